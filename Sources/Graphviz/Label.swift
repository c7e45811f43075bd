/// Text on a node or an edge.
///
/// All of it may come from outside: none of it becomes markup.
public enum Label: Hashable, Sendable {
  /// No text.
  case none
  /// Text in the font of the object; a line feed begins a new line.
  case plain(String)
  /// Lines of text in several fonts.
  case lines([[Run]])

  /// A piece of text in one font.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Whether it is bold.
    public var isBold: Bool
    /// Size in points, when it differs from that of the object.
    public var size: Int?
    /// Colour as `#RRGGBB`, when it differs from that of the object.
    public var color: String?

    /// Creates a run.
    public init(_ text: String, isBold: Bool = false, size: Int? = nil, color: String? = nil) {
      self.text = text
      self.isBold = isBold
      self.size = size
      self.color = color
    }
  }

  /// The most Unicode scalars that are drawn of one text.
  public static let maximalLength = 400
}

extension Label {
  /// What is handed to Graphviz.
  enum Encoded: Hashable {
    case text(String)
    case markup(String)
  }

  /// The label in Graphviz's notation, all special characters escaped; empty when nothing in it
  /// would be visible, since labels without extent make the library abort.
  var encoded: Encoded {
    switch self {
    case .none: .text("")
    case .plain(let text): .text(PrintableText(text).escaped)
    case .lines(let lines):
      Self.markup(lines).isEmpty ? .text("") : .markup(Self.markup(lines))
    }
  }

  private static func markup(_ lines: [[Run]]) -> String {
    let rows = lines.compactMap { line -> String? in
      let runs = line.compactMap(markup)
      return runs.isEmpty ? nil : runs.joined()
    }
    return rows.joined(separator: "<br/>")
  }

  private static func markup(_ run: Run) -> String? {
    var markup = PrintableText(run.text).labelMarkup
    if markup.isEmpty { return nil }
    if run.isBold { markup = "<b>\(markup)</b>" }
    let size = run.size.map { " point-size=\"\($0)\"" } ?? ""
    let color = run.color.map { " color=\"\($0)\"" } ?? ""
    return size.isEmpty && color.isEmpty ? markup : "<font\(size)\(color)>\(markup)</font>"
  }
}
