/// The forms of a regular English word.
enum Inflection: Sendable {
  case base
  case third
  case past
  case participle
  case gerund

  /// The regular forms of a verb.
  static func forms(ofVerb verb: String) -> [(String, Inflection)] {
    let stem = doublesConsonant(verb) ? verb + verb.suffix(1) : verb
    let past: String
    if verb.hasSuffix("e") {
      past = verb + "d"
    } else if endsInConsonantY(verb) {
      past = verb.dropLast() + "ied"
    } else {
      past = stem + "ed"
    }
    let dropsE = verb.hasSuffix("e") && !verb.hasSuffix("ee")
    let gerund = (dropsE ? String(verb.dropLast()) : stem) + "ing"
    return [
      (verb, .base), (plural(of: verb), .third), (past, .past), (past, .participle),
      (gerund, .gerund),
    ]
  }

  /// The regular plural of a noun, which is also the third person of a verb.
  static func plural(of word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    return word + (sibilants.contains { word.hasSuffix($0) } ? "es" : "s")
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && !"aeiou".contains(word.dropLast().last ?? "a")
  }

  /// Short verbs that end in one vowel and one consonant double it: "stop", "plan".
  private static func doublesConsonant(_ word: String) -> Bool {
    let letters = Array(word.suffix(3))
    guard letters.count == 3, !"aeiouwxy".contains(letters[2]) else { return false }
    guard "aeiou".contains(letters[1]), !"aeiou".contains(letters[0]) else { return false }
    return word.filter { "aeiou".contains($0) }.count == 1
  }
}
