import Graphviz

/// An SVG file of named parts that can be inlined in a page, as ``SVGDocument`` is.
struct FigureDocument: Sendable {
  /// A group of the picture that stands for something.
  struct Part: Hashable, Sendable {
    /// Name of the group in the file that Graphviz writes.
    var group: String
    /// Its id, without the prefix.
    var id: String
    /// Its classes.
    var classes: String
    /// What it says.
    var tooltip: String
  }

  /// What it shows, for readers who do not see it.
  let title: String
  /// All of it in words.
  let description: String
  /// What it is, such as "relation graph".
  let role: String
  /// The parts, in reading order.
  let parts: [Part]
  /// Names of the groups around them: headings, legend.
  let surroundings: [String]

  /// Writes the picture that Graphviz drew.
  ///
  /// All ids begin with `idPrefix`, or with a prefix made from the content.
  ///
  /// - Complexity: O(*n*) in the length of the source.
  func text(_ source: SVGSource, theme: Theme, options: DrawingOptions) -> String {
    let prefix =
      options.idPrefix.map(ElementIDs.prefix)
      ?? ElementIDs.prefix(
        hashing: ([source.text, title] + parts.map(\.tooltip)).joined(separator: "\n").utf8)
    var text = root(source, prefix: prefix, theme: theme, options: options)
    for part in parts {
      guard let lines = source.groups[part.group] else { continue }
      text += """
        <g id="\(prefix)-\(part.id)" class="\(part.classes)" role="graphics-symbol">
        <title>\(SVGMarkup.text(part.tooltip))</title>
        \(SVGMarkup.elements(lines, options))</g>

        """
    }
    let around = surroundings.flatMap { source.groups[$0] ?? [] }
    text +=
      "<g class=\"legend\" aria-hidden=\"true\">\n" + SVGMarkup.elements(around, options) + "</g>\n"
    return text + "</g>\n</svg>\n"
  }

  private func root(
    _ source: SVGSource, prefix: String, theme: Theme, options: DrawingOptions
  ) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" id="\(prefix)" class="entente" \
    viewBox="0 0 \(source.width) \(source.height)" \(SVGMarkup.extent(source, options)) \
    font-family="\(theme.looks.font)" role="graphics-document" \
    aria-roledescription="\(role)" \
    aria-labelledby="\(prefix)-title" aria-describedby="\(prefix)-description">
    <title id="\(prefix)-title">\(SVGMarkup.text(title))</title>
    <desc id="\(prefix)-description">\(SVGMarkup.text(description))</desc>
    \(DarkStyle(theme)?.element(id: prefix, for: source) ?? "")\
    <rect class="ground" width="100%" height="100%" fill="\(theme.looks.ground)"/>
    <g transform="translate(\(source.shift))">

    """
  }
}
