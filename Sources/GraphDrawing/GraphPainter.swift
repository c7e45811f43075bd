public import DataFiles
public import GraphModel
import Graphviz

/// Draws graphs of actors and relations.
///
/// ```swift
/// let painter = try GraphPainter()
/// let files = try painter.paint(graph, as: [.svg, .png])
/// ```
public struct GraphPainter: Sendable {
  private let theme: Theme

  /// Loads the tables of looks.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init() throws(DataError) { theme = try Theme() }

  /// Draws a graph once and writes it in several formats, in their order.
  ///
  /// Equal graphs and options give equal bytes.
  ///
  /// - Throws: An error that prints as one line when Graphviz is not usable or the picture would be
  ///   too large.
  public func paint(
    _ graph: ActorGraph, as formats: [PictureFormat], options: DrawingOptions = DrawingOptions()
  ) throws -> [[UInt8]] {
    let content = GraphContent(graph, options: options)
    let arranger = Arranger(content: content, theme: theme, options: options)
    let arrangement = try arranger.arrangement()
    let canvas = Composition(content: content, theme: theme, options: options).canvas(arrangement)
    let renderFormats = formats.map { format -> RenderFormat in
      switch format {
      case .svg: .svg
      case .png: .png
      case .dot: .dot
      }
    }
    return try GraphvizRenderer.render(
      canvas.drawing, as: renderFormats, engine: .placed, dpi: options.resolution)
  }
}
