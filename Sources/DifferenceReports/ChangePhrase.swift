import GraphDiffing
import GraphModel

/// A change in words: what was, what is, and the sign that stands before it.
struct ChangePhrase {
  /// One character that tells the kind without colour.
  let sign: String
  /// The claim or the transition, such as "Peru criticizes → threatens Chile".
  let text: String
  /// The kind in words, such as "type changed".
  let kind: String

  /// Words a change of a relation.
  init(_ change: RelationChange, in difference: GraphDifference) {
    let old = change.old.map { Claim($0, in: difference.old) }
    let new = change.new.map { Claim($0, in: difference.new) }
    kind = change.kind.title
    sign = change.kind.sign
    switch (old, new) {
    case (let old?, let new?): text = Self.transition(change.kind, old, new)
    default: text = (new ?? old)?.text ?? ""
    }
  }

  /// Words a change of an actor.
  init(_ change: ActorChange) {
    let old = change.old.map { "\($0.name) (\($0.id))" } ?? ""
    let new = change.new.map { "\($0.name) (\($0.id))" } ?? ""
    switch change.kind {
    case .added: (sign, text, kind) = ("+", new, "actor added")
    case .removed: (sign, text, kind) = ("-", old, "actor removed")
    case .renamed: (sign, text, kind) = ("~", "\(old) → \(new)", "actor renamed")
    case .reclassified:
      let kinds = [change.old, change.new].map { actor in
        [actor?.kind.rawValue, actor?.affiliation.map { "of \($0)" }]
          .compactMap { $0 }.joined(separator: " ")
      }
      (sign, text, kind) = ("~", "\(new): \(kinds[0]) → \(kinds[1])", "actor reclassified")
    }
  }

  private static func transition(_ kind: RelationChange.Kind, _ old: Claim, _ new: Claim) -> String
  {
    switch kind {
    case .retyped where old.ends == new.ends:
      "\(new.source) \(old.predicate) → \(new.predicate) \(new.target)"
    case .reversed, .retyped: "\(old.text) → \(new.text)"
    case .statusChanged:
      "\(new.source) \(new.predicate) \(new.target): \(old.status) → \(new.status)"
    case .attributionChanged: "\(new.text): \(old.speakers) → \(new.speakers)"
    default: new.text
    }
  }

  /// A relation with the names of its ends.
  private struct Claim {
    let source: String
    let target: String
    let predicate: String
    let status: String
    let speakers: String

    init(_ relation: Relation, in graph: ActorGraph) {
      source = graph.actor(relation.source)?.name ?? relation.source.rawValue
      target = graph.actor(relation.target)?.name ?? relation.target.rawValue
      predicate = relation.type.predicate
      status = relation.status.rawValue
      let names = Set(relation.evidence.compactMap(\.according)).sorted()
      speakers =
        names.isEmpty
        ? "in the article's own voice" : "according to " + names.joined(separator: ", ")
    }

    var ends: [String] { [source, target] }

    var text: String {
      let claim = "\(source) \(predicate) \(target)"
      return status == RelationStatus.asserted.rawValue ? claim : "\(claim) (\(status))"
    }
  }
}

extension RelationChange.Kind {
  /// One character that tells the kind without colour.
  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .retyped, .statusChanged, .reversed, .attributionChanged: "~"
    case .evidenceGained, .evidenceLost, .evidenceChanged: "="
    }
  }

  /// The kind in words.
  var title: String {
    switch self {
    case .added: "relation added"
    case .removed: "relation removed"
    case .retyped: "type changed"
    case .statusChanged: "status changed"
    case .reversed: "direction reversed"
    case .attributionChanged: "attribution changed"
    case .evidenceGained: "evidence gained"
    case .evidenceLost: "evidence lost"
    case .evidenceChanged: "evidence changed"
    }
  }
}

extension SentenceAlignment.Fate {
  /// What happened to a sentence, in words.
  var title: String {
    switch self {
    case .same: "same sentence"
    case .moved: "sentence moved"
    case .reworded: "sentence reworded"
    case .added: "sentence added"
    case .removed: "sentence removed"
    }
  }
}
