import DataFiles
import GraphModel

/// The tables of the cue reader: cues, governors, closed classes and irregular forms.
struct CueLexicon: Sendable {
  /// Form of a verb to its lemma and inflection.
  private(set) var verbs: [String: [VerbForm]] = [:]
  /// First word of a governor, a lemma for verbs, to the governors that begin with it.
  private(set) var governors: [String: [Governor]] = [:]
  /// First word of a verb cue's lemma, of a noun cue's form or of an adjective to its cues.
  private var cues: [Cue.Part: [String: [Cue]]] = [:]
  private var classes: [String: WordClass] = [:]

  struct VerbForm: Hashable, Sendable {
    let lemma: String
    let inflection: Inflection
  }

  /// Loads the tables of this module.
  ///
  /// - Throws: ``DataError`` when a table is missing or malformed.
  init() throws(DataError) {
    try self.init { name, columns throws(DataError) in
      try DataTable(name, module: "Relations", required: columns)
    }
  }

  init(table: (String, [String]) throws(DataError) -> DataTable) throws(DataError) {
    let irregular = try Self.irregularVerbs(table("irregular.tsv", ["verb", "past", "participle"]))
    try readClasses(table("words.tsv", ["word", "class"]))
    try readGovernors(table("governors.tsv", ["words", "effect", "controls"]))
    let columns = ["cue", "part", "type", "source", "target", "mutual", "confidence"]
    try readCues(table("cues.tsv", columns))
    let lemmas = Set(governors.keys).union(cues[.verb, default: [:]].keys)
    for lemma in lemmas.sorted() { addForms(of: lemma, irregular: irregular[lemma]) }
  }

  /// The closed class of a folded token.
  func wordClass(of word: String) -> WordClass {
    if let known = classes[word] { return known }
    return word.hasSuffix("ly") && word.count > 4 ? .adverb : .other
  }

  /// The cues of a part that a word may begin, in the order of the table.
  func cues(_ part: Cue.Part, at word: String) -> [Cue] { cues[part]?[word] ?? [] }

  private mutating func addForms(of lemma: String, irregular: (String, String)?) {
    var forms = Inflection.forms(ofVerb: lemma)
    if let irregular {
      forms = forms.filter { $0.1 != .past && $0.1 != .participle }
      forms += [(irregular.0, .past), (irregular.1, .participle)]
      if irregular.1.hasSuffix("ed") {
        forms.append((irregular.1.dropLast(2) + "ing", .gerund))
      }
    }
    for (form, inflection) in forms {
      verbs[form, default: []].append(VerbForm(lemma: lemma, inflection: inflection))
    }
  }

  private mutating func readClasses(_ table: DataTable) throws(DataError) {
    for row in table.rows {
      classes[row["word"]] = try Self.value(row["class"], WordClass.init, row, table)
    }
  }

  private mutating func readGovernors(_ table: DataTable) throws(DataError) {
    for row in table.rows {
      let effect = try Self.value(row["effect"], Governor.Effect.init, row, table)
      for phrase in row.list("words") {
        let words = phrase.split(separator: " ").map(String.init)
        let governor = Governor(
          words: words, effect: effect, controlsObject: row["controls"] == "object")
        governors[words.first ?? "", default: []].append(governor)
      }
    }
  }

  private mutating func readCues(_ table: DataTable) throws(DataError) {
    for row in table.rows {
      let part = try Self.value(row["part"], Cue.Part.init, row, table)
      let type = try Self.value(row["type"], RelationType.init, row, table)
      let confidence = try Self.value(row["confidence"], Double.init, row, table)
      for phrase in row.list("cue") {
        let cue = Cue(
          words: phrase.split(separator: " ").map(String.init), part: part, type: type,
          source: row.list("source").map(Slot.init), target: row.list("target").map(Slot.init),
          isMutual: row["mutual"] == "yes" || type.isSymmetric, confidence: confidence)
        add(cue)
      }
    }
  }

  private mutating func add(_ cue: Cue) {
    guard cue.part == .noun, let last = cue.words.last else {
      cues[cue.part, default: [:]][cue.words.first ?? "", default: []].append(cue)
      return
    }
    for form in [last, Inflection.plural(of: last)] {
      let words = cue.words.dropLast() + [form]
      let inflected = Cue(
        words: Array(words), part: .noun, type: cue.type, source: cue.source, target: cue.target,
        isMutual: cue.isMutual, confidence: cue.confidence)
      cues[.noun, default: [:]][words.first ?? "", default: []].append(inflected)
    }
  }

  private static func irregularVerbs(
    _ table: DataTable
  ) throws(DataError) -> [String: (String, String)] {
    var result: [String: (String, String)] = [:]
    for row in table.rows { result[row["verb"]] = (row["past"], row["participle"]) }
    return result
  }

  private static func value<T>(
    _ text: String, _ make: (String) -> T?, _ row: DataTable.Row, _ table: DataTable
  ) throws(DataError) -> T {
    guard let value = make(text) else {
      throw DataError(file: table.file, line: row.line, reason: "unknown value \"\(text)\"")
    }
    return value
  }
}
