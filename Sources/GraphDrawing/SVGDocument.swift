import GraphModel
import Graphviz

/// An SVG file that can be inlined in a page: prefixed ids, fluid width, titles for readers and
/// screen readers, no comment, no date.
struct SVGDocument: Sendable {
  let content: GraphContent
  let words: PictureText
  let options: DrawingOptions
  /// Title of the article.
  let article: String

  /// Writes the picture that Graphviz drew of a composition.
  ///
  /// - Complexity: O(*n*) in the length of the source, times the length of a group.
  func text(_ source: SVGSource) -> String {
    let ids = ElementIDs(content)
    let body = body(source, ids: ids)
    let prefix = options.idPrefix.map(ElementIDs.prefix) ?? ElementIDs.prefix(hashing: body.utf8)
    let title = PrintableText(words.title(options, article: article)).markup
    let root = """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(prefix)" class="entente" \
      viewBox="0 0 \(source.width) \(source.height)" width="\(source.width)pt" \
      height="\(source.height)pt" style="max-width:100%;height:auto" \
      font-family="\(Typography.cssFont)" role="graphics-document" \
      aria-roledescription="relation graph" \
      aria-labelledby="\(prefix)-title" aria-describedby="\(prefix)-description">
      <title id="\(prefix)-title">\(title)</title>
      <desc id="\(prefix)-description">\(Self.markup(words.description))</desc>

      """
    return root + body.replacing(Self.placeholder, with: prefix + "-") + "</svg>\n"
  }

  /// Stands for the prefix until it is known; cannot occur in text.
  private static let placeholder = "\u{1}"

  private func body(_ source: SVGSource, ids: ElementIDs) -> String {
    var body = "<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    body += "<g transform=\"translate(\(source.shift))\">\n<g class=\"relations\">\n"
    for (index, edge) in content.edges.enumerated() {
      let relation = edge.relation
      body += group(
        source.groups["e\(index)"], id: ids.edges[index],
        classes: "relation \(relation.type.rawValue) \(relation.status.rawValue)",
        tooltip: words.tooltip(edge: index))
    }
    body += "</g>\n<g class=\"actors\">\n"
    for (index, actor) in content.actors.enumerated() {
      body += group(
        source.groups["a\(index)"], id: ids.actors[index],
        classes: "actor \(actor.kind.rawValue)", tooltip: words.tooltip(actor: index))
    }
    body += "</g>\n"
    for (name, groups) in [("caption", PictureCanvas.captionIDs), ("legend", legendIDs(source))] {
      let lines = groups.flatMap { source.groups[$0] ?? [] }
      if lines.isEmpty { continue }
      body += "<g class=\"\(name)\" aria-hidden=\"true\">\n" + Self.elements(lines) + "</g>\n"
    }
    return body + "</g>\n"
  }

  private func legendIDs(_ source: SVGSource) -> [String] {
    let keys = (0...).lazy.map { ["key\($0)", "key\($0)text"] }
      .prefix { source.groups[$0[0]] != nil }
    return ["rule"] + keys.joined()
  }

  private func group(
    _ lines: [Substring]?, id: String, classes: String, tooltip: String
  ) -> String {
    guard let lines else { return "" }
    return "<g id=\"\(Self.placeholder)\(id)\" class=\"\(classes)\" role=\"graphics-symbol\">\n"
      + "<title>\(Self.markup(tooltip))</title>\n" + Self.elements(lines) + "</g>\n"
  }

  private static func elements(_ lines: [Substring]) -> String {
    lines.map { line in (SVGText(line)?.element ?? String(line)) + "\n" }.joined()
  }

  /// Text of several lines, each within the bounds of what is drawn of one text.
  private static func markup(_ text: String) -> String {
    text.split(separator: "\n").map { PrintableText(String($0)).markup }.joined(separator: "\n")
  }
}
