import Graphviz

/// What all SVG files share: text, elements, and how wide they are.
enum SVGMarkup {
  /// The elements of a group, with text in the font of the picture or as outlines.
  static func elements(_ lines: [Substring], _ options: DrawingOptions) -> String {
    lines.map { line in
      let text = SVGText(line)
      let element = options.drawsTextAsPaths ? text?.outlines : text?.element
      return (element ?? String(line)) + "\n"
    }.joined()
  }

  /// Text of several lines, each within the bounds of what is drawn of one text.
  static func text(_ text: String) -> String {
    text.split(separator: "\n").map { PrintableText(String($0)).markup }.joined(separator: "\n")
  }

  /// The attributes that tell the extent: at most as wide as drawn, or as wide as the page.
  static func extent(_ source: SVGSource, _ options: DrawingOptions) -> String {
    options.isFluid
      ? "width=\"100%\" style=\"height:auto\""
      : "width=\"\(source.width)pt\" height=\"\(source.height)pt\""
        + " style=\"max-width:100%;height:auto\""
  }
}
