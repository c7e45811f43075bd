import CGraphviz
import CGraphvizPlugins

/// A graph in the library's memory, freed when its owner goes.
@safe
struct NativeGraph: ~Copyable {
  typealias Graph = UnsafeMutablePointer<Agraph_t>
  typealias Node = UnsafeMutablePointer<Agnode_t>
  typealias Edge = UnsafeMutablePointer<Agedge_t>

  let graph: Graph
  private var nodes: [String: Node] = unsafe [:]
  private var nodeOrder: [Node] = unsafe []
  private var edgeOrder: [Edge] = unsafe []

  private init(owning graph: Graph) { unsafe self.graph = unsafe graph }

  deinit { unsafe agclose(graph) }

  /// Builds the graph of a drawing.
  ///
  /// - Throws: ``GraphvizError`` when a name is not an identifier, an edge names an unknown node or
  ///   memory runs out.
  static func build(_ drawing: Drawing) throws(GraphvizError) -> NativeGraph {
    guard let graph = unsafe entente_graph(1) else { throw GraphvizError(.build, ["no memory"]) }
    var native = unsafe NativeGraph(owning: graph)
    try native.add(drawing)
    return native
  }

  /// Where everything lies once the graph is laid out.
  var layout: Layout {
    let bounds = unsafe entente_bounds(graph)
    return unsafe Layout(
      bounds: Box(
        low: Point(bounds.LL.x, bounds.LL.y), high: Point(bounds.UR.x, bounds.UR.y)),
      nodes: nodeOrder.map { node in
        let centre = unsafe entente_position(node)
        return unsafe Box(
          centre: Point(centre.x, centre.y), width: entente_width(node),
          height: entente_height(node))
      },
      edges: edgeOrder.map { edge in unsafe Self.curves(edge) })
  }

  private static func curves(_ edge: Edge) -> [Curve] {
    unsafe (0..<entente_curve_count(edge)).map { index in
      let curve = unsafe entente_curve(edge, index)
      let points = unsafe UnsafeBufferPointer(start: curve.list, count: Int(curve.size))
      return unsafe Curve(
        points.map { Point($0.x, $0.y) },
        start: curve.sflag != 0 ? Point(curve.sp.x, curve.sp.y) : nil,
        end: curve.eflag != 0 ? Point(curve.ep.x, curve.ep.y) : nil)
    }
  }

  private mutating func add(_ drawing: Drawing) throws(GraphvizError) {
    set(drawing.attributes, kind: entente_graph_kind)
    set(drawing.nodeAttributes, kind: entente_node_kind)
    set(drawing.edgeAttributes, kind: entente_edge_kind)
    unsafe entente_declare(graph, entente_node_kind, "label", "")
    for node in drawing.nodes { try add(node) }
    for edge in drawing.edges { try add(edge) }
    for (index, group) in drawing.groups.enumerated() { try add(group, index: index) }
  }

  private mutating func add(_ node: Drawing.Node) throws(GraphvizError) {
    try Self.check(node.name)
    guard let native = unsafe entente_node(graph, node.name) else {
      throw GraphvizError(.build, ["no memory for node \(node.name)"])
    }
    unsafe nodes[node.name] = unsafe native
    unsafe nodeOrder.append(native)
    let object = UnsafeMutableRawPointer(native)
    unsafe Self.set(node.attributes, label: node.label, on: object)
    if let position = node.position {
      unsafe entente_set(object, "pos", position.notation + "!")
    }
  }

  private mutating func add(_ edge: Drawing.Edge) throws(GraphvizError) {
    try Self.check(edge.name)
    guard let tail = unsafe nodes[edge.tail], let head = unsafe nodes[edge.head] else {
      throw GraphvizError(
        .build, ["edge \(edge.name) joins \(edge.tail) to \(edge.head), one of which is not there"])
    }
    guard let native = unsafe entente_edge(graph, tail, head, edge.name) else {
      throw GraphvizError(.build, ["no memory for edge \(edge.name)"])
    }
    unsafe edgeOrder.append(native)
    let object = UnsafeMutableRawPointer(native)
    unsafe Self.set(edge.attributes, label: edge.label, on: object)
    if !edge.curves.isEmpty {
      unsafe entente_set(object, "pos", edge.curves.map(\.notation).joined(separator: ";"))
    }
    if let position = edge.labelPosition { unsafe entente_set(object, "lp", position.notation) }
  }

  private func add(_ group: Drawing.Group, index: Int) throws(GraphvizError) {
    guard
      let native = unsafe entente_subgraph(
        graph, group.isCluster ? "cluster\(index)" : "group\(index)")
    else {
      throw GraphvizError(.build, ["no memory for a group"])
    }
    for name in group.nodes {
      guard let node = unsafe nodes[name] else {
        throw GraphvizError(.build, ["a group holds \(name), which is not there"])
      }
      unsafe entente_add(native, node)
    }
    unsafe Self.set(group.attributes, label: .none, on: UnsafeMutableRawPointer(native))
  }

  private func set(_ attributes: [String: String], kind: Int32) {
    for (name, value) in attributes.sorted(by: <) {
      unsafe entente_declare(graph, kind, name, value)
    }
  }

  private static func set(
    _ attributes: [String: String], label: Label, on object: UnsafeMutableRawPointer
  ) {
    for (name, value) in attributes.sorted(by: <) { unsafe entente_set(object, name, value) }
    switch label.encoded {
    case .text(""): break
    case .text(let text): unsafe entente_set(object, "label", text)
    case .markup(let markup): unsafe entente_set_html(object, "label", markup)
    }
  }

  private static func check(_ name: String) throws(GraphvizError) {
    let isIdentifier = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
    }
    guard isIdentifier, !name.isEmpty, name.utf8.count <= 100 else {
      throw GraphvizError(.build, ["\"\(name.prefix(100))\" is not a name"])
    }
  }
}
