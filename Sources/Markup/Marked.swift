/// A language of marked-up text.
public protocol Notation {
  /// Text such that the language shows it verbatim.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func escaped(_ text: String) -> String
}

/// Text in a notation: what is written out in the source is markup, every string that is put in
/// between is escaped.
public struct Marked<Language: Notation>: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  public var markup: String

  /// Takes markup as it is.
  public init(markup: String) { self.markup = markup }

  /// Takes a literal as markup.
  public init(stringLiteral value: String) { markup = value }

  /// Takes literals as markup and escapes what stands between them.
  public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// Literals as they are, values escaped, pieces of markup as they are.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    /// Room for the literals and some for the values.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Takes a literal as markup.
    public mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Escapes a text.
    public mutating func appendInterpolation(_ text: String) { markup += Language.escaped(text) }

    /// Writes a number.
    public mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }

    /// Takes a piece of markup as it is.
    public mutating func appendInterpolation(_ other: Marked) { markup += other.markup }

    /// Takes pieces of markup as they are, with a separator that is markup, too.
    public mutating func appendInterpolation(_ others: [Marked], separator: String = "") {
      markup += others.map(\.markup).joined(separator: separator)
    }
  }

  /// Both pieces, one behind the other.
  public static func + (a: Marked, b: Marked) -> Marked { Marked(markup: a.markup + b.markup) }

  /// Puts a piece behind.
  public static func += (a: inout Marked, b: Marked) { a.markup += b.markup }
}

extension String.UnicodeScalarView {
  /// The scalars that can be shown: no control characters but line feeds and tabs, no overrides of
  /// the writing direction, no noncharacters.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var printable: [Unicode.Scalar] {
    filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: false
      default: scalar.value & 0xFFFE != 0xFFFE
      }
    }
  }
}
