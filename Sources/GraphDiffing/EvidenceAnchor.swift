import GraphModel

/// Finds the sentences of evidence and mentions again in the article of a merged graph.
struct EvidenceAnchor {
  private let article: ArticleRecord
  private let scalars: [Unicode.Scalar]
  private var places: [String: Int] = [:]

  init(_ article: ArticleRecord) {
    self.article = article
    scalars = Array((article.text ?? "").unicodeScalars)
    for (index, range) in article.sentences.enumerated() where range.end <= scalars.count {
      let words = text(range)
      if places[words] == nil { places[words] = index }
    }
  }

  /// The evidence at its place in the article; nil when its sentence is not there.
  func moved(_ evidence: Evidence) -> Evidence? {
    guard article.text != nil else {
      return article.sentences.isEmpty || article.sentences.indices.contains(evidence.sentence)
        ? evidence : nil
    }
    if stands(evidence.quote, at: evidence.range, sentence: evidence.sentence) { return evidence }
    guard let index = places[evidence.quote] else { return nil }
    var evidence = evidence
    evidence.sentence = index
    evidence.range = article.sentences[index]
    return evidence
  }

  /// The mentions of an actor: those of the first version whose words stand where it says.
  func mentions(of versions: [PoliticalActor]) -> [Mention] {
    let standing = versions.map { actor in
      article.text == nil
        ? actor.mentions.filter {
          article.sentences.isEmpty || article.sentences.indices.contains($0.sentence)
        }
        : actor.mentions.filter { stands($0.text, at: $0.range, sentence: $0.sentence) }
    }
    return standing.max { $0.count < $1.count } ?? []
  }

  private func stands(_ words: String, at range: TextRange, sentence: Int) -> Bool {
    0 <= range.start && range.start <= range.end && range.end <= scalars.count
      && article.sentences.indices.contains(sentence)
      && article.sentences[sentence].contains(range) && text(range) == words
  }

  private func text(_ range: TextRange) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.start..<range.end])
    return String(view)
  }
}
