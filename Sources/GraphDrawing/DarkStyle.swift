import GraphModel

/// The style sheet by which an SVG turns dark where the reader's system asks for it.
///
/// Graphviz writes colours as attributes, over which any rule of a style sheet prevails: a rule for
/// each colour gives its dark one. Paper stays light.
struct DarkStyle: Hashable, Sendable {
  private let light: ThemeLooks
  private let dark: ThemeLooks

  /// The style of a theme; nil when it has no dark look.
  init?(_ theme: Theme) {
    guard let dark = theme.dark else { return nil }
    light = theme.looks
    self.dark = dark
  }

  /// A `<style>` element for the picture with an id, with rules for the colours that it has.
  ///
  /// - Complexity: O(*n*·*m*) in the length of the source and the number of colours.
  func element(id: String, for source: SVGSource) -> String {
    let text = source.text
    let rules = [
      Self.rules(strokes, attribute: "stroke", selector: "#\(id) [stroke=", in: text),
      Self.rules(fills, attribute: "fill", selector: "#\(id) :not(text)[fill=", in: text),
      Self.rules(texts, attribute: "fill", selector: "#\(id) text[fill=", in: text),
    ].joined()
    return "<style>\n@media screen and (prefers-color-scheme: dark) {\n\(rules)}\n</style>\n"
  }

  /// Each colour with its dark one, in pairs.
  typealias Pairs = [(light: String, dark: String)]

  /// Colours of lines and borders.
  var strokes: Pairs {
    lines + words + [(light.softInk, dark.softInk), (light.rule, dark.rule)] + areas
  }

  /// Colours of areas and arrowheads.
  var fills: Pairs {
    areas + lines + words + [(light.softInk, dark.softInk), (light.ink, dark.ink)]
  }

  /// Colours of text.
  var texts: Pairs {
    words + [
      (light.ink, dark.ink), (light.softInk, dark.softInk), (light.paper, dark.paper),
    ]
  }

  private var lines: Pairs { zip(light.colors, dark.colors).map { ($0.line, $1.line) } }
  private var words: Pairs { zip(light.colors, dark.colors).map { ($0.text, $1.text) } }

  private var areas: Pairs {
    [(light.ground, dark.ground), (light.paper, dark.paper), (light.shade, dark.shade)]
      + light.actors.keys.sorted { $0.rawValue < $1.rawValue }.map { kind in
        (light.actors[kind]?.fill ?? light.paper, dark.actors[kind]?.fill ?? dark.paper)
      }
  }

  /// A rule for each colour that occurs, as Graphviz writes it; the first dark colour of a light one
  /// holds.
  private static func rules(
    _ pairs: Pairs, attribute: String, selector: String, in source: String
  ) -> String {
    var seen: Set<String> = []
    return pairs.map { pair in
      (light: pair.light.lowercased(), dark: pair.dark.lowercased())
    }.filter { pair in
      seen.insert(pair.light).inserted && pair.light != pair.dark
        // Graphviz leaves black out.
        && (pair.light == "black"
          || source.utf8.firstRange(of: "\(attribute)=\"\(pair.light)\"".utf8) != nil)
    }.map { light, dark in
      "\(selector)\"\(light)\"] { \(attribute): \(dark) }\n"
    }.joined()
  }
}

extension ThemeLooks {
  /// The colours of all lines, in an order that does not depend on the theme.
  fileprivate var colors: [Colors] {
    relations.keys.sorted().compactMap { relations[$0]?.colors }
      + [bundles.cooperation, bundles.conflict, bundles.mixed]
      + marks.keys.sorted { $0.rawValue < $1.rawValue }.map { self[$0] }
  }
}
