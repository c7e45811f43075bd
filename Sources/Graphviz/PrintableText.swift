/// Text as it can be drawn: no control characters, no characters that XML forbids, no overrides of
/// the writing direction, of bounded length.
public struct PrintableText: Hashable, Sendable {
  /// The scalars that are left; empty when none of them would be visible.
  public let scalars: [Unicode.Scalar]

  /// Keeps of a text what can be drawn, at most ``Label/maximalLength`` scalars of it.
  ///
  /// - Complexity: O(min(*n*, maximal length)) once what cannot be drawn is skipped.
  public init(_ text: String) {
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !Self.isForbidden(scalar) {
      if kept.count == Label.maximalLength {
        kept.append("…")
        break
      }
      kept.append(scalar == "\t" || scalar == "\u{A0}" ? " " : scalar)
    }
    scalars = kept.contains(where: Self.isVisible) ? kept : []
  }

  /// The text itself.
  public var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// In the notation of Graphviz's plain labels.
  ///
  /// Besides `\` and `&`, which are special, `<` is escaped: the library keeps equal strings once, so
  /// that text which equals the markup of another label would become markup.
  var escaped: String { replacing { $0 == "\n" ? "\\n" : $0 == "\\" ? "\\\\" : Self.entity($0) } }

  /// In the notation of Graphviz's HTML-like labels, where `\` is special, too.
  var labelMarkup: String {
    replacing { $0 == "\n" ? " " : $0 == "\\" ? "\\\\" : Self.entity($0) }
  }

  /// As content or attribute value of XML.
  public var markup: String { replacing { $0 == "\n" ? " " : Self.entity($0) } }

  private static func entity(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

  private func replacing(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = ""
    for scalar in scalars {
      if let other = replacement(scalar) {
        text += other
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .unassigned,
      .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return false
    default:
      return !properties.isDefaultIgnorableCodePoint
    }
  }
}
