import Foundation
import Testing

@testable import DataFiles
@testable import Encoder

@Suite struct WeightsFileTests {
  private let bytes: Data
  private let payloadSums: (UInt64, UInt64)

  init() throws {
    bytes = try Data(
      contentsOf: DataFile("entente.weights", module: "Encoder").url, options: .mappedIfSafe)
    let size = (0..<4).reduce(0) { [bytes] in $0 | Int(bytes[12 + $1]) << (8 * $1) }
    payloadSums = Self.sums(of: bytes[(64 + size)...])
  }

  /// What is said about a file with these bytes; nil when it loads.
  private func complaint(_ bytes: Data) throws -> String? {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "entente-\(UUID().uuidString).weights")
    try bytes.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    do {
      _ = try EncoderModel(path: url.path)
      return nil
    } catch {
      #expect(error.file == url.path)
      #expect(error.description.hasPrefix("\(url.path): "))
      return error.reason
    }
  }

  private var headerSize: Int { (0..<4).reduce(0) { $0 | Int(bytes[12 + $1]) << (8 * $1) } }

  /// The file with its header changed.
  private func changed(_ change: (inout [String: Any]) -> Void) throws -> Data {
    let old = bytes[64..<64 + headerSize]
    var header = try #require(try JSONSerialization.jsonObject(with: old) as? [String: Any])
    change(&header)
    return file(header: try JSONSerialization.data(withJSONObject: header))
  }

  private func file(header: Data) -> Data {
    var header = header
    while header.count % 64 != 0 { header.append(32) }
    var result = bytes[..<12]
    for shift in [0, 8, 16, 24] { result.append(UInt8(header.count >> shift & 255)) }
    let payload = bytes[(64 + headerSize)...]
    return result + bytes[16..<48] + checksum(header: header) + header + payload
  }

  /// The two wrapping sums of FORMAT.md over a header and the payload.
  private func checksum(header: Data) -> Data {
    let front = Self.sums(of: header)
    let (plain, running) = payloadSums
    let words = UInt64((bytes.count - 64 - headerSize) / 8)
    let sums = [front.0 &+ plain, front.1 &+ words &* front.0 &+ running]
    return Data(sums.flatMap { sum in (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) } })
  }

  private static func sums(of content: Data) -> (UInt64, UInt64) {
    var sums: (UInt64, UInt64) = (0, 0)
    unsafe content.withUnsafeBytes { bytes in
      let words = unsafe bytes.bindMemory(to: UInt64.self)
      for index in words.indices {
        unsafe sums.0 &+= UInt64(littleEndian: words[index])
        sums.1 &+= sums.0
      }
    }
    return sums
  }

  /// The file with one tensor's entry changed.
  private func changed(tensor name: String, _ key: String, to value: Any) throws -> Data {
    try changed { header in
      let tensors = header["tensors"] as? [[String: Any]] ?? []
      header["tensors"] = tensors.map { tensor in
        tensor["name"] as? String == name ? tensor.merging([key: value]) { $1 } : tensor
      }
    }
  }

  @Test func `the bundled weights load`() throws {
    #expect(try complaint(bytes) == nil)
    #expect(try complaint(changed { _ in }) == nil)
  }

  @Test func `a missing file, a folder and an empty file are named`() throws {
    let missing = #expect(throws: WeightsError.self) {
      try EncoderModel(path: "/no/such/file.weights")
    }
    #expect(missing?.description == "/no/such/file.weights: No such file or directory")
    #expect(throws: WeightsError.self) { try EncoderModel(path: "/") }
    #expect(try complaint(Data()) == "is no weights file")
  }

  @Test func `another magic or format version is refused`() throws {
    var other = bytes
    other[other.startIndex] = 0x58
    #expect(try complaint(other) == "is no weights file")
    other = bytes
    other[other.startIndex + 8] = 9
    #expect(try complaint(other) == "is of format version 9; this program reads version 3")
  }

  @Test func `a file cut short anywhere is refused`() throws {
    for count in [1, 8, 47, 63, 64, 65, 1000, 64 + headerSize, bytes.count / 2, bytes.count - 1] {
      #expect(try complaint(bytes.prefix(count)) != nil, "\(count) bytes")
    }
    let longer = try complaint(bytes + Data(count: 64))
    #expect(longer?.contains("damaged") == true)
  }

  @Test func `one changed byte of the header or the payload is noticed`() throws {
    for place in [
      48, 63, 64, 64 + headerSize / 2, 64 + headerSize, bytes.count / 2, bytes.count - 1,
    ] {
      var other = bytes
      other[place] ^= 1
      let reason = try complaint(other)
      #expect(reason?.contains("is damaged: its checksum differs") == true, "byte \(place)")
    }
  }

  @Test func `a header that is no JSON is refused`() throws {
    #expect(try complaint(file(header: Data("[]".utf8))) == "is damaged: its header cannot be read")
    #expect(try complaint(file(header: Data())) != nil)
  }

  @Test(arguments: [-1, 0, 1, 7, 1 << 40, Int.max, Int.min])
  func `absurd sizes are refused`(size: Int) throws {
    #expect(try complaint(changed { $0["payloadBytes"] = size }) != nil)
    for key in ["hidden", "heads", "inner", "pieces", "longest"] {
      let other = try changed { header in
        var model = header["model"] as? [String: Any] ?? [:]
        model[key] = size
        header["model"] = model
      }
      // A model with one head or one position would run; it is another one.
      if !(key == "heads" && size == 1) { #expect(try complaint(other) != nil, "\(key)") }
    }
    #expect(try complaint(changed(tensor: "norm.weight", "bytes", to: size)) != nil)
    #expect(try complaint(changed(tensor: "vocabulary", "bytes", to: size)) != nil)
    #expect(try complaint(changed(tensor: "norm.weight", "shape", to: [size])) != nil)
    if size != 0 {
      #expect(try complaint(changed(tensor: "norm.weight", "offset", to: size)) != nil)
    }
  }

  @Test func `a tensor that is missing, or of another type, is named`() throws {
    let renamed = try complaint(changed(tensor: "norm.weight", "name", to: "other"))
    #expect(renamed == "lacks tensor \"norm.weight\"")
    let retyped = try complaint(changed(tensor: "norm.weight", "dtype", to: "i8"))
    #expect(retyped?.hasPrefix("tensor \"norm.weight\" is i8") == true)
  }

  @Test func `tensors that overlap are refused`() throws {
    let moved = try complaint(changed(tensor: "norm.weight", "offset", to: 0))
    #expect(moved?.contains("overlap") == true)
  }

  @Test func `a model without labels is refused`() throws {
    for key in ["relations", "statuses", "plover", "nameTags", "mentionTags", "zones"] {
      let other = try changed { header in
        var labels = header["labels"] as? [String: Any] ?? [:]
        labels[key] = [String]()
        header["labels"] = labels
      }
      #expect(try complaint(other) == "describes no model that can run", "\(key)")
    }
  }
}
