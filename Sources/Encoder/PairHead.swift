/// Judges ordered pairs of spans from the hidden states of one window: all pairs of a sentence share one
/// pass of the encoder.
///
/// A pair's vector is made of its two spans; then it looks over the sentence, layer by layer.
struct PairHead: Sendable {
  private let model: WeightsHeader.Model
  private let source: ByteMatrix
  private let target: ByteMatrix
  private let product: ByteMatrix
  private let between: ByteMatrix
  private let order: FloatTable
  private let norm: LayerNorm
  private let layers: [PairLayer]
  private let relation: FloatMatrix
  private let status: FloatMatrix
  private let same: FloatMatrix
  private let root: FloatMatrix
  private let stance: FloatMatrix

  init(file: WeightsFile) throws(WeightsError) {
    model = file.header.model
    let width = model.hidden
    let labels = file.header.labels
    source = try ByteMatrix("pairs.source", out: width, in: width, file: file)
    target = try ByteMatrix("pairs.target", out: width, in: width, file: file)
    product = try ByteMatrix("pairs.product", out: width, in: width, file: file)
    between = try ByteMatrix("pairs.between", out: width, in: width, file: file)
    order = try FloatTable("pairs.order.weight", rows: 2, width: width, file: file)
    norm = try LayerNorm("pairs.norm", file: file)
    var layers: [PairLayer] = []
    for number in 0..<model.pairLayers { layers.append(try PairLayer(number, file: file)) }
    self.layers = layers
    relation = try FloatMatrix(
      "pairs.relation", out: labels.relations.count, in: width, file: file)
    status = try FloatMatrix("pairs.status", out: labels.statuses.count, in: width, file: file)
    same = try FloatMatrix("pairs.same", out: 1, in: width, file: file)
    root = try FloatMatrix("pairs.plover", out: labels.plover.count, in: width, file: file)
    stance = try FloatMatrix("pairs.stance", out: labels.stances.count, in: width, file: file)
  }

  /// A source and a target, as ranges of a window's pieces.
  struct Pair {
    let source: Range<Int>
    let target: Range<Int>

    /// The pieces that lie between the two.
    var gap: Range<Int> {
      let start = min(source.upperBound, target.upperBound)
      return start..<max(start, max(source.lowerBound, target.lowerBound))
    }

    var isBackward: Bool { target.lowerBound < source.lowerBound }

    /// 1 in the source, 3 in the target, 0 before both, 4 behind both, 2 between.
    func zone(of piece: Int) -> Int {
      if source.contains(piece) { return 1 }
      if target.contains(piece) { return 3 }
      if piece < min(source.lowerBound, target.lowerBound) { return 0 }
      return piece >= max(source.upperBound, target.upperBound) ? 4 : 2
    }
  }

  /// The scores of pairs, in their order.
  ///
  /// - Parameters:
  ///   - pairs: Pairs of pieces of the window.
  ///   - hidden: The window's hidden states, [pieces][hidden].
  /// - Returns: One set of scores for each pair.
  /// - Complexity: O(*p* · *n*) for *p* pairs in a window of *n* pieces.
  func scores(_ pairs: [Pair], hidden: [Float]) -> [PairScores] {
    if pairs.isEmpty { return [] }
    let count = pairs.count
    var x = start(pairs, hidden: hidden)
    norm.apply(to: &x)
    for layer in layers { layer.apply(to: &x, pairs: pairs, hidden: hidden) }
    let relations = relation(x, count: count)
    let statuses = status(x, count: count)
    let roots = root(x, count: count)
    let stances = stance(x, count: count)
    let sames = same(x, count: count)
    return pairs.indices.map { index in
      PairScores(
        relation: row(index, of: relations, relation.rows),
        status: row(index, of: statuses, status.rows), root: row(index, of: roots, root.rows),
        stance: row(index, of: stances, stance.rows), same: sames[index])
    }
  }

  private func row(_ index: Int, of values: [Float], _ width: Int) -> [Float] {
    Array(values[index * width..<(index + 1) * width])
  }

  /// The sum of what the two spans, their product, the words between them and their order contribute.
  private func start(_ pairs: [Pair], hidden: [Float]) -> [Float] {
    let width = model.hidden
    let sources = pairs.flatMap { mean(of: $0.source, hidden) }
    let targets = pairs.flatMap { mean(of: $0.target, hidden) }
    let gaps = pairs.flatMap { mean(of: $0.gap, hidden) }
    let products = zip(sources, targets).map { $0 * $1 }
    var x = source(sources, count: pairs.count)
    for part in [
      target(targets, count: pairs.count), product(products, count: pairs.count),
      between(gaps, count: pairs.count),
    ] {
      for index in x.indices { x[index] += part[index] }
    }
    for (index, pair) in pairs.enumerated() {
      order.add(row: pair.isBackward ? 1 : 0, to: &x, at: index * width)
    }
    return x
  }

  private func mean(of pieces: Range<Int>, _ hidden: [Float]) -> [Float] {
    let width = model.hidden
    var sum = [Float](repeating: 0, count: width)
    for piece in pieces {
      for column in 0..<width { sum[column] += hidden[piece * width + column] }
    }
    let factor = 1 / Float(max(pieces.count, 1))
    return sum.map { $0 * factor }
  }
}
