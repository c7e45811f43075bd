/// A language of marked-up text.
protocol Notation {
  /// Text such that the language shows it verbatim.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func escaped(_ text: String) -> String
}

/// Text in a notation: what is written out in the source is markup, every string that is put in
/// between is escaped.
struct Marked<Language: Notation>: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  var markup: String

  /// Takes markup as it is.
  init(markup: String) { self.markup = markup }

  init(stringLiteral value: String) { markup = value }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ text: String) { markup += Language.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }

    mutating func appendInterpolation(_ other: Marked) { markup += other.markup }

    mutating func appendInterpolation(_ others: [Marked], separator: String = "") {
      markup += others.map(\.markup).joined(separator: separator)
    }
  }

  static func + (a: Marked, b: Marked) -> Marked { Marked(markup: a.markup + b.markup) }

  static func += (a: inout Marked, b: Marked) { a.markup += b.markup }
}

extension String.UnicodeScalarView {
  /// The scalars that can be shown: no control characters but line feeds and tabs, no overrides of
  /// the writing direction, no noncharacters.
  var printable: [Unicode.Scalar] {
    filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: false
      default: scalar.value & 0xFFFE != 0xFFFE
      }
    }
  }
}
