import GraphModel
import Graphviz

/// The measures of a matrix: where its rows, columns and tiles stand.
struct MatrixGrid: Sendable {
  /// Width of a tile.
  static let tileWidth = 22.0
  /// Height of a tile.
  static let tileHeight = 16.0
  /// Room around tiles.
  private static let gap = 3.0
  /// The most tiles side by side.
  private static let tilesInLine = 2
  /// The most tiles of a cell; what is beyond is counted in the last one.
  static let tilesInCell = 6
  /// The most actors whose names stand above the columns; otherwise the rows' numbers do.
  private static let namedColumns = 12

  /// Names of the rows.
  let rows: [String]
  /// Heads of the columns, in lines.
  let columns: [[String]]
  /// Left end of each column, and the right end of the last.
  private(set) var lefts = [0.0]
  /// Upper end of each row, and the lower end of the last; *y* grows upwards.
  private(set) var tops = [0.0]

  /// Measures a matrix.
  ///
  /// - Complexity: O(*n*²) in the number of actors.
  init(_ matrix: RelationMatrix) {
    let names = matrix.actors.map(PictureText.name)
    let isNamed = names.count <= Self.namedColumns
    rows = isNamed ? names : names.enumerated().map { "\($1)  \($0 + 1)" }
    columns =
      isNamed
      ? names.map { Typography.lines($0, limit: 12) } : names.indices.map { ["\($0 + 1)"] }
    let indices = names.indices
    for index in indices {
      let inColumn = indices.map { matrix.relations(row: $0, column: index).count }.max() ?? 0
      let inRow = indices.map { matrix.relations(row: index, column: $0).count }.max() ?? 0
      let heads = columns[index].map {
        TextMetrics.width(of: $0, size: Typography.labelSize, isBold: true)
      }
      let wide = Self.extent(min(inColumn, Self.tilesInLine), of: Self.tileWidth)
      lefts.append(lefts[index] + max(wide, (heads.max() ?? 0) + 8))
      let lines = (min(inRow, Self.tilesInCell) + Self.tilesInLine - 1) / Self.tilesInLine
      tops.append(tops[index] - Self.extent(lines, of: Self.tileHeight))
    }
  }

  /// What a cell takes.
  func cell(row: Int, column: Int) -> Box {
    Box(
      low: Point(lefts[column], tops[row + 1]), high: Point(lefts[column + 1], tops[row]))
  }

  /// What the tiles of a cell take, in lines around its middle.
  func tiles(_ count: Int, row: Int, column: Int) -> [Box] {
    let centre = cell(row: row, column: column).centre
    let lines = (count + Self.tilesInLine - 1) / Self.tilesInLine
    return (0..<count).map { index in
      let line = index / Self.tilesInLine
      let inLine = min(Self.tilesInLine, count - line * Self.tilesInLine)
      let x = Double(index % Self.tilesInLine) - Double(inLine - 1) / 2
      let y = Double(lines - 1) / 2 - Double(line)
      return Box(
        centre: Point(
          centre.x + x * (Self.tileWidth + Self.gap), centre.y + y * (Self.tileHeight + Self.gap)),
        width: Self.tileWidth, height: Self.tileHeight)
    }
  }

  /// What some tiles side by side take, with the room around them.
  private static func extent(_ count: Int, of size: Double) -> Double {
    Double(max(1, count)) * (size + gap) + gap + 2
  }
}
