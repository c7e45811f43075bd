import GraphModel

/// Why a correction cannot be applied.
struct Inapplicable: Error {
  let reason: String
}

/// A graph while it is being set right.
struct GraphDraft {
  /// A sentence of the article.
  struct Passage {
    var index: Int
    var range: TextRange
    var text: String
  }

  /// The actors, sorted by id.
  var actors: [PoliticalActor]
  /// The relations by key.
  private(set) var relations: [Relation.Key: Relation] = [:]
  /// The sentences, in order; without the article's text those that are evidence.
  let passages: [Passage]
  private let original: ActorGraph

  init(_ graph: ActorGraph) {
    original = graph
    actors = graph.actors
    passages = Self.passages(of: graph)
    for relation in graph.relations { relations[relation.key] = relation }
  }

  /// The graph as it stands.
  func graph() throws(GraphError) -> ActorGraph {
    try ActorGraph(
      generator: original.generator, article: original.article, actors: actors,
      relations: Array(relations.values))
  }

  mutating func apply(_ correction: Correction) throws(Inapplicable) {
    let quote = correction.quote.map { Quote($0) }
    if let quote { _ = try passage(quote) }
    switch correction.change {
    case .merge(let names, let into): try merge(names, into: into)
    case .rename(let actor, let name, let id, let kind):
      try rename(actor, name: name, id: id, kind: kind)
    case .actor(let id, let name, let kind, let affiliation):
      add(id, name: name, kind: kind, affiliation: affiliation)
    case .drop(let name): try drop(name, quote: quote)
    case .add(let name, let status): try add(name, status: status, quote: quote)
    case .change(let name, let type, let status):
      try change(name, type: type, status: status, quote: quote)
    }
  }

  /// The first sentence that contains a quote.
  func passage(_ quote: Quote) throws(Inapplicable) -> Passage {
    guard let passage = passages.first(where: { quote.isIn($0.text) }) else {
      throw Inapplicable(reason: "no sentence contains \"\(quote.text)\"")
    }
    return passage
  }

  /// The actor that an id or a name stands for, whatever the name's case.
  func actor(_ name: String) throws(Inapplicable) -> PoliticalActor {
    let folded = name.lowercased()
    guard
      let actor = actors.first(where: { $0.id.rawValue == name })
        ?? actors.first(where: { $0.name.lowercased() == folded })
    else { throw Inapplicable(reason: "no actor is called \"\(name)\"") }
    return actor
  }

  /// Takes a relation out.
  mutating func remove(_ key: Relation.Key) { relations[key] = nil }

  /// Puts a relation in, joined with the one that has its key.
  mutating func put(_ relation: Relation) {
    guard var joined = relations[relation.key] else {
      relations[relation.key] = relation
      return
    }
    joined.confidence = max(joined.confidence, relation.confidence)
    joined.via += relation.via.filter { !joined.via.contains($0) }
    joined.time = max(joined.time, relation.time)
    let sentences = Set(joined.evidence.map(\.sentence))
    joined.evidence += relation.evidence.filter { !sentences.contains($0.sentence) }
    relations[relation.key] = joined
  }

  private static func passages(of graph: ActorGraph) -> [Passage] {
    guard let text = graph.article.text else {
      let evidence = graph.relations.flatMap(\.evidence).sorted { $0.range < $1.range }
      return evidence.map { Passage(index: $0.sentence, range: $0.range, text: $0.quote) }
    }
    let scalars = Array(text.unicodeScalars)
    return graph.article.sentences.enumerated().compactMap { index, range in
      guard range.start >= 0, range.start <= range.end, range.end <= scalars.count else {
        return nil
      }
      let words = String(String.UnicodeScalarView(scalars[range.start..<range.end]))
      return Passage(index: index, range: range, text: words)
    }
  }
}

/// Words of a sentence as a user types them: spaces and the forms of quotation marks do not matter.
struct Quote {
  let text: String
  private let folded: String

  init(_ text: String) {
    self.text = text
    folded = Self.folded(text)
  }

  /// Whether a sentence contains the words.
  func isIn(_ sentence: String) -> Bool { Self.folded(sentence).contains(folded) }

  private static func folded(_ text: String) -> String {
    let marks = String(
      text.map { character in
        switch character {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        default: character
        }
      })
    return marks.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
