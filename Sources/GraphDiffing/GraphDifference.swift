public import GraphModel

/// What changed between the graphs of two versions of an article.
///
/// For example:
/// ```swift
/// let difference = GraphDifference(from: earlier, to: later)
/// print(difference.summary)  // "12 sentences edited, 2 claims changed"
/// ```
public struct GraphDifference: Hashable, Sendable {
  /// The old graph.
  public let old: ActorGraph
  /// The new graph.
  public let new: ActorGraph
  /// What became of the sentences.
  public let sentences: SentenceAlignment
  /// The actors that differ, sorted by id.
  public let actors: [ActorChange]
  /// The relations that differ, sorted by the key they have now, or had.
  public let relations: [RelationChange]
  private let newIDs: [ActorID: ActorID]

  /// Compares two graphs.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors, mentions, relations and sentences.
  public init(from old: ActorGraph, to new: ActorGraph) {
    self.init(from: old, to: new, possible: nil)
  }

  /// Compares two graphs, knowing what else their articles may state.
  ///
  /// A claim of one graph that an aligned sentence of the other article may state too was only read
  /// differently.
  ///
  /// - Parameters:
  ///   - old: The old graph.
  ///   - new: The new graph.
  ///   - possible: What the articles may state; nil when that is not known.
  /// - Complexity: O(*n* log *n*) in the number of actors, mentions, relations and sentences.
  public init(from old: ActorGraph, to new: ActorGraph, possible: PossibleClaims?) {
    let matching = ActorMatching(old: old, new: new)
    let comparison = VersionedSentences(old: old, new: new)
    self.old = old
    self.new = new
    newIDs = matching.newID
    sentences = comparison.alignment
    actors = Self.actorChanges(from: old, to: new, matching: matching)
    relations = RelationComparison(
      sentences: comparison, matching: matching, possible: possible ?? PossibleClaims()
    ).changes(from: old.relations, to: new.relations)
  }

  /// Whether the two graphs state the same of the same actors, for the same reasons.
  public var isEmpty: Bool { actors.isEmpty && relations.isEmpty }

  /// The id that an actor of the old graph has in the new one, where it is there.
  public func newID(of old: ActorID) -> ActorID? { newIDs[old] }

  /// The changes of claims, without those of evidence or of reading alone.
  public var claims: [RelationChange] { relations.filter(\.isClaim) }

  /// Relations that differ though the sentences that state them do not.
  public var readings: [RelationChange] { relations.filter(\.isReadDifferently) }

  /// How many sentences were added, removed or reworded.
  public var editedSentences: Int {
    sentences.count(.added) + sentences.count(.removed) + sentences.count(.reworded)
  }

  /// The difference in one line, such as "12 sentences edited, 2 claims changed".
  public var summary: String {
    let moved = sentences.count(.moved)
    return [
      Self.counted(editedSentences, "sentence") + " edited",
      moved > 0 ? Self.counted(moved, "sentence") + " moved" : nil,
      Self.counted(claims.count, "claim") + " changed",
      readings.isEmpty ? nil : Self.counted(readings.count, "claim") + " read differently",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func actorChanges(
    from old: ActorGraph, to new: ActorGraph, matching: ActorMatching
  ) -> [ActorChange] {
    var changes: [ActorChange] = []
    for actor in old.actors {
      guard let id = matching.newID[actor.id], let other = new.actor(id) else {
        changes.append(ActorChange(kind: .removed, old: actor, new: nil))
        continue
      }
      if (actor.id, actor.name) != (other.id, other.name) {
        changes.append(ActorChange(kind: .renamed, old: actor, new: other))
      }
      let affiliation = actor.affiliation.map { matching.newID[$0] ?? $0 }
      if (actor.kind, affiliation) != (other.kind, other.affiliation) {
        changes.append(ActorChange(kind: .reclassified, old: actor, new: other))
      }
    }
    for actor in new.actors where matching.oldID[actor.id] == nil {
      changes.append(ActorChange(kind: .added, old: nil, new: actor))
    }
    return changes.sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(_ change: ActorChange) -> (ActorID, String) {
    (change.new?.id ?? change.old?.id ?? "", change.kind.rawValue)
  }
}
