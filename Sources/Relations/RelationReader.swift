public import ArticleText
public import GraphModel
public import Mentions

/// Reads which mentions of a sentence stand in a relation.
///
/// This is the seam between finding actors and judging what they do to each other.
public protocol RelationReader: Sendable {
  /// The relations that the sentence states among its mentions.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - mentions: Its mentions in text order, without overlaps; two may name the same actor.
  /// - Returns: Readings in a stable order; never one between two mentions of the same actor.
  func relations(in sentence: Sentence, among mentions: [ActorMention]) -> [RelationReading]
}

/// A relation between two mentions of a sentence.
public struct RelationReading: Hashable, Sendable {
  /// Index of the source among the sentence's mentions.
  public var source: Int
  /// Index of the target among the sentence's mentions.
  public var target: Int
  /// What relates them.
  public var type: RelationType
  /// Whether it holds.
  public var status: RelationStatus
  /// When it holds.
  public var time: RelationTime
  /// How sure the reader is, from 0 to 1.
  public var confidence: Double
  /// Who says so, as a range of the article's text, when it is not the article's own voice.
  public var according: TextRange?

  /// Creates a reading.
  public init(
    source: Int, target: Int, type: RelationType, status: RelationStatus = .asserted,
    time: RelationTime = .present, confidence: Double = 1, according: TextRange? = nil
  ) {
    self.source = source
    self.target = target
    self.type = type
    self.status = status
    self.time = time
    self.confidence = confidence
    self.according = according
  }
}
