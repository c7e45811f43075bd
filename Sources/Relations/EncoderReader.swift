public import DataFiles
import Encoder
public import GraphModel
import Mentions

/// Reads relations with the trained model: every ordered pair of mentions of different actors is judged.
public struct EncoderReader: Sendable {
  /// What a reading must surpass at least, also where a single sentence asks for less: an article gives every
  /// pair of actors many chances.
  private static let articleThreshold = 0.65

  /// The same for what joins a sentence to one before it, where the model is far less often right.
  private static let contextThreshold = 0.78

  /// Finds whose words a sentence quotes.
  public let quotations: QuotationReader
  private let judge: RelationJudge
  private let speakers: SpeakerReader

  /// Takes a judge, and loads the words by which speakers are found.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init(judge: RelationJudge) throws(DataError) {
    self.judge = judge
    speakers = try SpeakerReader()
    quotations = QuotationReader(speakers: speakers)
  }

  /// The reader with the model that comes with the program.
  ///
  /// - Returns: The reader.
  /// - Throws: `DataError` when a file is missing, `WeightsError` when the weights are damaged.
  public static func bundled() throws -> EncoderReader {
    try EncoderReader(judge: RelationJudge(model: .bundled()))
  }

  /// What was read in a passage.
  ///
  /// - Returns: The relations that it states, for each ordered pair of actors the surest, in text order;
  ///   and all that it may state. Their indices are those of the passage's mentions.
  public func readings(
    in passage: Passage
  ) -> (stated: [RelationReading], possible: [RelationReading]) {
    let judgements = judgements(in: passage)
    return (stated(judgements, in: passage), Self.possible(judgements))
  }

  private func stated(_ judgements: [Candidate], in passage: Passage) -> [RelationReading] {
    let mentions = passage.mentions
    var best: [[ActorID]: RelationReading] = [:]
    for candidate in judgements {
      guard let reading = RelationReading(candidate) else { continue }
      let ends = [mentions[reading.source].actor, mentions[reading.target].actor]
      let key = reading.type.isSymmetric ? ends.sorted() : ends
      if let other = best[key], other.confidence >= reading.confidence { continue }
      best[key] = reading
    }
    let speaker = speakers.speaker(
      of: passage.sentence, among: Array(mentions.dropFirst(passage.contextCount)))
    return best.values.map { attributed($0, to: speaker, in: passage) }
      .sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// A reading with who says so: the speaker whom the sentence names, or whose words it quotes.
  private func attributed(
    _ reading: RelationReading, to speaker: SpeakerReader.Speaker?, in passage: Passage
  ) -> RelationReading {
    var reading = reading
    if let speaker, speaker.speaks(of: reading, in: passage) {
      reading.according = speaker.range(in: passage.sentence)
    } else if speaker == nil, let quoted = passage.speaker, !passage.acts(quoted, in: reading) {
      reading.according = quoted.range
    }
    return reading
  }

  /// An ordered pair of mentions with what the model makes of it.
  public struct Candidate: Hashable, Sendable {
    /// Index of the source among the passage's mentions.
    public var source: Int
    /// Index of the target among the passage's mentions.
    public var target: Int
    /// The model's judgement; of symmetric types the mean of both orders.
    public var judgement: RelationJudge.Judgement
    /// The type that the reader decides on; nil when that is no relation.
    public var type: RelationType?
  }

  /// The judgement of every ordered pair of mentions of different actors, in text order.
  public func judgements(in passage: Passage) -> [Candidate] {
    let encoded = judge.model.read(passage.text)
    let spans = passage.mentions.indices.map {
      passage.range(ofMention: $0).flatMap(encoded.words(at:))
    }
    let pairs = passage.pairs.compactMap { pair -> SpannedPair? in
      guard let source = spans[pair.source], let target = spans[pair.target], source != target
      else { return nil }
      return SpannedPair(ends: [pair.source, pair.target], source: source, target: target)
    }
    let scores = judge.model.scores(pairs.map { ($0.source, $0.target) }, in: encoded)
    var judgements: [[Int]: RelationJudge.Judgement] = [:]
    for (pair, score) in zip(pairs, scores) {
      if let score { judgements[pair.ends] = judge.judgement(score) }
    }
    return pairs.compactMap { pair in
      guard let there = judgements[pair.ends] else { return nil }
      let back = judgements[pair.ends.reversed()] ?? there
      let judgement = there.averaged(with: back)
      return Candidate(
        source: pair.ends[0], target: pair.ends[1], judgement: judgement,
        type: decision(on: judgement, in: passage))
    }
  }

  /// Two mentions by their numbers, and their words.
  private struct SpannedPair {
    let ends: [Int]
    let source: Range<Int>
    let target: Range<Int>
  }

  /// The type that a judgement amounts to; nil when there is no relation.
  private func decision(
    on judgement: RelationJudge.Judgement, in passage: Passage
  ) -> RelationType? {
    let least =
      if case .sentences = passage.context { Self.contextThreshold } else { Self.articleThreshold }
    let threshold = max(Double(judge.model.relationThreshold), least)
    return 1 - judgement.none > threshold ? judgement.type : nil
  }
}

extension RelationReading {
  /// What a candidate states; nil when that is nothing.
  fileprivate init?(_ candidate: EncoderReader.Candidate) {
    guard let type = candidate.type else { return nil }
    let status = candidate.judgement.status
    self.init(
      source: candidate.source, target: candidate.target, type: type, status: status,
      time: status == .hypothetical ? .future : .present,
      confidence: min(1 - candidate.judgement.none, 0.99))
  }
}

extension RelationJudge.Judgement {
  /// This judgement with the mean of both orders for symmetric types, and "none" for the rest.
  fileprivate func averaged(with other: Self) -> Self {
    var result = self
    for (type, value) in types where type.isSymmetric {
      result.types[type] = (value + (other.types[type] ?? 0)) / 2
    }
    result.none = max(0, 1 - RelationType.allCases.reduce(0) { $0 + (result.types[$1] ?? 0) })
    return result
  }
}
