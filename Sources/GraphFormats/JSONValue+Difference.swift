import GraphDiffing
import GraphModel

extension JSONValue {
  /// A whole difference file; changes of evidence alone can be left out.
  init(_ difference: GraphDifference, claimsOnly: Bool) {
    let changes = claimsOnly ? difference.claims : difference.relations
    let sentences = difference.sentences
    self = .members([
      "schemaVersion": .integer(ActorGraph.schemaVersion),
      "generator": .string(difference.new.generator),
      "old": .string(difference.old.article.source),
      "new": .string(difference.new.article.source),
      "summary": .members([
        "text": .string(difference.summary),
        "claims": .integer(difference.claims.count),
        "added": .integer(sentences.count(.added)),
        "removed": .integer(sentences.count(.removed)),
        "reworded": .integer(sentences.count(.reworded)),
        "moved": .integer(sentences.count(.moved)),
      ]),
      "actors": .array(difference.actors.map { JSONValue($0) }),
      "relations": .array(changes.map { JSONValue($0) }),
      "patch": JSONValue(
        GraphPatch(from: difference.old, to: difference.new),
        base: DifferenceFile.base(of: difference.old)),
    ])
  }

  private init(_ change: ActorChange) {
    self = .members([
      "change": .string(change.kind.rawValue),
      "old": change.old.map { JSONValue(identity: $0) } ?? .null,
      "new": change.new.map { JSONValue(identity: $0) } ?? .null,
    ])
  }

  private init(identity actor: PoliticalActor) {
    self = .members([
      "id": .string(actor.id.rawValue),
      "name": .string(actor.name),
      "kind": .string(actor.kind.rawValue),
      "affiliation": .optional(actor.affiliation?.rawValue),
    ])
  }

  private init(_ change: RelationChange) {
    self = .members([
      "change": .string(change.kind.rawValue),
      "claim": .bool(change.isClaim),
      "readDifferently": .bool(change.isReadDifferently),
      "old": change.old.map { JSONValue(key: $0.key) } ?? .null,
      "new": change.new.map { JSONValue(key: $0.key) } ?? .null,
      "causes": .array(change.causes.map { JSONValue($0) }),
    ])
  }

  private init(key: Relation.Key) {
    self = .members([
      "source": .string(key.source.rawValue),
      "target": .string(key.target.rawValue),
      "type": .string(key.type.rawValue),
      "status": .string(key.status.rawValue),
    ])
  }

  private init(_ cause: RelationChange.Cause) {
    var members: [Member] = [
      Member(name: "sentence", value: .string(cause.fate.rawValue)),
      Member(name: "old", value: .optional(cause.old)),
      Member(name: "new", value: .optional(cause.new)),
    ]
    if let words = cause.words {
      let runs = words.runs.map { run in
        JSONValue.members([
          "change": .string(run.change.rawValue), "text": .string(run.text),
        ])
      }
      members.append(Member(name: "words", value: .array(runs)))
    }
    self = .object(members)
  }

  private init(_ patch: GraphPatch, base: String) {
    self = .members([
      "base": .string(base),
      "generator": .string(patch.generator),
      "article": patch.article.map { JSONValue($0) } ?? .null,
      "removedActors": .array(patch.removedActors.map { .string($0.rawValue) }),
      "actors": .array(patch.actors.map { JSONValue($0) }),
      "removedRelations": .array(patch.removedRelations.map { JSONValue(key: $0) }),
      "relations": .array(patch.relations.map { JSONValue($0) }),
    ])
  }
}
