import Graphviz

/// A picture under construction: placed nodes and edges, and the room that they take.
struct PictureCanvas: Sendable {
  /// Id of a piece of a relation's line.
  static func pieceID(edge: Int, piece: Int) -> String { "e\(edge)p\(piece)" }

  /// What is drawn.
  private(set) var drawing: Drawing
  /// What it takes.
  private(set) var bounds: Box

  /// Colours and fonts.
  let looks: ThemeLooks

  /// Creates a canvas for a picture that takes `bounds`.
  init(bounds: Box, looks: ThemeLooks) {
    self.bounds = bounds
    self.looks = looks
    drawing = Drawing(
      attributes: [
        "bgcolor": looks.ground, "pad": "0.12", "outputorder": "edgesfirst", "notranslate": "true",
        "fontname": Typography.font,
      ],
      nodeAttributes: looks.nodeDefaults,
      edgeAttributes: [
        "arrowsize": "0.7", "fontname": Typography.font, "fontsize": "9.5",
      ])
  }

  /// Refuses resolutions that make no bitmap, or one that would not fit in memory.
  func check(resolution: Double) throws(DrawingError) {
    guard resolution.isFinite, resolution >= 1 else { throw .resolution(resolution) }
    let scale = resolution / 72
    let width = min(1e6, (bounds.width + 20) * scale)
    let height = min(1e6, (bounds.height + 20) * scale)
    guard width < 30_000, height < 30_000, width * height < 2e8 else {
      throw .bitmapTooLarge(width: Int(width), height: Int(height))
    }
  }

  /// Adds a node where `box` is.
  mutating func add(_ node: Drawing.Node, at box: Box) {
    var node = node
    node.position = box.centre
    drawing.nodes.append(node)
    bounds = bounds.union(box)
  }

  /// Adds an edge between nodes that are there.
  mutating func add(_ edge: Drawing.Edge) { drawing.edges.append(edge) }

  /// Adds a line of text whose left end and middle is at a point.
  mutating func addText(
    _ text: String, id: String, at left: Point, size: Double = Typography.labelSize,
    color: String? = nil, isBold: Bool = false
  ) {
    let width = TextMetrics.width(of: text, size: size, isBold: isBold)
    let box = Box(
      centre: Point(left.x + width / 2, left.y), width: width, height: size * Typography.leading)
    let label = isBold ? Label.lines([[Label.Run(text, isBold: true)]]) : .plain(text)
    add(
      Drawing.Node(
        id, label: label,
        attributes: [
          "id": id, "shape": "plain", "style": "", "fontsize": "\(size)",
          "fontcolor": color ?? looks.softInk,
        ]), at: box)
  }

  /// Ids of the lines of a note.
  static let noteIDs = (0..<4).map { "remark\($0)" }

  /// Adds a sentence below all else, in lines.
  mutating func addNote(_ text: String) {
    let width = max(bounds.width, 330)
    let lines = Typography.lines(text, limit: Int(width / (0.52 * Typography.labelSize)))
    let (left, top) = (bounds.low.x, bounds.low.y - 14)
    for (id, (row, line)) in zip(Self.noteIDs, lines.enumerated()) {
      let y = top - Double(row) * Typography.labelSize * 1.3
      addText(line, id: id, at: Point(left, y))
    }
  }

  /// Adds a straight line that joins nothing.
  mutating func addLine(id: String, from: Point, to: Point, attributes: [String: String]) {
    for (suffix, point) in [("s", from), ("t", to)] {
      add(
        Drawing.Node(
          id + suffix,
          attributes: ["shape": "point", "style": "invis", "width": "0.01", "height": "0.01"]),
        at: Box(low: point, high: point))
    }
    var attributes = attributes
    attributes["id"] = id
    let curve = Self.straight(from: from, to: to, attributes: attributes)
    add(
      Drawing.Edge(
        id, from: id + "s", to: id + "t", attributes: attributes, curves: [curve]))
  }

  /// A straight line, shortened where an arrowhead goes.
  private static func straight(
    from: Point, to: Point, attributes: [String: String]
  ) -> Curve {
    let direction = attributes["dir"] ?? "none"
    let length = 7.0
    let isBoth = direction == "both"
    let start = isBoth ? Point(from.x + length, from.y) : from
    let end = isBoth || direction == "forward" ? Point(to.x - length, to.y) : to
    return Curve(
      [start, start, end, end], start: isBoth ? from : nil, end: end == to ? nil : to)
  }
}
