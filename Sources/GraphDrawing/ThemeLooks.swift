import GraphModel

/// All colours, lines, shapes and fonts of one look.
struct ThemeLooks: Hashable, Sendable {
  /// The colours of a line and of the words on it, as `#RRGGBB`, `white` or `black`.
  struct Colors: Hashable, Sendable {
    /// Colour of the line, at least 3:1 on the ground.
    var line: String
    /// Colour of the words, at least 4.5:1 on the ground.
    var text: String
  }

  /// The look of a type of relation.
  struct Relation: Hashable, Sendable {
    /// Its colours.
    var colors: Colors
    /// Graphviz arrowhead.
    var head: String
    /// Colour of the line.
    var line: String { colors.line }
    /// Colour of the words.
    var text: String { colors.text }
  }

  /// The look of a kind of actor.
  struct Actor: Hashable, Sendable {
    /// A white box.
    static let plain = Actor(shape: "box", style: "filled", borders: 1, padding: 11, fill: "white")

    /// Graphviz shape.
    var shape: String
    /// Graphviz style.
    var style: String
    /// Number of lines of the border.
    var borders: Int
    /// Room to the left and to the right of the name, in points.
    var padding: Double
    /// Colour of the ground.
    var fill: String
  }

  /// The looks of lines that stand for several relations.
  struct Bundles: Hashable, Sendable {
    /// Of friendly ones.
    var cooperation: Colors
    /// Of hostile ones.
    var conflict: Colors
    /// Of both.
    var mixed: Colors
  }

  /// Colour of the whole picture.
  var ground = "white"
  /// Colour of what is filled to hide what is below it, and of letters on a colour.
  var paper = "#FFFFFF"
  /// Colour of names.
  var ink = "black"
  /// Colour of the legend and of borders.
  var softInk = "black"
  /// Colour of rules.
  var rule = "black"
  /// Colour of empty fields.
  var shade = "white"
  /// Names of fonts as style sheets list them.
  var font = "sans-serif"
  /// Line widths in points for one to five or more sentences.
  var widths = ["1"]
  /// Graphviz line styles of what is not stated.
  var dashes: [RelationStatus: String] = [:]
  /// Colours of what became of actors and relations.
  var marks: [DifferenceMark: Colors] = [:]
  /// Colours of bundles.
  var bundles = Bundles(
    cooperation: Colors(line: "black", text: "black"),
    conflict: Colors(line: "black", text: "black"), mixed: Colors(line: "black", text: "black"))
  /// Looks of types.
  var relations: [RelationType: Relation] = [:]
  /// Looks of kinds.
  var actors: [ActorKind: Actor] = [:]

  /// Colours of a mark.
  subscript(mark: DifferenceMark) -> Colors { marks[mark] ?? bundles.mixed }
}

extension ThemeLooks {
  /// Line width in points for a number of sentences; it grows up to the fifth.
  func width(evidence count: Int) -> String { widths[min(max(count, 1), widths.count) - 1] }

  /// Graphviz attributes of all nodes.
  var nodeDefaults: [String: String] {
    [
      "fontname": Typography.font, "fontsize": "12", "fontcolor": ink, "color": softInk,
      "penwidth": "1", "margin": "0", "shape": "box",
    ]
  }
}
