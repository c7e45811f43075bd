import GraphModel

/// Merges the relations of two graphs with a common ancestor, claim by claim.
struct RelationMerger {
  private let ours: GraphDifference
  private let theirs: GraphDifference
  private let anchor: EvidenceAnchor
  private let favored: GraphMerge.Side
  /// Whether a sentence that is not in the merged article is a conflict of its own.
  private let needsSentences: Bool
  private var byKey: [Relation.Key: Relation] = [:]
  private(set) var conflicts: [GraphMerge.Conflict] = []

  /// Takes what each side made of the ancestor; actors have the same ids everywhere.
  init(
    ours: GraphDifference, theirs: GraphDifference, anchor: EvidenceAnchor,
    favored: GraphMerge.Side, needsSentences: Bool
  ) {
    self.ours = ours
    self.theirs = theirs
    self.anchor = anchor
    self.favored = favored
    self.needsSentences = needsSentences
  }

  /// The relations, sorted by key.
  var merged: [Relation] { byKey.values.sorted { $0.key < $1.key } }

  /// Merges the ancestor's claims, then those that were added.
  mutating func merge() {
    let fates = (ours: Self.fates(ours), theirs: Self.fates(theirs))
    for relation in ours.old.relations {
      mergeFates(
        ThreeWay(relation, fates.ours[relation.key], fates.theirs[relation.key]), relation)
    }
    let added = [ours, theirs].map { difference in
      difference.relations.filter { $0.kind == .added }.compactMap(\.new)
    }
    let ourKeys = Dictionary(added[0].map { ($0.key, $0) }) { first, _ in first }
    let theirKeys = Dictionary(added[1].map { ($0.key, $0) }) { first, _ in first }
    for key in Set(ourKeys.keys).union(theirKeys.keys).sorted() {
      guard let any = ourKeys[key] ?? theirKeys[key] else { continue }
      let nothing = Relation(
        source: any.source, target: any.target, type: any.type, status: any.status,
        confidence: 0, time: .past)
      combine(nothing, ourKeys[key] ?? any, theirKeys[key] ?? any, isNew: true)
    }
  }

  /// What became of each relation of the ancestor on a side.
  private static func fates(_ difference: GraphDifference) -> [Relation.Key: Relation] {
    var fates = Dictionary(difference.new.relations.map { ($0.key, $0) }) { first, _ in first }
    let known = Set(difference.old.relations.map(\.key))
    fates = fates.filter { known.contains($0.key) }
    for change in difference.relations {
      if let old = change.old { fates[old.key] = change.new }
    }
    return fates
  }

  private mutating func mergeFates(_ fates: ThreeWay<Relation?>, _ base: Relation) {
    switch (fates.ours, fates.theirs) {
    case (nil, nil): return
    case (nil, let kept?), (let kept?, nil):
      if RelationContent(kept) == RelationContent(base) { return }
      note(base, fates)
      if let side = fates[favored] { insert(side, evidence: side.evidence) }
    case (let ours?, let theirs?):
      let keys = ThreeWay(base.key, ours.key, theirs.key)
      if keys.merged == nil {
        note(base, fates)
        let side = favored == .ours ? ours : theirs
        insert(side, evidence: side.evidence)
      } else {
        combine(base, ours, theirs, isNew: false)
      }
    }
  }

  /// Merges a relation that both sides have, field by field.
  private mutating func combine(
    _ base: Relation, _ ours: Relation, _ theirs: Relation, isNew: Bool
  ) {
    let keys = ThreeWay(base.key, ours.key, theirs.key)
    let times = ThreeWay(isNew ? ours.time : base.time, ours.time, theirs.time)
    let speakers = MergedEvidence(
      base: isNew ? [] : base.evidence, ours: ours.evidence, theirs: theirs.evidence,
      favored: favored)
    if times.merged == nil || speakers.hasConflict {
      note(isNew ? ours : base, ThreeWay(base, ours, theirs))
    }
    let key = keys.merged ?? keys[favored]
    let confidence = ThreeWay(base.confidence, ours.confidence, theirs.confidence).merged
    let merged = Relation(
      source: key.source, target: key.target, type: key.type, status: key.status,
      confidence: confidence ?? max(ours.confidence, theirs.confidence),
      via: ThreeWay(Set(base.via), Set(ours.via), Set(theirs.via)).union.sorted(),
      time: times.merged ?? times[favored])
    insert(merged, evidence: speakers.merged)
  }

  /// Adds a relation whose evidence is looked up in the merged article.
  private mutating func insert(_ relation: Relation, evidence: [Evidence]) {
    var relation = relation
    relation.evidence = evidence.compactMap(anchor.moved)
    if needsSentences, relation.evidence.isEmpty, !evidence.isEmpty {
      conflicts.append(
        GraphMerge.Conflict(
          subject: claim(relation), ours: "rests on a sentence of one side",
          theirs: "which the other side does not have"))
    }
    if let other = byKey[relation.key] {
      relation.evidence += other.evidence.filter { !relation.evidence.contains($0) }
      relation.via = Set(relation.via + other.via).sorted()
    }
    byKey[relation.key] = relation
  }

  private mutating func note(_ base: Relation, _ fates: ThreeWay<Relation?>) {
    conflicts.append(
      GraphMerge.Conflict(
        subject: claim(base), ours: fates.ours.map(details) ?? "removed",
        theirs: fates.theirs.map(details) ?? "removed"))
  }

  private func details(_ relation: Relation) -> String {
    let speakers = Set(relation.evidence.compactMap(\.according)).sorted()
    return claim(relation) + ", \(relation.time.rawValue)"
      + (speakers.isEmpty ? "" : ", according to " + speakers.joined(separator: ", "))
  }

  private func claim(_ relation: Relation) -> String {
    let ends = [relation.source, relation.target].map { id in
      (ours.new.actor(id) ?? theirs.new.actor(id) ?? ours.old.actor(id))?.name ?? id.rawValue
    }
    return "\(ends[0]) \(relation.type.predicate) \(ends[1]) (\(relation.status.rawValue))"
  }
}

/// What a relation says, wherever its sentences stand.
private struct RelationContent: Equatable {
  let key: Relation.Key
  let time: RelationTime
  let via: [ActorID]
  let evidence: [[String?]]

  init(_ relation: Relation) {
    key = relation.key
    time = relation.time
    via = relation.via
    evidence = relation.evidence.map { [$0.quote, $0.sourceText, $0.targetText, $0.according] }
  }
}
