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
        [actor?.kind.title, actor?.affiliation.map { "of \($0)" }]
          .compactMap { $0 }.joined(separator: " ")
      }
      (sign, text, kind) = ("~", "\(new): \(kinds[0]) → \(kinds[1])", "actor reclassified")
    }
  }

  private static func transition(_ kind: RelationChange.Kind, _ old: Claim, _ new: Claim) -> String
  {
    switch kind {
    case .retyped where old.ends == new.ends && old.status == new.status:
      "\(new.source) \(old.predicate) → \(new.predicate) \(new.target)\(new.doubt)"
    case .reversed, .retyped: "\(old.text) → \(new.text)"
    case .statusChanged:
      "\(new.source) \(new.predicate) \(new.target): \(old.status) → \(new.status)"
    case .attributionChanged: "\(new.text): \(old.speakers) → \(new.speakers)"
    case .detailChanged: "\(new.text): \(old.details(unlike: new)) → \(new.details(unlike: old))"
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
    private let details: [String]

    init(_ relation: Relation, in graph: ActorGraph) {
      source = graph.actor(relation.source)?.name ?? relation.source.rawValue
      target = graph.actor(relation.target)?.name ?? relation.target.rawValue
      predicate = relation.type.predicate
      status = relation.status.rawValue
      let names = Set(relation.evidence.compactMap(\.according)).sorted()
      speakers =
        names.isEmpty
        ? "in the article's own voice" : "according to " + names.joined(separator: ", ")
      let via = relation.via.map { graph.actor($0)?.name ?? $0.rawValue }
      details = [
        relation.time.rawValue,
        via.isEmpty ? "through nobody named" : "through " + via.joined(separator: ", "),
        "confidence \(relation.confidence)",
      ]
    }

    var ends: [String] { [source, target] }

    var doubt: String { status == RelationStatus.asserted.rawValue ? "" : " (\(status))" }

    var text: String { "\(source) \(predicate) \(target)\(doubt)" }

    /// Time, intermediaries and confidence, as far as they differ.
    func details(unlike other: Claim) -> String {
      zip(details, other.details).filter { $0 != $1 }.map(\.0).joined(separator: ", ")
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
    case .evidenceGained, .evidenceLost, .evidenceChanged, .detailChanged: "="
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
    case .detailChanged: "details changed"
    }
  }
}

extension ActorKind {
  /// The kind in words.
  fileprivate var title: String { rawValue.replacing("-", with: " ") }
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
