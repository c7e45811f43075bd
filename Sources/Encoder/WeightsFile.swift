import Foundation

/// A weights file, mapped into memory and checked.
@safe final class WeightsFile: @unchecked Sendable {
  static let magic = Array("ENTENTEW".utf8)
  static let formatVersion = 3
  private static let prefix = 64

  let header: WeightsHeader
  let path: String
  private let bytes: UnsafeRawBufferPointer
  private let payload: Int
  private let tensors: [String: WeightsHeader.Tensor]

  /// Maps a file.
  ///
  /// - Throws: ``WeightsError`` when it is missing, of another format, cut short or damaged.
  init(path: String) throws(WeightsError) {
    self.path = path
    unsafe bytes = try Self.map(path)
    do {
      let size = try unsafe Self.headerSize(bytes, path: path)
      try unsafe Self.checkSum(bytes, path: path)
      payload = Self.prefix + size
      header = try unsafe Self.header(bytes[Self.prefix..<Self.prefix + size], path: path)
    } catch {
      unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
      throw error
    }
    tensors = Dictionary(header.tensors.map { ($0.name, $0) }) { a, _ in a }
    guard unsafe bytes.count - payload == header.payloadBytes, header.payloadBytes % 64 == 0 else {
      throw WeightsError(
        file: path,
        reason: unsafe """
        is cut short or damaged: \(bytes.count - payload) bytes follow its header, not \
        \(header.payloadBytes)
        """)
    }
    guard header.model.isSound, header.labels.isSound else {
      throw WeightsError(file: path, reason: "describes no model that can run")
    }
    try checkPlaces()
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  /// The start of a tensor of the given type and shape.
  ///
  /// - Throws: ``WeightsError`` when the file does not have it so.
  func tensor<Element: BitwiseCopyable>(
    _ name: String, _ type: Element.Type, shape: [Int]
  ) throws(WeightsError) -> UnsafePointer<Element> {
    let dtypes = [
      ObjectIdentifier(Int8.self): "i8", ObjectIdentifier(Float.self): "f32",
      ObjectIdentifier(UInt8.self): "u8",
    ]
    guard let tensor = tensors[name] else {
      throw WeightsError(file: path, reason: "lacks tensor \"\(name)\"")
    }
    let count = shape.reduce(1, *)
    guard tensor.shape == shape, tensor.dtype == dtypes[ObjectIdentifier(type)],
      tensor.bytes == count * MemoryLayout<Element>.stride
    else {
      throw WeightsError(
        file: path,
        reason: """
          tensor "\(name)" is \(tensor.dtype) \(tensor.shape) of \(tensor.bytes) bytes, not \
          \(type) \(shape)
          """)
    }
    let start = unsafe bytes[(payload + tensor.offset)...]
    guard let address = unsafe UnsafeRawBufferPointer(rebasing: start).baseAddress else {
      throw WeightsError(file: path, reason: "is empty")
    }
    return unsafe address.assumingMemoryBound(to: Element.self)
  }

  /// Refuses tensors that lie outside the payload, or on each other.
  private func checkPlaces() throws(WeightsError) {
    var end = 0
    for tensor in header.tensors.sorted(by: { $0.offset < $1.offset }) {
      guard (0...header.payloadBytes).contains(tensor.offset), tensor.offset % 64 == 0,
        (0...header.payloadBytes - tensor.offset).contains(tensor.bytes)
      else {
        throw WeightsError(
          file: path,
          reason: "tensor \"\(tensor.name)\" cannot have \(tensor.bytes) bytes at \(tensor.offset)")
      }
      guard tensor.offset >= end else {
        throw WeightsError(file: path, reason: "tensor \"\(tensor.name)\" overlaps another")
      }
      end = tensor.offset + tensor.bytes
    }
  }

  /// The word pieces, in the order of their ids.
  func vocabulary() throws(WeightsError) -> [String] {
    let count = tensors["vocabulary"]?.bytes ?? 0
    let start = try unsafe tensor("vocabulary", UInt8.self, shape: [count])
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == header.model.pieces else {
      throw WeightsError(
        file: path, reason: "has \(pieces.count) word pieces, not \(header.model.pieces)")
    }
    return pieces
  }

  /// Refuses a file whose two wrapping sums over the 64-bit words of header and payload differ.
  private static func checkSum(
    _ bytes: UnsafeRawBufferPointer, path: String
  ) throws(WeightsError) {
    var sums: (UInt64, UInt64) = (0, 0)
    unsafe bytes[prefix...].withMemoryRebound(to: UInt64.self) { words in
      for index in words.indices {
        unsafe sums.0 &+= UInt64(littleEndian: words[index])
        sums.1 &+= sums.0
      }
    }
    let stored = (48, 56)
    guard
      unsafe sums.0 == bytes.loadUnaligned(fromByteOffset: stored.0, as: UInt64.self).littleEndian,
      unsafe sums.1 == bytes.loadUnaligned(fromByteOffset: stored.1, as: UInt64.self).littleEndian
    else { throw WeightsError(file: path, reason: "is damaged: its checksum differs") }
  }

  private static func map(_ path: String) throws(WeightsError) -> UnsafeRawBufferPointer {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw WeightsError(file: path, reason: unsafe String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > prefix else { throw WeightsError(file: path, reason: "is no weights file") }
    guard let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else {
      throw WeightsError(file: path, reason: unsafe String(cString: strerror(errno)))
    }
    return unsafe UnsafeRawBufferPointer(start: address, count: size)
  }

  private static func headerSize(
    _ bytes: UnsafeRawBufferPointer, path: String
  ) throws(WeightsError) -> Int {
    guard unsafe bytes.prefix(magic.count).elementsEqual(magic) else {
      throw WeightsError(file: path, reason: "is no weights file")
    }
    let version = unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian
    guard version == formatVersion else {
      throw WeightsError(
        file: path,
        reason: "is of format version \(version); this program reads version \(formatVersion)")
    }
    let size = Int(unsafe bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    guard (prefix + size) % 64 == 0, prefix + size <= bytes.count else {
      throw WeightsError(file: path, reason: "is damaged: a header of \(size) bytes")
    }
    return size
  }

  private static func header(
    _ bytes: Slice<UnsafeRawBufferPointer>, path: String
  ) throws(WeightsError) -> WeightsHeader {
    do {
      return try unsafe JSONDecoder().decode(WeightsHeader.self, from: Data(bytes))
    } catch {
      throw WeightsError(file: path, reason: "is damaged: its header cannot be read")
    }
  }
}
