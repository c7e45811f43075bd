public import ArticleText
public import DataFiles
import Encoder
import GraphModel
public import Mentions

/// Reads relations with the trained model: every ordered pair of mentions of different actors is judged.
public struct EncoderReader: Sendable {
  private let judge: RelationJudge
  private let speakers: SpeakerReader

  /// Takes a judge, and loads the words by which speakers are found.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init(judge: RelationJudge) throws(DataError) {
    self.judge = judge
    speakers = try SpeakerReader()
  }

  /// The reader with the model that comes with the program.
  ///
  /// - Throws: `DataError` when a file is missing, `WeightsError` when the weights are damaged.
  public static func bundled() throws -> EncoderReader {
    try EncoderReader(judge: RelationJudge(model: .bundled()))
  }

  /// From which confidence on there is a relation.
  public var threshold: Double { Double(judge.model.relationThreshold) }

  /// The relations that the model sees in a sentence.
  ///
  /// - Returns: For each ordered pair of actors the surest relation, in text order.
  public func relations(in sentence: Sentence, among mentions: [ActorMention]) -> [RelationReading]
  {
    let candidates = judgements(in: sentence, among: mentions)
    let speaker = speakers.speaker(of: sentence, among: mentions)
    var best: [[ActorID]: RelationReading] = [:]
    for candidate in candidates {
      guard var reading = reading(candidate) else { continue }
      if let speaker, speaker.speaks(of: reading, among: mentions) {
        reading.according = speaker.range(in: sentence)
      }
      let ends = [mentions[reading.source].actor, mentions[reading.target].actor]
      let key = reading.type.isSymmetric ? ends.sorted() : ends
      if let other = best[key], other.confidence >= reading.confidence { continue }
      best[key] = reading
    }
    return best.values.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// An ordered pair of mentions with what the model makes of it.
  public struct Candidate: Hashable, Sendable {
    /// Index of the source among the mentions.
    public var source: Int
    /// Index of the target among the mentions.
    public var target: Int
    /// The model's judgement; of symmetric types the mean of both orders.
    public var judgement: RelationJudge.Judgement
  }

  /// The judgement of every ordered pair of mentions of different actors, in text order.
  public func judgements(
    in sentence: Sentence, among mentions: [ActorMention]
  ) -> [Candidate] {
    let encoded = judge.model.read(sentence.text)
    let start = sentence.range.start
    let spans = mentions.map { mention in
      encoded.words(at: mention.range.start - start..<mention.range.end - start)
    }
    var pairs: [(source: Int, target: Int)] = []
    for source in mentions.indices {
      for target in mentions.indices
      where mentions[source].actor != mentions[target].actor && spans[source] != spans[target] {
        if spans[source] != nil, spans[target] != nil { pairs.append((source, target)) }
      }
    }
    let scores = judge.model.scores(
      pairs.compactMap { pair in
        guard let source = spans[pair.source], let target = spans[pair.target] else { return nil }
        return (source, target)
      }, in: encoded)
    var judgements: [[Int]: RelationJudge.Judgement] = [:]
    for (pair, score) in zip(pairs, scores) {
      if let score { judgements[[pair.source, pair.target]] = judge.judgement(score) }
    }
    return pairs.compactMap { pair in
      guard let there = judgements[[pair.source, pair.target]] else { return nil }
      let back = judgements[[pair.target, pair.source]] ?? there
      return Candidate(
        source: pair.source, target: pair.target, judgement: there.averaged(with: back))
    }
  }

  private func reading(_ candidate: Candidate) -> RelationReading? {
    let judgement = candidate.judgement
    let confidence = 1 - judgement.none
    guard confidence > threshold else { return nil }
    return RelationReading(
      source: candidate.source, target: candidate.target, type: judgement.type,
      status: judgement.status, confidence: min(confidence, 0.99))
  }
}

extension RelationJudge.Judgement {
  /// This judgement with the mean of both orders for symmetric types, and "none" for the rest.
  fileprivate func averaged(with other: Self) -> Self {
    var result = self
    for (type, value) in types where type.isSymmetric {
      result.types[type] = (value + (other.types[type] ?? 0)) / 2
    }
    result.none = 1 - RelationType.allCases.reduce(0) { $0 + (result.types[$1] ?? 0) }
    return result
  }
}
