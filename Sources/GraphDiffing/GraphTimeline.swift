public import GraphModel

/// Which relation each of several versions of an article has, and when relations come and go.
public struct GraphTimeline: Hashable, Sendable {
  /// What a version says of a relation.
  public struct Cell: Hashable, Sendable {
    /// What became of the relation since the version before.
    public enum Change: String, CaseIterable, Hashable, Sendable {
      /// Nothing; so it is in the first version.
      case none
      /// The version before did not have it.
      case appears
      /// The version before had it.
      case disappears
      /// It had another status.
      case changes
      /// It comes or goes, but the sentences that state it do not: only the reader changed its mind.
      case rereads = "read differently"
    }

    /// The statuses that the relation has, in the order of `RelationStatus`; none when it is absent.
    public var statuses: [RelationStatus]
    /// What became of it.
    public var change: Change
    /// The number of sentences that prove it.
    public var evidenceCount: Int

    /// Creates a cell.
    public init(statuses: [RelationStatus], change: Change, evidenceCount: Int) {
      self.statuses = statuses
      self.change = change
      self.evidenceCount = evidenceCount
    }
  }

  /// A relation through all versions.
  public struct Row: Hashable, Sendable {
    /// The relation's source, as it is called last.
    public var source: PoliticalActor
    /// Its target, as it is called last.
    public var target: PoliticalActor
    /// Its type.
    public var type: RelationType
    /// What each version says.
    public var cells: [Cell]
  }

  /// What each version is called.
  public let labels: [String]
  /// The relations, sorted by source, target and type.
  public let rows: [Row]

  /// Compares versions, the oldest first; a renamed actor stays the same actor.
  ///
  /// - Parameters:
  ///   - versions: The graphs with what they are called.
  ///   - readings: For each version but the first, what is only read differently than in the version before,
  ///     as ``GraphDifference/readings`` tells; nothing when left out.
  ///   - types: The types of relations to keep; all when nil.
  /// - Complexity: O(*n* log *n*) in the number of actors, mentions and relations of all versions.
  public init(
    _ versions: [(label: String, graph: ActorGraph)], readings: [[RelationChange]] = [],
    types: Set<RelationType>? = nil
  ) {
    labels = versions.map(\.label)
    let ids = Self.lastIDs(versions.map(\.graph))
    var actors: [ActorID: PoliticalActor] = [:]
    var states: [Claim: [[RelationStatus: Int]]] = [:]
    let reread = Self.reread(readings, ids: ids)
    for (place, version) in versions.enumerated() {
      let id = { (old: ActorID) in ids[place][old] ?? old }
      for actor in version.graph.actors { actors[id(actor.id)] = actor }
      for relation in version.graph.relations where types?.contains(relation.type) ?? true {
        states[Claim(relation, id), default: Array(repeating: [:], count: versions.count)][place][
          relation.status, default: 0] += relation.evidence.count
      }
    }
    rows = states.keys.sorted().compactMap { claim in
      guard let source = actors[claim.source], let target = actors[claim.target] else { return nil }
      return Row(
        source: source, target: target, type: claim.type,
        cells: Self.cells(states[claim] ?? [], reread: reread[claim] ?? []))
    }
  }

  private struct Claim: Hashable, Comparable {
    let source: ActorID
    let target: ActorID
    let type: RelationType

    init(_ relation: Relation, _ id: (ActorID) -> ActorID) {
      let ends = Relation(
        source: id(relation.source), target: id(relation.target), type: relation.type)
      (source, target, type) = (ends.source, ends.target, ends.type)
    }

    static func < (a: Claim, b: Claim) -> Bool {
      (a.source, a.target, a.type) < (b.source, b.target, b.type)
    }
  }

  /// For each version, the last id of every actor.
  private static func lastIDs(_ graphs: [ActorGraph]) -> [[ActorID: ActorID]] {
    var ids: [[ActorID: ActorID]] = graphs.isEmpty ? [] : [[:]]
    for (old, new) in zip(graphs, graphs.dropFirst()).reversed() {
      let later = ids.first ?? [:]
      let matching = ActorMatching(old: old, new: new)
      ids.insert(matching.newID.mapValues { later[$0] ?? $0 }, at: 0)
    }
    return ids
  }

  /// For each claim, the versions in which it is only read differently than in the version before.
  private static func reread(
    _ readings: [[RelationChange]], ids: [[ActorID: ActorID]]
  ) -> [Claim: Set<Int>] {
    var places: [Claim: Set<Int>] = [:]
    for (before, changes) in readings.enumerated() where before + 1 < ids.count {
      for change in changes {
        for (relation, place) in [(change.old, before), (change.new, before + 1)] {
          guard let relation else { continue }
          places[Claim(relation) { ids[place][$0] ?? $0 }, default: []].insert(before + 1)
        }
      }
    }
    return places
  }

  private static func cells(_ states: [[RelationStatus: Int]], reread: Set<Int>) -> [Cell] {
    states.enumerated().map { place, state in
      let statuses = RelationStatus.allCases.filter { state[$0] != nil }
      let before = place == 0 ? state : states[place - 1]
      let change: Cell.Change
      switch (before.isEmpty, state.isEmpty) {
      case (true, false): change = .appears
      case (false, true): change = .disappears
      default: change = Set(before.keys) == Set(state.keys) ? .none : .changes
      }
      return Cell(
        statuses: statuses,
        change: change != .none && reread.contains(place) ? .rereads : change,
        evidenceCount: statuses.reduce(0) { $0 + (state[$1] ?? 0) })
    }
  }
}
