public import DataFiles
import GraphModel

/// The look of pictures: colours, lines, arrowheads, shapes and fonts.
///
/// ```swift
/// let painter = try GraphPainter(theme: Theme(.auto))
/// let own = try Theme(yaml: "base: print\nrule: black", file: "mine.yaml")
/// ```
public struct Theme: Hashable, Sendable {
  /// A theme of the module's own.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    /// Greys and black, for printers without colours.
    case print
    /// Colours on white.
    case screen
    /// Light colours on a dark ground.
    case dark
    /// As `screen`; SVG turns to `dark` where the reader's system asks for it.
    case auto
  }

  /// What is drawn.
  var looks: ThemeLooks
  /// What an SVG turns to where the reader's system asks for a dark look.
  var dark: ThemeLooks?
  private let words: ThemeWords

  /// Reads a theme of the module's own.
  ///
  /// - Throws: `DataError` when a data file is missing or malformed.
  public init(_ name: Name = .screen) throws(DataError) {
    let file = try DataFile("themes/\(name.rawValue).yaml", module: "GraphDrawing")
    try self.init(yaml: try file.text(), file: "\(name.rawValue).yaml")
  }

  /// Reads a theme file: what it leaves out comes from the theme that its key `base` names, or from
  /// `screen`.
  ///
  /// - Throws: `DataError` that names file, line, key and value when the text is no theme.
  public init(yaml: String, file: String) throws(DataError) {
    let parts = try ThemeFile(yaml: yaml, file: file).parts()
    looks = parts.looks
    dark = parts.dark
    words = try ThemeWords()
  }

  /// The look of a type of relation.
  subscript(type: RelationType) -> ThemeLooks.Relation {
    looks.relations[type] ?? ThemeLooks.Relation(colors: looks.bundles.mixed, head: "normal")
  }

  /// The look of a kind of actor.
  subscript(kind: ActorKind) -> ThemeLooks.Actor { looks.actors[kind] ?? .plain }

  /// What stands between source and target in a sentence, such as "is concerned by".
  func phrase(_ type: RelationType) -> String { words.phrases[type] ?? type.title }

  /// The family of types whose colours are akin.
  func group(_ type: RelationType) -> String { words.groups[type] ?? "" }

  /// Name of a kind for readers.
  func title(_ kind: ActorKind) -> String { words.titles[kind] ?? kind.rawValue }
}
