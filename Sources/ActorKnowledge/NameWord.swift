package import ArticleText
import Foundation

/// A word as names are compared: folded, with the shape it was written in.
package struct NameWord: Hashable, Sendable {
  /// How a word is capitalised.
  package enum Shape: Hashable, Sendable {
    /// Begins with a small letter, a digit or a mark.
    case lower
    /// Begins with a capital: "Iran", "ElBaradei".
    case capital
    /// Two or more letters, all of them capitals: "IAEA", "U.S.".
    case upper
  }

  /// Small letters and digits without accents, points and apostrophes; `'s` for the possessive;
  /// empty for hyphens and apostrophes, which comparison skips; any other mark stands for itself.
  package let key: String
  /// How it was written.
  package let shape: Shape

  /// Folds a token.
  package init(_ token: Token) { self.init(token.text) }

  /// Folds a word.
  ///
  /// - Complexity: O(*n*) in its length; words of ASCII letters and digits take a short way.
  package init(_ text: String) {
    if let (key, shape) = Self.plain(text.utf8) {
      self.key = key
      self.shape = shape
    } else {
      key = Self.key(of: text)
      shape = Self.shape(of: text)
    }
  }

  /// The fold of a word of ASCII letters and digits.
  private static func plain(_ text: String.UTF8View) -> (key: String, shape: Shape)? {
    var letters = 0
    var capitals = 0
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        letters += 1
        folded.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters += 1
        capitals += 1
        folded.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
      default: return nil
      }
    }
    guard let first = text.first, !folded.isEmpty else { return nil }
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    let isUpper = isCapital && letters > 1 && capitals == letters
    return (
      String(decoding: folded, as: UTF8.self), isUpper ? .upper : isCapital ? .capital : .lower
    )
  }

  /// The words of a name; "the" is left out, since comparison skips it.
  package static func words(of name: String) -> [NameWord] {
    var words: [NameWord] = []
    for part in name.split(whereSeparator: { $0.isWhitespace || "-\u{2010}\u{2011}".contains($0) })
    {
      words += pieces(of: part).map { NameWord($0) }
    }
    return words.filter { !$0.key.isEmpty && $0.key != "the" }
  }

  /// Cuts marks and the possessive off a part of a name.
  private static func pieces(of part: Substring) -> [String] {
    var part = part
    var after: [String] = []
    while let last = part.last, ",()".contains(last) {
      after.insert(String(last), at: 0)
      part.removeLast()
    }
    var before: [String] = []
    while let first = part.first, "(".contains(first) {
      before.append(String(first))
      part.removeFirst()
    }
    if part.count > 2, part.hasSuffix("'s") || part.hasSuffix("\u{2019}s") {
      after.insert("'s", at: 0)
      part.removeLast(2)
    }
    return before + [String(part)] + after
  }

  private static func key(of text: String) -> String {
    if text == "'s" || text == "\u{2019}s" { return "'s" }
    var key = ""
    for scalar in decomposed(text) {
      if let letter = folded[scalar] {
        key += letter
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key += scalar.properties.lowercaseMapping
      }
    }
    if key.isEmpty, let mark = text.first, !"-\u{2010}\u{2011}\u{2012}'\u{2019}.".contains(mark) {
      return String(mark)
    }
    return key
  }

  private static func decomposed(_ text: String) -> String.UnicodeScalarView {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.unicodeScalars }
    return text.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// Letters that have no canonical decomposition.
  private static let folded: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ı": "i", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae",
    "Æ": "ae", "œ": "oe", "Œ": "oe", "ʻ": "", "ʼ": "",
  ]

  private static func shape(of text: String) -> Shape {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return .lower }
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return .upper }
    return .capital
  }
}
