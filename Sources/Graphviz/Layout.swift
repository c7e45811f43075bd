/// Where an engine put the parts of a drawing.
public struct Layout: Hashable, Sendable {
  /// What the whole drawing takes.
  public var bounds: Box
  /// What each node takes, in the order of the drawing.
  public var nodes: [Box]
  /// The course of each edge, in the order of the drawing.
  public var edges: [[Curve]]

  /// Creates a layout.
  public init(bounds: Box, nodes: [Box], edges: [[Curve]]) {
    self.bounds = bounds
    self.nodes = nodes
    self.edges = edges
  }
}
