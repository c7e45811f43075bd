public import GraphModel

/// A three-way merge of graphs: what two versions made of a common ancestor, in one graph.
///
/// Claims are merged one by one. A claim that both sides changed in two ways, or that one side changed
/// and the other removed, is a conflict; the merged graph is given with each side's answer to all of
/// them.
public struct GraphMerge: Sendable {
  /// One of the two versions.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// The version that is merged into.
    case ours
    /// The version that is merged.
    case theirs

    /// The other version.
    var other: Side { self == .ours ? .theirs : .ours }
  }

  /// Something that both sides changed in two ways.
  public struct Conflict: Hashable, Sendable, CustomStringConvertible {
    /// What it is about, such as a claim of the common ancestor.
    public var subject: String
    /// What our side makes of it.
    public var ours: String
    /// What their side makes of it.
    public var theirs: String

    /// The three in a line.
    public var description: String { "\(subject): ours: \(ours); theirs: \(theirs)" }
  }

  /// The conflicts, in a stable order.
  public let conflicts: [Conflict]
  /// The merged graph with our answer to each conflict.
  public let ours: ActorGraph
  /// The merged graph with their answer to each conflict.
  public let theirs: ActorGraph

  /// Merges two graphs that came of a common ancestor.
  ///
  /// - Throws: `GraphError` when the parts make no graph together.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  public init(base: ActorGraph, ours: ActorGraph, theirs: ActorGraph) throws(GraphError) {
    var mergers: [Side: GraphMerger] = [:]
    for side in Side.allCases {
      var merger = try GraphMerger(base: base, ours: ours, theirs: theirs, favored: side)
      try merger.merge()
      mergers[side] = merger
    }
    conflicts = mergers[.ours]?.conflicts ?? []
    self.ours = mergers[.ours]?.result ?? ours
    self.theirs = mergers[.theirs]?.result ?? theirs
  }

  /// The merged graph with one side's answer to each conflict.
  public subscript(side: Side) -> ActorGraph { side == .ours ? ours : theirs }
}
