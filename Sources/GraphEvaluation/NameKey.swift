import Foundation

/// What is left of a name when it is compared: capitals and digits of ASCII, in words.
///
/// Case, accents, punctuation, the possessive and a leading "the" make no difference.
struct NameKey: Hashable {
  let text: String

  /// The names of one group that no other rule brings together.
  private static let islamicState: Set<String> = [
    "DA ESH", "DAESH", "DAISH", "ISIL", "ISIS", "ISLAMIC STATE",
  ]

  init(_ name: String) {
    var words: [String] = []
    var word = ""
    let scalars = Self.withoutPossessives(Self.folded(name))
    for scalar in scalars + [" "] {
      if ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if words.count > 1, words[0] == "THE" { words.removeFirst() }
    let key = words.joined(separator: " ")
    text = Self.islamicState.contains(key) ? "IS" : key
  }

  /// The family name: the last word of a person's name, without the mark of persons.
  static func family(_ name: String) -> String {
    let folded = String(String.UnicodeScalarView(folded(name))).replacing("PER:", with: "")
    let words = folded.unicodeScalars.split { !("A"..."Z").contains($0) }
    return words.last.map { String($0) } ?? folded
  }

  /// The name in capitals, without accents.
  private static func folded(_ name: String) -> [Unicode.Scalar] {
    let bare = name.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.canonicalCombiningClass == .notReordered
    }
    return Array(String(String.UnicodeScalarView(bare)).uppercased().unicodeScalars)
  }

  /// Makes a space of each "'s" that ends a word.
  private static func withoutPossessives(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < name.count {
      let isMark = name[index] == "'" || name[index] == "\u{2019}"
      if isMark, index + 2 < name.count, name[index + 1] == "S", name[index + 2] == " " {
        result.append(" ")
        index += 3
      } else {
        result.append(name[index])
        index += 1
      }
    }
    return result
  }
}
