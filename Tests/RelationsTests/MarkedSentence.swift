import ArticleText
import GraphModel
import Mentions
import Relations
import Testing

/// A sentence written with its mentions.
///
/// For example: `[China|CHN] has backed [Iran|IRN].`
///
/// Tokens are cut at spaces, punctuation and hyphens; "'s" is a token, "U.S." is one. A third part
/// gives the form of the mention: `[it|CHN|pronoun]`.
struct MarkedSentence {
  private(set) var tokens: [Token] = []
  private(set) var mentions: [ActorMention] = []
  private var text = ""
  private var length = 0

  init(_ marked: String) {
    for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let close = piece.firstIndex(of: "]") else {
        addWords(piece)
        continue
      }
      addMention(piece[..<close].split(separator: "|"))
      addWords(piece[piece.index(after: close)...])
    }
  }

  /// The sentence as the reader takes it.
  var sentence: Sentence {
    Sentence(index: 0, paragraph: 0, range: TextRange(0, length), text: text, tokens: tokens)
  }

  /// What a reader reads, one line for each relation, sorted: `CHN supports IRN`.
  ///
  /// "?" follows what is hypothetical, "!" what is denied, the speaker stands behind a colon.
  func readings(of reader: EncoderReader) -> [String] {
    reader.readings(in: Passage(sentence, mentions: mentions)).stated.map { reading in
      let ends = (mentions[reading.source].actor.rawValue, mentions[reading.target].actor.rawValue)
      let mark = [.asserted: "", .hypothetical: "?", .denied: "!"][reading.status, default: ""]
      let speaker = reading.according.map { ": " + words(at: $0) } ?? ""
      return "\(ends.0) \(reading.type.rawValue) \(ends.1)\(mark)\(speaker)"
    }.sorted()
  }

  private func words(at range: TextRange) -> String {
    let scalars = Array(text.unicodeScalars)[range.start..<range.end]
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func addMention(_ parts: [Substring]) {
    let first = tokens.count
    let start = length
    addWords(parts[0])
    let form = parts.count > 2 ? ActorMention.Form(rawValue: String(parts[2])) : nil
    mentions.append(
      ActorMention(
        tokens: first..<tokens.count, range: TextRange(start, length),
        actor: ActorID(String(parts[1])), form: form ?? .name))
  }

  private mutating func addWords(_ words: Substring) {
    for (index, word) in words.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { append(" ") }
      var rest = word
      while let token = Self.firstToken(rest) {
        let start = length
        append(token)
        tokens.append(Token(text: String(token), range: TextRange(start, length)))
        rest = rest[token.endIndex...]
      }
    }
  }

  private mutating func append(_ piece: some StringProtocol) {
    text += piece
    length += piece.unicodeScalars.count
  }

  private static func firstToken(_ rest: Substring) -> Substring? {
    guard let first = rest.first else { return nil }
    if rest.hasPrefix("'s") { return rest.prefix(2) }
    if rest.hasPrefix("U.S.") || rest.hasPrefix("U.N.") { return rest.prefix(4) }
    guard first.isLetter || first.isNumber else { return rest.prefix(1) }
    return rest.prefix { $0.isLetter || $0.isNumber }
  }
}

/// A sentence and the readings that it must give.
struct Expectation: Sendable, CustomTestStringConvertible {
  let marked: String
  let readings: [String]

  init(_ marked: String, _ readings: String...) {
    self.marked = marked
    self.readings = readings.sorted()
  }

  var testDescription: String { marked }
}
