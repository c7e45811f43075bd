/// A line style that a theme may ask for, as Graphviz calls it.
enum ThemeDash: String, CaseIterable {
  case solid, dashed, dotted, bold
}

/// An arrowhead that a theme may ask for, as Graphviz calls it.
enum ThemeHead: String, CaseIterable {
  case normal, onormal, normalnormal, inv, oinv, dot, odot, vee, tee, crow, curve
  case box, obox, diamond, odiamond, none
}

/// A shape that a theme may ask for.
enum ThemeShape: String, CaseIterable {
  case box, ellipse, hexagon, octagon, note, folder, component
  case roundedBox = "rounded-box"

  /// The shape as Graphviz calls it.
  var graphviz: String { self == .roundedBox ? "box" : rawValue }

  /// Graphviz's style of it.
  var style: String { self == .roundedBox ? "rounded,filled" : "filled" }
}
