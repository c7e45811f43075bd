/// A graph to be laid out and drawn: a plain value, free of pointers.
///
/// Attribute names and values are Graphviz's. Attributes never hold text that came from outside:
/// such text is a ``Label``.
public struct Drawing: Hashable, Sendable {
  /// A node.
  public struct Node: Hashable, Sendable {
    /// Identifies the node: ASCII letters, digits and `_`.
    public var name: String
    /// What is written on it.
    public var label: Label
    /// Its attributes.
    public var attributes: [String: String]
    /// Its centre in points, when the node is placed already.
    public var position: Point?

    /// Creates a node.
    public init(
      _ name: String, label: Label = .none, attributes: [String: String] = [:],
      position: Point? = nil
    ) {
      self.name = name
      self.label = label
      self.attributes = attributes
      self.position = position
    }
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// Tells parallel edges apart: ASCII letters, digits and `_`.
    public var name: String
    /// Name of the node where it starts.
    public var tail: String
    /// Name of the node where it ends.
    public var head: String
    /// What is written on it.
    public var label: Label
    /// Its attributes.
    public var attributes: [String: String]
    /// Its course, when it is placed already.
    public var curves: [Curve]
    /// The centre of its label, when it is placed already.
    public var labelPosition: Point?

    /// Creates an edge.
    public init(
      _ name: String, from tail: String, to head: String, label: Label = .none,
      attributes: [String: String] = [:], curves: [Curve] = [], labelPosition: Point? = nil
    ) {
      self.name = name
      self.tail = tail
      self.head = head
      self.label = label
      self.attributes = attributes
      self.curves = curves
      self.labelPosition = labelPosition
    }
  }

  /// Nodes that share attributes of a subgraph, such as `rank`.
  public struct Group: Hashable, Sendable {
    /// Names of the nodes.
    public var nodes: [String]
    /// Attributes of the subgraph.
    public var attributes: [String: String]
    /// Whether the layered engine draws a box around them and keeps all others out of it.
    public var isCluster: Bool

    /// Creates a group.
    public init(_ nodes: [String], attributes: [String: String], isCluster: Bool = false) {
      self.nodes = nodes
      self.attributes = attributes
      self.isCluster = isCluster
    }
  }

  /// Attributes of the graph.
  public var attributes: [String: String]
  /// Attributes of every node that does not say otherwise.
  public var nodeAttributes: [String: String]
  /// Attributes of every edge that does not say otherwise.
  public var edgeAttributes: [String: String]
  /// The nodes; their order bears on the layout.
  public var nodes: [Node]
  /// The edges; their order bears on the layout.
  public var edges: [Edge]
  /// Groups of nodes.
  public var groups: [Group]

  /// Creates a drawing.
  public init(
    attributes: [String: String] = [:], nodeAttributes: [String: String] = [:],
    edgeAttributes: [String: String] = [:], nodes: [Node] = [], edges: [Edge] = [],
    groups: [Group] = []
  ) {
    self.attributes = attributes
    self.nodeAttributes = nodeAttributes
    self.edgeAttributes = edgeAttributes
    self.nodes = nodes
    self.edges = edges
    self.groups = groups
  }
}
