import Foundation

/// Brings a line of text into the normal form that ``Article`` documents.
enum TextNormalizer {
  /// Unicode's limit for marks on one letter in text that is composed as a stream (UAX #15); longer
  /// runs take quadratic time to compose.
  private static let mostMarks = 30

  /// The line with plain single spaces, none at its ends, and without invisible characters.
  ///
  /// - Complexity: O(*n*).
  static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(line.count)
    var spacePending = false
    var markCount = 0
    for scalar in line where !isInvisible(scalar) {
      markCount = scalar.isMark ? markCount + 1 : 0
      if markCount > mostMarks { continue }
      if scalar.isSpace {
        spacePending = !result.isEmpty
        continue
      }
      if spacePending { result.append(" ") }
      spacePending = false
      result.append(scalar)
    }
    return result
  }

  /// The text in Unicode Normalization Form C.
  static func composed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if text.allSatisfy(isSurelyComposed) { return text }
    return Array(String(text[...]).precomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// Latin-1, Latin Extended-A and typographic punctuation are their own Form C, and nothing in
  /// them combines.
  private static func isSurelyComposed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || (0x2010...0x205E).contains(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      true
    default: false
    }
  }
}
