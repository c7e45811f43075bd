public import DataFiles
public import GraphDiffing
import GraphModel
import Graphviz

/// Draws what changed between two graphs.
///
/// One layout of the actors and relations of both serves all views, so that nothing jumps.
public struct DifferencePainter: Sendable {
  /// Distance between the two graphs of a pair, in points.
  private static let gap = 36.0

  private let theme: Theme

  /// Loads the tables of looks.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  public init() throws(DataError) { theme = try Theme() }

  /// Draws in the look of a theme.
  public init(theme: Theme) { self.theme = theme }

  /// Draws a difference once and writes it in several formats, in their order.
  ///
  /// Equal differences and options give equal bytes.
  ///
  /// - Throws: ``DrawingError`` when the picture would be too large, and an error that prints as a
  ///   line when Graphviz is not usable.
  public func paint(
    _ difference: GraphDifference, view: DifferenceView = .overlay, as formats: [PictureFormat],
    options: DrawingOptions = DrawingOptions()
  ) throws -> [[UInt8]] {
    let union = DifferenceUnion(difference, options: options)
    let text = DifferenceText(difference: difference, union: union, theme: theme)
    let canvas = try canvas(union, text: text, view: view, options: options)
    let wanted = formats.map { $0 == .svg ? RenderFormat.svg : $0 == .png ? .png : .dot }
    if formats.contains(.png) { try canvas.check(resolution: options.resolution) }
    let files = try GraphvizRenderer.render(
      canvas.drawing, as: wanted, engine: .placed, dpi: options.resolution)
    return zip(formats, files).map { format, file in
      guard format == .svg else { return file }
      let document = document(union, text: text, view: view, options: options)
      let source = SVGSource(String(decoding: file, as: UTF8.self))
      return Array(document.text(source, theme: theme, options: options).utf8)
    }
  }

  private func canvas(
    _ union: DifferenceUnion, text: DifferenceText, view: DifferenceView, options: DrawingOptions
  ) throws -> PictureCanvas {
    let arranger = Arranger(
      content: union.content(.both), theme: theme, options: options,
      looks: union.edges.map { EdgeLook($0, .both, looks: theme.looks) })
    let arrangement = try arranger.arrangement()
    var canvas = PictureCanvas(bounds: arrangement.bounds, looks: theme.looks)
    let isWide = arrangement.bounds.width > 1.6 * arrangement.bounds.height
    for (place, side) in view.sides.enumerated() {
      let shift =
        isWide
        ? Point(0, Double(place) * -(arrangement.bounds.height + Self.gap))
        : Point(Double(place) * (arrangement.bounds.width + Self.gap), 0)
      DifferencePanel(
        union: union, arrangement: arrangement, side: side, theme: theme, shift: shift
      ).draw(on: &canvas, heading: text.heading(side))
    }
    if union.edges.isEmpty {
      canvas.addText(
        "No relations.", id: "note", at: Point(canvas.bounds.low.x, canvas.bounds.high.y + 20))
    }
    if options.showsLegend { Legend(union, looks: theme.looks).draw(on: &canvas, theme: theme) }
    canvas.addText(
      difference(text, options), id: "title",
      at: Point(canvas.bounds.low.x, canvas.bounds.high.y + 20), size: Typography.titleSize,
      color: theme.looks.ink, isBold: true)
    return canvas
  }

  private func difference(_ text: DifferenceText, _ options: DrawingOptions) -> String {
    options.title.flatMap { $0.isEmpty ? nil : $0 } ?? text.difference.summary
  }

  private func document(
    _ union: DifferenceUnion, text: DifferenceText, view: DifferenceView, options: DrawingOptions
  ) -> FigureDocument {
    let ids = ElementIDs(union.content(.both))
    var parts: [FigureDocument.Part] = []
    for side in view.sides {
      let prefix = view == .pair ? side.rawValue + "-" : ""
      for (index, edge) in union.edges.enumerated() {
        guard let relation = edge.relation(side) else { continue }
        parts.append(
          FigureDocument.Part(
            group: DifferencePanel.name(edge: index, side), id: prefix + ids.edges[index],
            classes: "relation \(edge.mark.rawValue) \(relation.type.rawValue)",
            tooltip: text.tooltip(edge)))
      }
      for (index, actor) in union.actors.enumerated() {
        parts.append(
          FigureDocument.Part(
            group: DifferencePanel.name(actor: index, side), id: prefix + ids.actors[index],
            classes: "actor \(actor.mark.rawValue)", tooltip: text.tooltip(actor)))
      }
    }
    let keys = (0..<8).flatMap { ["key\($0)", "key\($0)text"] }
    let headings = view.sides.map { "\($0.key)heading" }
    return FigureDocument(
      title: text.title(options), description: text.description,
      role: "difference of relation graphs", parts: parts,
      surroundings: ["title", "note"] + headings + ["rule"] + keys)
  }
}
