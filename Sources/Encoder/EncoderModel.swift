/// The trained model: a small transformer encoder with heads for mentions and for relations.
///
/// For example:
/// ```swift
/// let model = try EncoderModel(path: "entente.weights")
/// let reading = model.read("China backs Iran.")
/// ```
public struct EncoderModel: Sendable {
  /// Labels of ``PairScores/relations``; the first is "none".
  public let relationLabels: [String]
  /// Labels of ``PairScores/statuses``.
  public let statusLabels: [String]
  /// Labels of ``PairScores/roots``.
  public let rootLabels: [String]
  /// Labels of ``PairScores/stances``; the first is "none".
  public let stanceLabels: [String]
  /// From which confidence on there is a relation.
  public let relationThreshold: Float
  /// From which confidence on there is a stance where no relation is stated.
  public let stanceThreshold: Float
  /// From which probability on two spans are one actor.
  public let sameThreshold: Float
  /// Name and version of the weights.
  public let name: String

  private let tokenizer: WordPieceTokenizer
  private let encoder: TransformerEncoder
  private let nameHead: FloatMatrix
  private let mentionHead: FloatMatrix
  private let nameDecoder: TagDecoder
  private let mentionDecoder: TagDecoder
  private let pairHead: PairHead
  private let longest: Int

  /// Maps a weights file.
  ///
  /// - Throws: ``WeightsError`` when the file is missing, damaged, or of another version.
  public init(path: String) throws(WeightsError) {
    let file = try WeightsFile(path: path)
    let header = file.header
    relationLabels = header.labels.relations
    statusLabels = header.labels.statuses
    rootLabels = header.labels.plover
    stanceLabels = header.labels.stances
    relationThreshold = header.decision.relationThreshold
    stanceThreshold = header.decision.stanceThreshold
    sameThreshold = header.decision.sameThreshold
    name = "\(header.name) \(header.modelVersion)"
    longest = header.model.longest
    tokenizer = try WordPieceTokenizer(file: file)
    encoder = try TransformerEncoder(file: file)
    let width = header.model.hidden
    nameHead = try FloatMatrix("names", out: header.labels.nameTags.count, in: width, file: file)
    mentionHead = try FloatMatrix(
      "mentions", out: header.labels.mentionTags.count, in: width, file: file)
    nameDecoder = TagDecoder(tags: header.labels.nameTags)
    mentionDecoder = TagDecoder(tags: header.labels.mentionTags)
    pairHead = try PairHead(file: file)
  }

  /// Encodes a sentence and tags its mentions.
  ///
  /// - Complexity: linear in the number of words; sentences longer than the model's input are read in
  ///   windows that overlap.
  public func read(_ sentence: String) -> EncodedSentence {
    let sentence = PieceSentence(sentence, tokenizer: tokenizer)
    let windows = sentence.windows(longest: longest, tokenizer: tokenizer).map { window in
      EncodedSentence.Window(window: window, hidden: encoder.hidden(window))
    }
    let deepest = Self.deepestWindows(windows, words: sentence.words.count)
    return EncodedSentence(
      words: sentence.words, windows: windows,
      names: nameDecoder.spans(tagScores(nameHead, windows, deepest)),
      phrases: mentionDecoder.spans(tagScores(mentionHead, windows, deepest)))
  }

  /// Judges ordered pairs of spans of words.
  ///
  /// - Returns: The scores of each pair; nil where no window holds both spans, or where they are the
  ///   same words.
  public func scores(
    _ pairs: [(source: Range<Int>, target: Range<Int>)], in sentence: EncodedSentence
  ) -> [PairScores?] {
    var result = [PairScores?](repeating: nil, count: pairs.count)
    var byWindow: [Int: [(index: Int, pair: PairHead.Pair)]] = [:]
    for (index, pair) in pairs.enumerated() where pair.source != pair.target {
      if let (window, pieces) = sentence.bestWindow(for: pair) {
        byWindow[window, default: []].append((index, pieces))
      }
    }
    for (window, pairs) in byWindow {
      let scores = pairHead.scores(
        pairs.map(\.pair), hidden: sentence.windows[window].hidden)
      for (pair, score) in zip(pairs, scores) { result[pair.index] = score }
    }
    return result
  }

  /// Judges one ordered pair of spans, however far apart they lie: where no window holds both, the words
  /// around each are read together.
  ///
  /// - Returns: The scores; nil where the spans are the same words.
  public func score(
    source: Range<Int>, target: Range<Int>, in sentence: EncodedSentence
  ) -> PairScores? {
    if let scores = scores([(source, target)], in: sentence)[0] { return scores }
    if source == target { return nil }
    let pieces = sentence.words.map { tokenizer.pieces(of: $0.form) }
    let text = PieceSentence(words: sentence.words, pieces: pieces)
    let room = (longest - 2) / 2
    let kept = [source, target].map { text.surroundings(of: $0, room: room) }
    let window = PieceWindow(
      Array(Set(kept.flatMap { $0 }).sorted()), of: text, tokenizer: tokenizer)
    guard let first = window.pieces(ofWords: source.clamped(to: kept[0])),
      let second = window.pieces(ofWords: target.clamped(to: kept[1])), first != second
    else { return nil }
    let pair = PairHead.Pair(source: first, target: second)
    return pairHead.scores([pair], hidden: encoder.hidden(window)).first
  }

  private func tagScores(
    _ head: FloatMatrix, _ windows: [EncodedSentence.Window], _ deepest: [(window: Int, piece: Int)]
  ) -> [[Float]] {
    let width = windows.first.map { $0.hidden.count / $0.window.ids.count } ?? 0
    let first = deepest.flatMap { place in
      windows[place.window].hidden[place.piece * width..<(place.piece + 1) * width]
    }
    let scores = head(first, count: deepest.count)
    return deepest.indices.map { Array(scores[$0 * head.rows..<($0 + 1) * head.rows]) }
  }

  /// For each word, the window in which it lies farthest from an end, and its first piece there.
  private static func deepestWindows(
    _ windows: [EncodedSentence.Window], words: Int
  ) -> [(window: Int, piece: Int)] {
    var best = [(window: Int, piece: Int)](repeating: (0, 0), count: words)
    var depths = [Int](repeating: -1, count: words)
    for (number, window) in windows.enumerated() {
      for (word, place) in zip(window.window.words, window.window.places) {
        let depth = window.window.depth(of: place)
        if depth > depths[word] {
          depths[word] = depth
          best[word] = (number, place.lowerBound)
        }
      }
    }
    return best
  }
}
