public import DataFiles
public import GraphDiffing
import GraphModel
import Graphviz

/// Draws which relation each version of an article has: a row for each relation, a column for each
/// version.
public struct TimelinePainter: Sendable {
  private let theme: Theme

  /// Loads the tables of looks.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init() throws(DataError) { theme = try Theme() }

  /// Draws in the look of a theme.
  public init(theme: Theme) { self.theme = theme }

  /// Draws a timeline once and writes it in several formats, in their order.
  ///
  /// Equal timelines and options give equal bytes.
  ///
  /// - Throws: ``DrawingError`` when the picture would be too large, and an error that prints as a
  ///   line when Graphviz is not usable.
  public func paint(
    _ timeline: GraphTimeline, as formats: [PictureFormat],
    options: DrawingOptions = DrawingOptions()
  ) throws -> [[UInt8]] {
    let grid = TimelineGrid(timeline: timeline, theme: theme, options: options)
    let canvas = grid.canvas
    if formats.contains(.png) { try canvas.check(resolution: options.resolution) }
    let wanted = formats.map { $0 == .svg ? RenderFormat.svg : $0 == .png ? .png : .dot }
    let files = try GraphvizRenderer.render(
      canvas.drawing, as: wanted, engine: .placed, dpi: options.resolution)
    return zip(formats, files).map { format, file in
      guard format == .svg else { return file }
      let source = SVGSource(String(decoding: file, as: UTF8.self))
      return Array(grid.document.text(source, theme: theme, options: options).utf8)
    }
  }
}
