import DataFiles

/// What the module's data says about abbreviations, sentence beginnings and datelines.
struct WritingRules: Sendable {
  /// When a full stop after an abbreviation ends a sentence; the data's README defines them.
  enum FullStop: String {
    case never
    case number
    case calendar
    case starter
  }

  /// What a word is known for.
  enum WordKind: String {
    case starter
    case speech
    case calendar
    case zone
    case agency
    case place
    case stamp
  }

  private let abbreviations: [String: FullStop]
  private let words: [WordKind: Set<String>]

  /// The rules of the module's data, read once.
  static let loaded = Result<WritingRules, DataError> { () throws(DataError) in
    try WritingRules()
  }

  private init() throws(DataError) {
    let module = "ArticleText"
    abbreviations = try Self.abbreviations(
      DataTable("abbreviations.tsv", module: module, required: ["abbreviation", "rule"]))
    words = try Self.words(DataTable("words.tsv", module: module, required: ["kind", "word"]))
  }

  /// The rule for a full stop after a word, which is given without it; `nil` when the word is no
  /// abbreviation.
  func fullStop(after word: String) -> FullStop? {
    if let rule = abbreviations[word] { return rule }
    return Self.isDottedLetters(word) ? .starter : nil
  }

  /// Whether the data lists a word as of this kind.
  func isWord(_ word: String, _ kind: WordKind) -> Bool {
    words[kind]?.contains(word) ?? false
  }

  /// Whether a word is one capital or letters with full stops between them.
  private static func isDottedLetters(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count % 2 == 1, scalars[0].isLetter else { return false }
    if scalars.count == 1 { return scalars[0].isCapital }
    return scalars.indices.allSatisfy { $0 % 2 == 0 ? scalars[$0].isLetter : scalars[$0] == "." }
  }

  private static func abbreviations(_ table: DataTable) throws(DataError) -> [String: FullStop] {
    var result: [String: FullStop] = [:]
    for row in table.rows {
      guard let rule = FullStop(rawValue: row["rule"]) else {
        throw DataError(file: table.file, line: row.line, reason: "unknown rule \"\(row["rule"])\"")
      }
      result[row["abbreviation"]] = rule
    }
    return result
  }

  private static func words(_ table: DataTable) throws(DataError) -> [WordKind: Set<String>] {
    var result: [WordKind: Set<String>] = [:]
    for row in table.rows {
      guard let kind = WordKind(rawValue: row["kind"]) else {
        throw DataError(file: table.file, line: row.line, reason: "unknown kind \"\(row["kind"])\"")
      }
      result[kind, default: []].insert(row["word"])
    }
    return result
  }
}
