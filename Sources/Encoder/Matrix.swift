import CEncoderKernels

/// A linear layer with 8-bit weights; each row of its input is rounded to 8 bits as well.
@safe struct ByteMatrix: @unchecked Sendable {
  let rows: Int
  private let matrix: ek_matrix
  private let file: WeightsFile
  private let sums: [Int32]

  /// Takes the tensors `name.weight` [out, in], `name.scale` and `name.bias` [out].
  init(_ name: String, out: Int, in width: Int, file: WeightsFile) throws(WeightsError) {
    guard out % 16 == 0, width % 64 == 0 else {
      throw WeightsError(file: file.path, reason: "tensor \"\(name)\" is \(out) × \(width)")
    }
    let weight = try unsafe file.tensor(name + ".weight", Int8.self, shape: [out, width])
    let scale = try unsafe file.tensor(name + ".scale", Float.self, shape: [out])
    let bias = try unsafe file.tensor(name + ".bias", Float.self, shape: [out])
    var sums = [Int32](repeating: 0, count: out)
    unsafe ek_row_sums(weight, Int32(out), Int32(width), &sums)
    unsafe matrix = ek_matrix(
      weight: weight, scale: scale, bias: bias, sums: nil, in: Int32(width), out: Int32(out))
    self.sums = sums
    self.file = file
    rows = out
  }

  /// The layer's output for `count` rows of input, row after row.
  func callAsFunction(_ input: [Float], count: Int) -> [Float] {
    var matrix = unsafe matrix
    return unsafe sums.withUnsafeBufferPointer { sums in
      unsafe matrix.sums = sums.baseAddress
      return unsafe [Float](unsafeUninitializedCapacity: count * rows) { output, initialized in
        let status = unsafe output.baseAddress.map { address in
          unsafe ek_linear(&matrix, input, Int32(count), address)
        }
        if status != 0 { unsafe output.initialize(repeating: 0) }
        initialized = count * rows
      }
    }
  }
}

/// A linear layer in 32-bit floating point.
@safe struct FloatMatrix: @unchecked Sendable {
  let rows: Int
  private let width: Int
  private let weight: UnsafePointer<Float>
  private let bias: UnsafePointer<Float>
  private let file: WeightsFile

  /// Takes the tensors `name.weight` [out, in] and `name.bias` [out].
  init(_ name: String, out: Int, in width: Int, file: WeightsFile) throws(WeightsError) {
    unsafe weight = try file.tensor(name + ".weight", Float.self, shape: [out, width])
    unsafe bias = try file.tensor(name + ".bias", Float.self, shape: [out])
    self.file = file
    self.width = width
    rows = out
  }

  /// The layer's output for `count` rows of input, row after row.
  func callAsFunction(_ input: [Float], count: Int) -> [Float] {
    var output = [Float](repeating: 0, count: count * rows)
    unsafe ek_linear_float(
      weight, bias, Int32(width), Int32(rows), input, Int32(count), &output)
    return output
  }
}

/// Layer normalisation.
///
/// Source: Ba et al. 2016.
@safe struct LayerNorm: @unchecked Sendable {
  private let width: Int
  private let epsilon: Float
  private let weight: UnsafePointer<Float>
  private let bias: UnsafePointer<Float>
  private let file: WeightsFile

  /// Takes the tensors `name.weight` and `name.bias` [hidden].
  init(_ name: String, file: WeightsFile) throws(WeightsError) {
    width = file.header.model.hidden
    epsilon = file.header.model.epsilon
    unsafe weight = try file.tensor(name + ".weight", Float.self, shape: [width])
    unsafe bias = try file.tensor(name + ".bias", Float.self, shape: [width])
    self.file = file
  }

  /// Normalises the rows of `x`, after adding `residual`.
  func apply(to x: inout [Float], adding residual: [Float]? = nil) {
    let rows = Int32(x.count / width)
    if let residual {
      unsafe ek_layer_norm(&x, residual, weight, bias, rows, Int32(width), epsilon)
    } else {
      unsafe ek_layer_norm(&x, nil, weight, bias, rows, Int32(width), epsilon)
    }
  }
}

/// A table of vectors, looked up by number.
@safe struct FloatTable: @unchecked Sendable {
  private let width: Int
  private let rows: Int
  private let start: UnsafePointer<Float>
  private let file: WeightsFile

  /// Takes the tensor `name` [rows, width].
  init(_ name: String, rows: Int, width: Int, file: WeightsFile) throws(WeightsError) {
    unsafe start = try file.tensor(name, Float.self, shape: [rows, width])
    self.rows = rows
    self.width = width
    self.file = file
  }

  /// The value in a row and a column.
  subscript(row: Int, column: Int) -> Float {
    precondition(0..<rows ~= row && 0..<width ~= column)
    return unsafe start[row * width + column]
  }

  /// Adds a row to a place of `x`.
  func add(row: Int, to x: inout [Float], at offset: Int) {
    precondition(0..<rows ~= row)
    for column in 0..<width { unsafe x[offset + column] += start[row * width + column] }
  }
}

/// The word vectors, 8 bits and a scale for each word piece.
@safe struct WordTable: @unchecked Sendable {
  private let width: Int
  private let pieces: Int
  private let weight: UnsafePointer<Int8>
  private let scale: UnsafePointer<Float>
  private let file: WeightsFile

  init(file: WeightsFile) throws(WeightsError) {
    width = file.header.model.hidden
    pieces = file.header.model.pieces
    unsafe weight = try file.tensor("words.weight", Int8.self, shape: [pieces, width])
    unsafe scale = try file.tensor("words.scale", Float.self, shape: [pieces])
    self.file = file
  }

  /// The vectors of word pieces, one after the other.
  func callAsFunction(_ ids: [Int]) -> [Float] {
    var result = [Float](repeating: 0, count: ids.count * width)
    for (index, id) in ids.enumerated() {
      precondition(0..<pieces ~= id)
      for column in 0..<width {
        unsafe result[index * width + column] = Float(weight[id * width + column]) * scale[id]
      }
    }
    return result
  }
}
