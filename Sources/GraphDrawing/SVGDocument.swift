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
    let tooltips = content.edges.indices.map(words.tooltip(edge:))
    let prefix =
      options.idPrefix.map(ElementIDs.prefix)
      ?? ElementIDs.prefix(hashing: ([source.text] + tooltips).joined(separator: "\n").utf8)
    var text = root(source, prefix: prefix)
    text += DarkStyle(words.theme)?.element(id: prefix, for: source) ?? ""
    let ground = words.theme.looks.ground
    text += "<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"\(ground)\"/>\n"
    text += "<g transform=\"translate(\(source.shift))\">\n" + affiliations(source)
    text += "<g class=\"relations\">\n"
    let ids = ElementIDs(content)
    for (index, edge) in content.edges.enumerated() {
      text += group(
        lines(source) { PictureCanvas.pieceID(edge: index, piece: $0) },
        id: "\(prefix)-\(ids.edges[index])",
        classes: Self.classes(edge),
        tooltip: tooltips[index])
    }
    text += "</g>\n<g class=\"actors\">\n"
    for (index, actor) in content.actors.enumerated() {
      text += group(
        source.groups[ActorNode.name(index)] ?? [], id: "\(prefix)-\(ids.actors[index])",
        classes: "actor \(actor.kind.rawValue)", tooltip: words.tooltip(actor: index))
    }
    return text + "</g>\n" + surroundings(source) + "</g>\n</svg>\n"
  }

  /// The classes of a line: its type and status, or the sign of a bundle.
  private static func classes(_ edge: GraphContent.Edge) -> String {
    edge.bundle.isEmpty
      ? "relation \(edge.relation.type.rawValue) \(edge.relation.status.rawValue)"
      : "relation bundle \(edge.polarity?.rawValue ?? "mixed")"
  }

  private func root(_ source: SVGSource, prefix: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" id="\(prefix)" class="entente" \
    viewBox="0 0 \(source.width) \(source.height)" \(SVGMarkup.extent(source, options)) \
    font-family="\(words.theme.looks.font)" role="graphics-document" \
    aria-roledescription="relation graph" \
    aria-labelledby="\(prefix)-title" aria-describedby="\(prefix)-description">
    <title id="\(prefix)-title">\(SVGMarkup.text(words.title(options, article: article)))</title>
    <desc id="\(prefix)-description">\((words.sentences + omission).map(SVGMarkup.text).joined(separator: " "))</desc>

    """
  }

  private var omission: [String] { [content.omission?.note].compactMap(\.self) }

  /// Title and legend, of which screen readers need nothing: the description says it all.
  private func surroundings(_ source: SVGSource) -> String {
    let caption =
      lines(source) { "title\($0)" } + (source.groups["note"] ?? [])
      + PictureCanvas.noteIDs.flatMap { source.groups[$0] ?? [] }
    let legend =
      (source.groups["rule"] ?? []) + lines(source) { "key\($0)" }
      + lines(source) { "key\($0)text" }
    return [("caption", caption), ("legend", legend)].map { name, lines in
      if lines.isEmpty { return "" }
      return "<g class=\"\(name)\" aria-hidden=\"true\">\n" + SVGMarkup.elements(lines, options)
        + "</g>\n"
    }.joined()
  }

  /// The boxes around actors, below all else.
  private func affiliations(_ source: SVGSource) -> String {
    let boxes = lines(source, id: ClusterBox.name)
    if boxes.isEmpty { return "" }
    return "<g class=\"affiliations\" aria-hidden=\"true\">\n" + SVGMarkup.elements(boxes, options)
      + "</g>\n"
  }

  /// The lines of numbered groups, from 0 to the first that is not there.
  private func lines(_ source: SVGSource, id: (Int) -> String) -> [Substring] {
    var lines: [Substring] = []
    var number = 0
    while let group = source.groups[id(number)] {
      lines += group
      number += 1
    }
    return lines
  }

  private func group(
    _ lines: [Substring], id: String, classes: String, tooltip: String
  ) -> String {
    "<g id=\"\(id)\" class=\"\(classes)\" role=\"graphics-symbol\">\n"
      + "<title>\(SVGMarkup.text(tooltip))</title>\n" + SVGMarkup.elements(lines, options)
      + "</g>\n"
  }
}
