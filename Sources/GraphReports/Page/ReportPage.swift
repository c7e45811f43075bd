public import DataFiles
public import GraphDrawing
public import GraphModel
import Markup

/// A self-contained web page on one article, or on the versions of one.
///
/// It shows picture, article, matrix and table of relations, which refer to each other by numbers,
/// and what changed between versions. It loads nothing, and reads and prints well without scripts.
public struct ReportPage: Sendable {
  /// What all ids of the picture begin with.
  private static let idPrefix = "figure"

  private let versions: [ActorGraph]
  private let options: DrawingOptions
  private let heading: String?
  private let painter: GraphPainter

  /// Plans the page of the last of several versions.
  ///
  /// - Parameters:
  ///   - graph: The graph that the page shows.
  ///   - earlier: Earlier versions of it, oldest first.
  ///   - options: What of it is drawn, and how; its title is the headline of the page.
  ///   - theme: The look of the picture; when nil it is dark where the page is.
  /// - Throws: `DataError` when a data file is missing or malformed.
  public init(
    of graph: ActorGraph, earlier: [ActorGraph] = [], options: DrawingOptions = DrawingOptions(),
    theme: Theme? = nil
  ) throws(DataError) {
    versions = earlier + [graph]
    self.options = Self.suited(options)
    heading = options.title
    if let theme {
      painter = GraphPainter(theme: theme)
    } else {
      painter = GraphPainter(theme: try Theme(.auto))
    }
  }

  /// The page.
  ///
  /// Equal graphs and options give equal bytes.
  ///
  /// - Throws: `DataError` when a data file cannot be read, and as `GraphPainter` does.
  /// - Complexity: O(*n* log *n*) in the size of the graphs, and the time of the drawing.
  public func html() throws -> String {
    let graph = versions[versions.count - 1]
    let content = PageContent(
      graph, lines: painter.lines(of: graph, options: options), idPrefix: Self.idPrefix)
    let files = try painter.paint(graph, as: [.svg], options: options)
    let picture = InlinePicture(svg: String(decoding: files.first ?? [], as: UTF8.self))
    let matrix = RelationMatrix(graph, options: options)
    let tile = RelationTile(symbols: try RelationSymbols())
    let front = FrontMatter(content: content, heading: heading, versions: versions.count)
    let values: [String: HTML] = [
      "title": "\(front.title)", "standfirst": front.standfirst, "contents": front.contents,
      "byline": front.byline, "generator": "\(graph.generator)",
      "language": "\(graph.article.language)",
      "style": HTML(markup: try DataFile("report.css", module: "GraphReports").text()),
      "script": HTML(markup: try DataFile("report.js", module: "GraphReports").text()),
      "picture": HTML(markup: picture.svg), "width": HTML(markup: picture.attribute("width")),
      "layout": Self.layout(picture),
      "article": ArticleSection(content: content).html,
      "matrix": MatrixSection(content: content, matrix: matrix, tile: tile).html,
      "relations": RelationsSection(content: content, tile: tile).html,
      "changes": ChangesSection(versions: versions).html,
    ]
    return try PageTemplate("report.html").filled(values)
  }

  /// The picture beside the article, or above it when a column would cut it off.
  private static func layout(_ picture: InlinePicture) -> HTML {
    let width = Double(picture.attribute("width").dropLast(2)) ?? 0
    return width <= widestInColumn ? "spread" : "stacked"
  }

  /// Width in points of the widest picture that is still legible in a column.
  private static let widestInColumn = 560.0

  /// The options with numbers, and with ids that the page refers to.
  private static func suited(_ options: DrawingOptions) -> DrawingOptions {
    var options = options
    options.idPrefix = idPrefix
    options.numbersRelations = true
    options.title = nil
    return options
  }
}
