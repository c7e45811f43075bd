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
  /// - Throws: ``DrawingError`` when the picture would be too large, and an error that prints as a
  ///   line when Graphviz is not usable.
  public func paint(
    _ graph: ActorGraph, as formats: [PictureFormat], options: DrawingOptions = DrawingOptions()
  ) throws -> [[UInt8]] {
    let content = GraphContent(graph, options: options)
    let pictures = try pictures(of: content, graph: graph, options: options, formats: formats)
    return try formats.map { format in
      switch format {
      case .svg: pictures.svg
      case .png: pictures.png
      case .dot: try source(of: content, options: options)
      }
    }
  }

  private func pictures(
    of content: GraphContent, graph: ActorGraph, options: DrawingOptions, formats: [PictureFormat]
  ) throws -> (svg: [UInt8], png: [UInt8]) {
    let wanted = [RenderFormat.svg, .png].filter { format in
      formats.contains(format == .svg ? .svg : .png)
    }
    if wanted.isEmpty { return ([], []) }
    let arranger = Arranger(content: content, theme: theme, options: options)
    let arrangement = try arranger.arrangement()
    let canvas = Composition(content: content, theme: theme, options: options).canvas(arrangement)
    if formats.contains(.png) { try canvas.check(resolution: options.resolution) }
    let files = try GraphvizRenderer.render(
      canvas.drawing, as: wanted, engine: .placed, dpi: options.resolution)
    guard wanted.contains(.svg) else { return ([], files[0]) }
    let document = SVGDocument(
      content: content, words: PictureText(content: content, theme: theme), options: options,
      article: graph.article.title)
    let svg = document.text(SVGSource(String(decoding: files[0], as: UTF8.self)))
    return (Array(svg.utf8), files.count > 1 ? files[1] : [])
  }

  private func source(
    of content: GraphContent, options: DrawingOptions
  ) throws(GraphvizError) -> [UInt8] {
    let drawing = PlainDrawing(content: content, theme: theme, options: options).drawing
    return try GraphvizRenderer.render(drawing, as: [.dot]).first ?? []
  }
}
