import GraphModel
import Graphviz

/// A matrix as a picture: tiles in a grid, with a key to their signs.
struct MatrixPicture: Sendable {
  let matrix: RelationMatrix
  let symbols: RelationSymbols
  let looks: ThemeLooks
  let options: DrawingOptions
  /// Title of the article.
  let article: String
  private let grid: MatrixGrid

  init(
    _ matrix: RelationMatrix, symbols: RelationSymbols, looks: ThemeLooks, options: DrawingOptions,
    article: String
  ) {
    self.matrix = matrix
    self.symbols = symbols
    self.looks = looks
    self.options = options
    self.article = article
    grid = MatrixGrid(matrix)
  }

  /// The picture.
  ///
  /// - Complexity: O(*n*²) in the number of actors.
  var canvas: PictureCanvas {
    var canvas = PictureCanvas(bounds: Box(low: Point(0, 0), high: Point(0, 0)), looks: looks)
    if matrix.actors.isEmpty {
      canvas.addText(
        "No relations found.", id: "note", at: Point(0, 0), size: Typography.nameSize)
    } else {
      addRules(to: &canvas)
      addHeads(to: &canvas)
      for tile in tiles { canvas.add(tile.look.node, at: tile.box) }
      if options.showsLegend { addKey(to: &canvas) }
      if let omission = matrix.omission { canvas.addNote(omission) }
    }
    if let title = options.title, !title.isEmpty {
      let top = canvas.bounds.high.y + 18
      canvas.addText(
        title, id: "title", at: Point(canvas.bounds.low.x, top), size: Typography.titleSize,
        color: looks.ink, isBold: true)
    }
    return canvas
  }

  /// The same as an SVG file.
  ///
  /// - Complexity: O(*n*²) in the number of actors.
  var document: FigureDocument {
    var taken: Set<String> = []
    let parts = tiles.map { tile -> FigureDocument.Part in
      var id = ElementIDs.identifier(tile.id)
      while !taken.insert(id).inserted { id += "_" }
      return FigureDocument.Part(
        group: tile.look.name, id: id, classes: tile.classes, tooltip: tile.claims)
    }
    let claims = parts.map { $0.tooltip + "." }.joined(separator: " ")
    let actors = matrix.actors.indices
    let keys = (0..<RelationType.allCases.count + RelationStatus.allCases.count).flatMap {
      ["key\($0)", "key\($0)text"]
    }
    return FigureDocument(
      title: options.title ?? (article.isEmpty ? "Matrix of relations" : article),
      description: "Actors of the rows act on actors of the columns. "
        + (matrix.omission.map { $0 + " " } ?? "")
        + claims,
      role: "matrix of relations", parts: parts,
      surroundings: ["title", "note", "axes"]
        + (0...actors.count).flatMap { ["h\($0)", "v\($0)"] } + actors.map { "self\($0)" }
        + actors.map { "row\($0)" } + PictureCanvas.noteIDs
        + actors.flatMap { index in grid.columns[index].indices.map { "column\(index)x\($0)" } }
        + keys)
  }
}

extension MatrixPicture {
  /// A tile with what it stands for.
  private struct Tile {
    var look: MatrixTile
    var box: Box
    var id: String
    var classes: String
    var claims: String
  }

  private var tiles: [Tile] {
    let indices = matrix.actors.indices
    return indices.flatMap { row in indices.flatMap { column in tiles(row: row, column: column) } }
  }

  private func tiles(row: Int, column: Int) -> [Tile] {
    let relations = matrix.relations(row: row, column: column)
    let limit = MatrixGrid.tilesInCell
    let shown = relations.count > limit ? limit - 1 : relations.count
    let count = min(relations.count, limit)
    let ends = [row, column].map { matrix.actors[$0] }
    return grid.tiles(count, row: row, column: column).enumerated().map { index, box in
      let name = "t\(row)x\(column)x\(index)"
      let claims = (index < shown ? [relations[index]] : Array(relations[shown...]))
        .map { phrase($0, ends) }.joined(separator: "; ")
      guard index < shown else {
        let look = MatrixTile(
          name: name, letters: "+\(relations.count - shown)", color: looks.softInk,
          status: .asserted, looks: looks)
        return Tile(look: look, box: box, id: "\(name)-more", classes: "more", claims: claims)
      }
      let relation = relations[index]
      let symbol = symbols[relation.type]
      return Tile(
        look: MatrixTile(
          name: name, letters: symbol.letters, color: symbol.fill, status: relation.status,
          looks: looks),
        box: box,
        id: "\(ends[0].id)-\(relation.type.rawValue)-\(ends[1].id)-\(relation.status.rawValue)",
        classes: "relation \(relation.type.rawValue) \(relation.status.rawValue)", claims: claims)
    }
  }

