import GraphModel

/// What a relation says, in the words of readers.
struct Claim: Sendable {
  /// A sentence that proves it.
  struct Proof: Sendable {
    /// Index of the sentence.
    var sentence: Int
    /// The sentence, verbatim.
    var quote: String
    /// Where it stands, in words.
    var place: String
    /// Who says so, verbatim, when it is not the article's own voice.
    var according: String?
  }

  /// The relation.
  let relation: Relation
  /// Name of the actor who acts.
  let source: String
  /// Name of the actor who is acted upon.
  let target: String
  /// Names of the persons through whom the source acts.
  let via: [String]
  /// The sentences, in text order.
  let proofs: [Proof]

  /// Words a relation of a graph.
  init(_ relation: Relation, in graph: ActorGraph, outline: ArticleOutline) {
    self.relation = relation
    source = Self.name(relation.source, in: graph)
    target = Self.name(relation.target, in: graph)
    via = relation.via.map { Self.name($0, in: graph) }
    proofs = relation.evidence.map { evidence in
      Proof(
        sentence: evidence.sentence, quote: evidence.quote,
        place: outline.place(ofSentence: evidence.sentence), according: evidence.according)
    }
  }

  /// The claim in a clause: "Iran threatens Israel".
  var clause: String { "\(source) \(relation.type.predicate) \(target)" }

  /// What limits the claim: "planned or possible"; nil when it is asserted.
  var reservation: String? {
    switch relation.status {
    case .asserted: nil
    case .hypothetical: "planned or possible"
    case .denied: "denied"
    }
  }

  /// Clause and reservation: "Iran threatens Israel (planned or possible)".
  var text: String { clause + (reservation.map { " (\($0))" } ?? "") }

  /// Name of an actor for readers; its id where it has none.
  static func name(_ id: ActorID, in graph: ActorGraph) -> String {
    let name = graph.actor(id)?.name ?? ""
    return name.contains { !$0.isWhitespace } ? name : id.rawValue
  }
}

extension Claim.Proof {
  /// Where the sentence stands and who says so: "paragraph 3, sentence 2; according to officials".
  var note: String {
    [place, according.map { "according to \($0)" }].compactMap(\.self).joined(separator: "; ")
  }
}
