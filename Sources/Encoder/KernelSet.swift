import CEncoderKernels

/// The kernels of one instruction set, to be run and compared whatever this machine would choose.
@safe struct KernelSet: @unchecked Sendable, CustomStringConvertible {
  private let kernels: ek_kernels

  /// The instruction sets that this machine can run, best first.
  static var available: [KernelSet] {
    var sets: [KernelSet] = []
    while let kernels = unsafe ek_kernels_at(Int32(sets.count)) {
      sets.append(unsafe KernelSet(kernels: kernels.pointee))
    }
    return sets
  }

  /// The instruction set's name.
  var description: String { unsafe String(cString: kernels.name) }

  /// `x` [rows, in] times the transpose of `weight` [out, in], each output times its scale, plus its bias;
  /// nil when memory ran out.
  func linear(
    _ x: [Float], rows: Int, weight: [Int8], scale: [Float], bias: [Float]
  ) -> [Float]? {
    let out = scale.count
    let width = weight.count / out
    var result = [Float](repeating: 0, count: rows * out)
    var sums = [Int32](repeating: 0, count: out)
    unsafe ek_row_sums(weight, Int32(out), Int32(width), &sums)
    let status = unsafe weight.withUnsafeBufferPointer { weight in
      unsafe scale.withUnsafeBufferPointer { scale in
        unsafe bias.withUnsafeBufferPointer { bias in
          unsafe sums.withUnsafeBufferPointer { sums in
            var matrix = unsafe ek_matrix(
              weight: weight.baseAddress, scale: scale.baseAddress, bias: bias.baseAddress,
              sums: sums.baseAddress, in: Int32(width), out: Int32(out))
            return unsafe kernels.linear(&matrix, x, Int32(rows), &result)
          }
        }
      }
    }
    return status == 0 ? result : nil
  }

  /// `x` [rows, in] times the transpose of `weight` [out, in], plus the bias.
  func linear(_ x: [Float], rows: Int, weight: [Float], bias: [Float]) -> [Float] {
    var result = [Float](repeating: 0, count: rows * bias.count)
    unsafe kernels.linear_float(
      weight, bias, Int32(weight.count / bias.count), Int32(bias.count), x, Int32(rows), &result)
    return result
  }

  /// The rows of `x` + `residual`, normalised.
  func layerNorm(
    _ x: [Float], residual: [Float], weight: [Float], bias: [Float], epsilon: Float
  ) -> [Float] {
    var result = x
    unsafe kernels.layer_norm(
      &result, residual, weight, bias, Int32(x.count / weight.count), Int32(weight.count), epsilon)
    return result
  }

  /// The GELU of each value.
  func gelu(_ x: [Float]) -> [Float] {
    var result = x
    unsafe kernels.gelu(&result, Int32(x.count))
    return result
  }

  /// Softmax attention over `qkv` [rows, 3 · width].
  func attention(_ qkv: [Float], rows: Int, heads: Int) -> [Float] {
    let width = qkv.count / rows / 3
    var result = [Float](repeating: 0, count: rows * width)
    var scratch = [Float](repeating: 0, count: (width / heads + 1) * (rows + 16))
    unsafe kernels.attention(qkv, Int32(rows), Int32(width), Int32(heads), &scratch, &result)
    return result
  }

  /// Attention of one query over `keyValue` [rows, 2 · width] with `bias` [rows, heads].
  func pooledAttention(
    _ query: [Float], keyValue: [Float], bias: [Float], heads: Int
  ) -> [Float] {
    let rows = bias.count / heads
    var result = [Float](repeating: 0, count: query.count)
    var scratch = [Float](repeating: 0, count: rows + 16)
    unsafe kernels.pooled_attention(
      query, keyValue, bias, Int32(rows), Int32(query.count), Int32(heads), &scratch, &result)
    return result
  }
}
