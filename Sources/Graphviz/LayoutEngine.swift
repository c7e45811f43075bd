/// How nodes are placed and edges are led.
///
/// Graphviz's `fdp` is left out: its layouts depend on the addresses of nodes in memory, so that the
/// same drawing would not give the same bytes.
public enum LayoutEngine: String, CaseIterable, Hashable, Sendable {
  /// In layers along the edges.
  case dot
  /// By springs, for small graphs.
  case neato
  /// By forces on several scales, for large graphs.
  case sfdp
  /// On circles.
  case circo
  /// On circles around one node.
  case twopi
  /// Where the drawing says: nodes at their positions, edges along their curves.
  case placed = "nop2"

  /// The engines that choose places themselves.
  public static let choosing: [LayoutEngine] = [.dot, .neato, .sfdp, .circo, .twopi]
}

/// A kind of file.
public enum RenderFormat: String, CaseIterable, Hashable, Sendable {
  /// Scalable Vector Graphics, in UTF-8.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format, through cairo.
  case pdf = "pdf:cairo"
  /// The graph in Graphviz's own language, without places.
  case dot
}
