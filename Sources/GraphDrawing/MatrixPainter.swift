public import DataFiles
public import GraphModel
import Graphviz

/// Draws graphs as matrices: the actors of the rows act on those of the columns.
public struct MatrixPainter: Sendable {
  private let theme: Theme
  private let symbols: RelationSymbols

  /// Loads the tables of looks.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init() throws(DataError) { try self.init(theme: Theme()) }

  /// Draws in the look of a theme.
  ///
  /// - Throws: `DataError` when the table of signs is missing or malformed.
  public init(theme: Theme) throws(DataError) {
    self.theme = theme
    symbols = try RelationSymbols(theme: theme)
  }

  /// Draws a matrix once and writes it in several formats, in their order.
  ///
  /// Equal graphs and options give equal bytes.
  ///
  /// - Throws: ``DrawingError`` when the picture would be too large, and an error that prints as a
  ///   line when Graphviz is not usable.
  /// - Complexity: O(*n*²) in the number of actors, and the time of the drawing.
  public func paint(
    _ graph: ActorGraph, as formats: [PictureFormat], options: DrawingOptions = DrawingOptions()
  ) throws -> [[UInt8]] {
    let picture = MatrixPicture(
      RelationMatrix(graph, options: options), symbols: symbols, looks: theme.looks,
      options: options, article: graph.article.title)
    let canvas = picture.canvas
    if formats.contains(.png) { try canvas.check(resolution: options.resolution) }
    let files = try GraphvizRenderer.render(
      canvas.drawing, as: formats.map(\.renderFormat), engine: .placed, dpi: options.resolution)
    return zip(formats, files).map { format, file in
      guard format == .svg else { return file }
      let source = SVGSource(String(decoding: file, as: UTF8.self))
      return Array(picture.document.text(source, theme: theme, options: options).utf8)
    }
  }
}
