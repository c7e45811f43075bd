import CEncoderKernels

/// A look of every pair over the pieces of its sentence, and a feed-forward step on what it saw.
///
/// As in a layer of a transformer (Vaswani et al. 2017) that attends to the sentence, with a learnt bias for where
/// a piece lies as seen from the pair.
struct PairLayer: Sendable {
  private let model: WeightsHeader.Model
  private let zones: FloatTable
  private let query: ByteMatrix
  private let keyValue: ByteMatrix
  private let output: ByteMatrix
  private let attentionNorm: LayerNorm
  private let up: ByteMatrix
  private let down: ByteMatrix
  private let outputNorm: LayerNorm

  init(_ number: Int, file: WeightsFile) throws(WeightsError) {
    model = file.header.model
    let width = model.hidden
    let name = "pairs.layers.\(number)."
    zones = try FloatTable(
      name + "zones.weight", rows: 2 * file.header.labels.zones.count, width: model.pairHeads,
      file: file)
    query = try ByteMatrix(name + "query", out: width, in: width, file: file)
    keyValue = try ByteMatrix(name + "keyvalue", out: 2 * width, in: width, file: file)
    output = try ByteMatrix(name + "output", out: width, in: width, file: file)
    attentionNorm = try LayerNorm(name + "attention_norm", file: file)
    up = try ByteMatrix(name + "up", out: model.pairInner, in: width, file: file)
    down = try ByteMatrix(name + "down", out: width, in: model.pairInner, file: file)
    outputNorm = try LayerNorm(name + "output_norm", file: file)
  }

  /// Moves the vectors of pairs on by one layer.
  ///
  /// - Parameters:
  ///   - x: The vectors, [pairs][hidden].
  ///   - pairs: The pairs, in the same order.
  ///   - hidden: The window's hidden states, [pieces][hidden].
  /// - Complexity: O(*p* · *n*) for *p* pairs in a window of *n* pieces.
  func apply(to x: inout [Float], pairs: [PairHead.Pair], hidden: [Float]) {
    let attended = output(attention(from: x, pairs, hidden: hidden), count: pairs.count)
    attentionNorm.apply(to: &x, adding: attended)
    var inner = up(x, count: pairs.count)
    unsafe ek_gelu(&inner, Int32(inner.count))
    outputNorm.apply(to: &x, adding: down(inner, count: pairs.count))
  }

  private func attention(
    from x: [Float], _ pairs: [PairHead.Pair], hidden: [Float]
  ) -> [Float] {
    let width = model.hidden
    let rows = hidden.count / width
    let keys = keyValue(hidden, count: rows)
    let queries = query(x, count: pairs.count)
    var scores = [Float](repeating: 0, count: rows + 16)
    var result: [Float] = []
    for (index, pair) in pairs.enumerated() {
      var mixed = [Float](repeating: 0, count: width)
      let bias = bias(of: pair, rows: rows)
      unsafe ek_pooled_attention(
        Array(queries[index * width..<(index + 1) * width]), keys, bias, Int32(rows), Int32(width),
        Int32(model.pairHeads), &scores, &mixed)
      result += mixed
    }
    return result
  }

  private func bias(of pair: PairHead.Pair, rows: Int) -> [Float] {
    let first = pair.isBackward ? 5 : 0
    var bias: [Float] = []
    bias.reserveCapacity(rows * model.pairHeads)
    for piece in 0..<rows {
      let zone = first + pair.zone(of: piece)
      for head in 0..<model.pairHeads { bias.append(zones[zone, head]) }
    }
    return bias
  }
}
