import GraphModel

/// The sentences of two versions, aligned, with their words.
struct VersionedSentences {
  let alignment: SentenceAlignment
  private let old: [Int: String]
  private let new: [Int: String]

  /// Takes the words from the article's text, or from the evidence where the text was left out.
  init(old: ActorGraph, new: ActorGraph) {
    self.old = Self.words(of: old)
    self.new = Self.words(of: new)
    var aligner = SentenceAligner(old: self.old, new: self.new)
    alignment = aligner.align()
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

  /// Whether an old and a new relation rest on a common sentence, reworded or not.
  func share(_ a: Relation, _ b: Relation) -> Bool {
    let sentences = Set(b.evidence.map(\.sentence))
    return a.evidence.contains { evidence in
      alignment.pair(old: evidence.sentence)?.new.map(sentences.contains) ?? false
    }
  }

  private static func words(of graph: ActorGraph) -> [Int: String] {
    var words: [Int: String] = [:]
    if let text = graph.article.text {
      let scalars = Array(text.unicodeScalars)
      for (index, range) in graph.article.sentences.enumerated()
      where range.end <= scalars.count {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.start..<range.end])
        words[index] = String(view)
      }
    } else {
      for evidence in graph.relations.flatMap(\.evidence) {
        words[evidence.sentence] = evidence.quote
      }
    }
    return words
  }
}
