import CEncoderKernels

/// The encoder: word pieces in, a vector of `hidden` values for each out.
///
/// A transformer (Vaswani et al. 2017) with post-norm layers as in BERT (Devlin et al. 2019).
struct TransformerEncoder: Sendable {
  /// One layer's parameters.
  private struct Layer: Sendable {
    let attention: ByteMatrix
    let output: ByteMatrix
    let up: ByteMatrix
    let down: ByteMatrix
    let attentionNorm: LayerNorm
    let outputNorm: LayerNorm

    init(_ number: Int, file: WeightsFile) throws(WeightsError) {
      let model = file.header.model
      let name = "layers.\(number)."
      let width = model.hidden
      attention = try ByteMatrix(name + "attention", out: 3 * width, in: width, file: file)
      output = try ByteMatrix(name + "output", out: width, in: width, file: file)
      up = try ByteMatrix(name + "up", out: model.inner, in: width, file: file)
      down = try ByteMatrix(name + "down", out: width, in: model.inner, file: file)
      attentionNorm = try LayerNorm(name + "attention_norm", file: file)
      outputNorm = try LayerNorm(name + "output_norm", file: file)
    }
  }

  private let model: WeightsHeader.Model
  private let words: WordTable
  private let positions: FloatTable
  private let shapes: FloatTable
  private let norm: LayerNorm
  private let layers: [Layer]

  init(file: WeightsFile) throws(WeightsError) {
    model = file.header.model
    words = try WordTable(file: file)
    positions = try FloatTable(
      "positions.weight", rows: model.longest, width: model.hidden, file: file)
    shapes = try FloatTable("shapes.weight", rows: model.shapes, width: model.hidden, file: file)
    norm = try LayerNorm("norm", file: file)
    var layers: [Layer] = []
    for number in 0..<model.layers { layers.append(try Layer(number, file: file)) }
    self.layers = layers
  }

  /// The hidden states of a window of word pieces, [pieces][hidden].
  ///
  /// - Complexity: O(*n*²) in the number of pieces, which is at most the model's longest input.
  func hidden(_ window: PieceWindow) -> [Float] {
    var x = words(window.ids)
    for (index, shape) in window.shapes.enumerated() {
      positions.add(row: index, to: &x, at: index * model.hidden)
      shapes.add(row: shape, to: &x, at: index * model.hidden)
    }
    norm.apply(to: &x)
    for layer in layers { apply(layer, to: &x, count: window.ids.count) }
    return x
  }

  private func apply(_ layer: Layer, to x: inout [Float], count: Int) {
    let projected = layer.attention(x, count: count)
    var mixed = [Float](repeating: 0, count: x.count)
    var scratch = [Float](
      repeating: 0, count: (model.hidden / model.heads + 1) * (count + 16))
    unsafe ek_attention(
      projected, Int32(count), Int32(model.hidden), Int32(model.heads), &scratch, &mixed)
    let attended = layer.output(mixed, count: count)
    layer.attentionNorm.apply(to: &x, adding: attended)
    var inner = layer.up(x, count: count)
    unsafe ek_gelu(&inner, Int32(inner.count))
    layer.outputNorm.apply(to: &x, adding: layer.down(inner, count: count))
  }
}
