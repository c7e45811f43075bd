import GraphModel

extension GraphDraft {
  /// Takes out a relation, or what a sentence proves of it.
  mutating func drop(_ name: RelationName, quote: Quote?) throws(Inapplicable) {
    _ = try take(name, quote: quote)
  }

  /// Gives a relation, or what a sentence proves of it, another type or status.
  mutating func change(
    _ name: RelationName, type: RelationType?, status: RelationStatus?, quote: Quote?
  ) throws(Inapplicable) {
    let ends = (try actor(name.source).id, try actor(name.target).id)
    for taken in try take(name, quote: quote) {
      let written = taken.source == ends.0 ? taken : taken.reversed
      var changed = written.between(ends.0, ends.1, as: type ?? name.type)
      changed.status = status ?? taken.status
      changed.confidence = 1
      put(changed)
    }
  }

  /// Adds a relation, with the sentence that proves it.
  mutating func add(
    _ name: RelationName, status: RelationStatus, quote: Quote?
  ) throws(Inapplicable) {
    let source = try actor(name.source)
    let target = try actor(name.target)
    guard source.id != target.id else {
      throw Inapplicable(reason: "\"\(name)\" joins an actor to itself")
    }
    var evidence: [Evidence] = []
    if let quote {
      let passage = try passage(quote)
      evidence = [
        Evidence(
          sentence: passage.index, range: passage.range, quote: passage.text,
          sourceText: source.words(in: passage.index), targetText: target.words(in: passage.index)
        )
      ]
    }
    let relation = Relation(
      source: source.id, target: target.id, type: name.type, status: status, evidence: evidence)
    put(relation.between(source.id, target.id, as: name.type))
  }

  /// Takes out the relations of a name, or what a sentence proves of them, and returns that.
  private mutating func take(
    _ name: RelationName, quote: Quote?
  ) throws(Inapplicable) -> [Relation] {
    let sample = Relation(
      source: try actor(name.source).id, target: try actor(name.target).id, type: name.type)
    let keys = RelationStatus.allCases.map { status in
      Relation(source: sample.source, target: sample.target, type: name.type, status: status).key
    }
    let found = keys.compactMap { relations[$0] }
    if found.isEmpty { throw Inapplicable(reason: "there is no relation \"\(name)\"") }
    guard let quote else {
      for relation in found { remove(relation.key) }
      return found
    }
    let taken = found.filter { $0.evidence.contains { quote.isIn($0.quote) } }
    if taken.isEmpty {
      throw Inapplicable(reason: "\"\(name)\" does not rest on \"\(quote.text)\"")
    }
    return taken.map { take(quote, from: $0) }
  }

  /// Takes out the evidence that contains a quote, and the relation if none is left.
  private mutating func take(_ quote: Quote, from relation: Relation) -> Relation {
    var taken = relation
    var rest = relation
    taken.evidence.removeAll { !quote.isIn($0.quote) }
    rest.evidence.removeAll { quote.isIn($0.quote) }
    remove(relation.key)
    if !rest.evidence.isEmpty { put(rest) }
    return taken
  }
}

extension PoliticalActor {
  /// The words that refer to the actor in a sentence, or its name where none do.
  fileprivate func words(in sentence: Int) -> String {
    mentions.first { $0.sentence == sentence }?.text ?? name
  }
}

extension Relation {
  /// The relation with what belongs to each end swapped.
  fileprivate var reversed: Relation {
    var result = self
    (result.source, result.target) = (target, source)
    for index in evidence.indices {
      result.evidence[index].sourceText = evidence[index].targetText
      result.evidence[index].targetText = evidence[index].sourceText
    }
    return result
  }
}
