/// A directed, typed edge of the graph, with the sentences that prove it.
///
/// A graph holds one relation for each key; several sentences are several pieces of evidence.
public struct Relation: Hashable, Sendable {
  /// Who acts, or holds the attitude.
  public var source: ActorID
  /// Who is acted upon, or whom the attitude is about.
  public var target: ActorID
  /// What relates them.
  public var type: RelationType
  /// Whether it holds.
  public var status: RelationStatus
  /// How sure the reader is, from 0 to 1.
  public var confidence: Double
  /// Persons through whom the source acts, sorted.
  public var via: [ActorID]
  /// When it holds.
  public var time: RelationTime
  /// The sentences, in text order.
  public var evidence: [Evidence]

  /// Creates a relation; the ends of a symmetric type are put in order.
  public init(
    source: ActorID, target: ActorID, type: RelationType, status: RelationStatus = .asserted,
    confidence: Double = 1, via: [ActorID] = [], time: RelationTime = .present,
    evidence: [Evidence] = []
  ) {
    let swapped = type.isSymmetric && target < source
    self.source = swapped ? target : source
    self.target = swapped ? source : target
    self.type = type
    self.status = status
    self.confidence = confidence
    self.via = via
    self.time = time
    self.evidence = evidence
  }

  /// What identifies a relation in its graph.
  public struct Key: Hashable, Comparable, Sendable {
    /// Who acts.
    public var source: ActorID
    /// Who is acted upon.
    public var target: ActorID
    /// What relates them.
    public var type: RelationType
    /// Whether it holds.
    public var status: RelationStatus

    /// Orders by source, target, type, status.
    public static func < (a: Key, b: Key) -> Bool {
      (a.source, a.target, a.type, a.status.rawValue)
        < (b.source, b.target, b.type, b.status.rawValue)
    }
  }

  /// This relation's key.
  public var key: Key { Key(source: source, target: target, type: type, status: status) }
}
