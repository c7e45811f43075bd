public import DataFiles
import Encoder
import GraphModel
import Mentions

/// Reads relations with the trained model: every ordered pair of mentions of different actors is judged.
public struct EncoderReader: Sendable {
  /// What a reading across sentences must surpass, since the sentence implies one of its ends only.
  private static let contextThreshold = 0.8

  /// The least probability of "opposes", which readers label only where no other type fits.
  private static let oppositionThreshold = 0.9

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

  /// From which confidence on there is a relation.
  public var threshold: Double { Double(judge.model.relationThreshold) }

  /// The relations that the model sees in a passage.
  ///
  /// - Returns: For each ordered pair of actors the surest relation, with the further types that hold of
  ///   the same mentions, in text order; the indices are those of the passage's mentions.
  public func relations(in passage: Passage) -> [RelationReading] {
    relations(in: passage, from: judgements(in: passage))
  }

  /// The relations that a passage states, as ``relations(in:)``, and all that it may state, as
  /// ``possibleRelations(in:)``, at the price of one.
  public func readings(
    in passage: Passage
  ) -> (stated: [RelationReading], possible: [RelationReading]) {
    let judgements = judgements(in: passage)
    return (relations(in: passage, from: judgements), Self.possibleRelations(from: judgements))
  }

  private func relations(in passage: Passage, from judgements: [Candidate]) -> [RelationReading] {
    let mentions = passage.mentions
    let speaker = speakers.speaker(
      of: passage.sentence, among: Array(mentions.dropFirst(passage.contextCount)))
    let floor = floor(of: passage)
    var best: [[ActorID]: [RelationReading]] = [:]
    for candidate in judgements {
      let readings = readings(candidate, above: floor)
      guard let surest = readings.first else { continue }
      let ends = [mentions[surest.source].actor, mentions[surest.target].actor]
      let key = surest.type.isSymmetric ? ends.sorted() : ends
      if let other = best[key]?.first, other.confidence >= surest.confidence { continue }
      best[key] = readings
    }
    return best.values.joined().map { attributed($0, to: speaker, in: passage) }
      .sorted { ($0.source, $0.target, $0.type) < ($1.source, $1.target, $1.type) }
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

  /// What a reading in a passage must surpass.
  public func floor(of passage: Passage) -> Double {
    if case .sentences = passage.context {
      max(threshold, Self.contextThreshold)
    } else {
      threshold
    }
  }

  /// An ordered pair of mentions with what the model makes of it.
  public struct Candidate: Hashable, Sendable {
    /// Index of the source among the passage's mentions.
    public var source: Int
    /// Index of the target among the passage's mentions.
    public var target: Int
    /// The model's judgement; of symmetric types the mean of both orders.
    public var judgement: RelationJudge.Judgement
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
      return Candidate(
        source: pair.ends[0], target: pair.ends[1], judgement: there.averaged(with: back))
    }
  }

  /// Two mentions by their numbers, and their words.
  private struct SpannedPair {
    let ends: [Int]
    let source: Range<Int>
    let target: Range<Int>
  }

  /// What a judgement amounts to: nothing, or its likeliest type and the further ones that hold as well.
  private func readings(_ candidate: Candidate, above floor: Double) -> [RelationReading] {
    let judgement = candidate.judgement
    let confidence = 1 - judgement.none
    guard confidence > floor else { return [] }
    let type = judgement.type
    if type == .opposes, judgement.types[type] ?? 0 < Self.oppositionThreshold { return [] }
    return ([type] + judgement.furtherTypes).map { type in
      RelationReading(
        source: candidate.source, target: candidate.target, type: type,
        status: judgement.status, time: judgement.status == .hypothetical ? .future : .present,
        confidence: min(confidence, 0.99))
    }
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
