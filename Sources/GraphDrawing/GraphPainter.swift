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

  /// Draws in the look of a theme.
  public init(theme: Theme) { self.theme = theme }

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
      try pictures[format]
        ?? source(of: GraphContent(complete: graph, options: options), options: options)
    }
  }

  private func pictures(
    of content: GraphContent, graph: ActorGraph, options: DrawingOptions, formats: [PictureFormat]
  ) throws -> [PictureFormat: [UInt8]] {
    let wanted = PictureFormat.allCases.filter { $0 != .dot && formats.contains($0) }
    if wanted.isEmpty { return [:] }
    let arranger = Arranger(content: content, theme: theme, options: options)
    let arrangement = try arranger.arrangement()
    let canvas = Composition(content: content, theme: theme, options: options).canvas(arrangement)
    if formats.contains(.png) { try canvas.check(resolution: options.resolution) }
    let files = try GraphvizRenderer.render(
      canvas.drawing, as: wanted.map(\.renderFormat), engine: .placed, dpi: options.resolution)
    var pictures = Dictionary(zip(wanted, files)) { a, _ in a }
    if let svg = pictures[.svg] {
      let document = SVGDocument(
        content: content, words: PictureText(content: content, theme: theme), options: options,
        article: graph.article.title)
      let text = document.text(SVGSource(String(decoding: svg, as: UTF8.self)))
      pictures[.svg] = Array(text.utf8)
    }
    return pictures
  }

  private func source(
    of content: GraphContent, options: DrawingOptions
  ) throws(GraphvizError) -> [UInt8] {
    let drawing = PlainDrawing(content: content, theme: theme, options: options).drawing
    return try GraphvizRenderer.render(drawing, as: [.dot]).first ?? []
  }
}

extension PictureFormat {
  /// Graphviz's format.
  var renderFormat: RenderFormat {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot: .dot
    }
  }
}
