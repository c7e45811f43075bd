import GraphModel

/// The sentences of two versions, aligned, with their words.
struct VersionedSentences {
  let alignment: SentenceAlignment
  private let old: [Int: String]
  private let new: [Int: String]
  private let hasTexts: Bool

  /// Takes the words from the articles' texts, or from the evidence where a text was left out.
  init(old: ActorGraph, new: ActorGraph) {
    hasTexts = old.article.text != nil && new.article.text != nil
    self.old = hasTexts ? Self.sentences(of: old) : Self.quotes(of: old)
    self.new = hasTexts ? Self.sentences(of: new) : Self.quotes(of: new)
    var aligner = SentenceAligner(old: self.old, new: self.new)
    alignment = aligner.align()
  }

  /// Whether any sentence differs, where both texts are known.
  var differ: Bool { hasTexts && alignment.pairs.contains { $0.fate != .same } }

  /// Whether an old sentence and the one before it stand word for word in the new article.
  func stands(old index: Int) -> Bool {
    let fates = [index, index - 1].filter { $0 >= 0 }.map { alignment.pair(old: $0)?.fate }
    guard let now = alignment.pair(old: index)?.new else { return false }
    return fates.allSatisfy(Self.isKept)
      && (now == 0 || Self.isKept(alignment.pair(new: now - 1)?.fate))
  }

  /// Whether a new sentence and the one before it stand word for word in the old article.
  func stands(new index: Int) -> Bool {
    alignment.pair(new: index)?.old.map(stands(old:)) ?? false
  }

  private static func isKept(_ fate: SentenceAlignment.Fate?) -> Bool {
    fate == .same || fate == .moved
  }

  /// What became of the sentence of an old piece of evidence.
  func cause(old evidence: Evidence) -> RelationChange.Cause {
    let pair = alignment.pair(old: evidence.sentence)
    return .init(
      fate: pair?.fate ?? .removed, old: evidence.quote,
      new: pair?.new.flatMap { new[$0] })
  }

  /// What the sentence of a new piece of evidence was.
  func cause(new evidence: Evidence) -> RelationChange.Cause {
    let pair = alignment.pair(new: evidence.sentence)
    return .init(
      fate: pair?.fate ?? .added, old: pair?.old.flatMap { old[$0] }, new: evidence.quote)
  }

  /// How many sentences an old and a new relation both rest on, reworded or not.
  func common(_ old: Relation, _ new: Relation) -> Int {
    let sentences = Set(new.evidence.map(\.sentence))
    return old.evidence.count { evidence in
      alignment.pair(old: evidence.sentence)?.new.map(sentences.contains) ?? false
    }
  }

  private static func sentences(of graph: ActorGraph) -> [Int: String] {
    var sentences: [Int: String] = [:]
    let scalars = Array((graph.article.text ?? "").unicodeScalars)
    for (index, range) in graph.article.sentences.enumerated() where range.end <= scalars.count {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.start..<range.end])
      sentences[index] = String(view)
    }
    return sentences
  }

  private static func quotes(of graph: ActorGraph) -> [Int: String] {
    var quotes: [Int: String] = [:]
    for evidence in graph.relations.flatMap(\.evidence) {
      quotes[evidence.sentence] = evidence.quote
    }
    return quotes
  }
}