  private func phrase(_ relation: Relation, _ ends: [PoliticalActor]) -> String {
    let names = ends.map(PictureText.name)
    let claim = "\(names[0]) \(relation.type.predicate) \(names[1])"
    switch relation.status {
    case .asserted: return claim
    case .hypothetical: return claim + ", planned or possible"
    case .denied: return claim + ", denied"
    }
  }

  private var ruleAttributes: [String: String] {
    ["color": looks.rule, "penwidth": "0.75", "dir": "none"]
  }

  private func addRules(to canvas: inout PictureCanvas) {
    let (left, right) = (grid.lefts[0], grid.lefts.last ?? 0)
    let (top, bottom) = (grid.tops[0], grid.tops.last ?? 0)
    for (index, y) in grid.tops.enumerated() {
      canvas.addLine(
        id: "h\(index)", from: Point(left, y), to: Point(right, y), attributes: ruleAttributes)
    }
    for (index, x) in grid.lefts.enumerated() {
      canvas.addLine(
        id: "v\(index)", from: Point(x, top), to: Point(x, bottom), attributes: ruleAttributes)
    }
    for index in matrix.actors.indices {
      let box = grid.cell(row: index, column: index)
      canvas.add(
        Drawing.Node(
          "self\(index)",
          attributes: [
            "id": "self\(index)", "shape": "box", "style": "filled", "fillcolor": looks.shade,
            "color": looks.shade, "penwidth": "0", "fixedsize": "true",
            "width": ActorNode.inches(box.width - 1), "height": ActorNode.inches(box.height - 1),
          ]), at: box)
    }
  }

  private func addHeads(to canvas: inout PictureCanvas) {
    let size = Typography.labelSize
    for index in matrix.actors.indices {
      let centre = grid.cell(row: index, column: index).centre
      let width = TextMetrics.width(of: grid.rows[index], size: size, isBold: true)
      canvas.addText(
        grid.rows[index], id: "row\(index)", at: Point(grid.lefts[0] - 7 - width, centre.y),
        color: looks.ink, isBold: true)
      let lines = grid.columns[index]
      for (line, text) in lines.enumerated() {
        let half = TextMetrics.width(of: text, size: size, isBold: true) / 2
        let above = Double(lines.count - line) * size * Typography.leading - 1
        canvas.addText(
          text, id: "column\(index)x\(line)", at: Point(centre.x - half, grid.tops[0] + above),
          color: looks.ink, isBold: true)
      }
    }
    canvas.addText(
      "Rows act on columns", id: "axes",
      at: Point(canvas.bounds.low.x, canvas.bounds.high.y + 10))
  }

  private func addKey(to canvas: inout PictureCanvas) {
    let relations = matrix.relations
    let types = Set(relations.map(\.type)).sorted()
    let statuses = RelationStatus.allCases.filter { status in
      status != .asserted && relations.contains { $0.status == status }
    }
    let signs =
      types.map { (symbols[$0].letters, symbols[$0].fill, RelationStatus.asserted) }
      + statuses.map { ("", looks.softInk, $0) }
    let words = [
      types.map(\.title), statuses.map { $0 == .denied ? "denied" : "planned or possible" },
    ]
    let groups = words.map { $0.map { Legend.Entry(sample: .line([:]), text: $0) } }
      .filter { !$0.isEmpty }
    let texts = words.flatMap(\.self)
    let corner = Point(canvas.bounds.low.x, canvas.bounds.low.y - 18)
    let layout = LegendLayout(groups, width: max(330, canvas.bounds.width))
    for (number, place) in layout.places.joined().enumerated() {
      let middle = Point(corner.x + place.x, corner.y + place.y * 1.3)
      let tile = MatrixTile(
        name: "key\(number)", letters: signs[number].0, color: signs[number].1,
        status: signs[number].2, looks: looks)
      canvas.add(
        tile.node,
        at: Box(
          centre: Point(middle.x + MatrixGrid.tileWidth / 2, middle.y),
          width: MatrixGrid.tileWidth, height: MatrixGrid.tileHeight))
      canvas.addText(
        texts[number],
        id: "key\(number)text", at: Point(middle.x + LegendLayout.sampleWidth, middle.y))
    }
  }
}
