public import GraphModel

/// A relation between two mentions of a passage.
public struct RelationReading: Hashable, Sendable {
  /// Index of the source among the passage's mentions.
  public var source: Int
  /// Index of the target among the passage's mentions.
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
