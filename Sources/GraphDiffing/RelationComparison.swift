import GraphModel

/// Finds how the relations of two graphs differ.
///
/// Relations with equal keys are the same claim. Of the others, an old and a new one of the same pair
/// of actors are one changed claim when they differ in status only, when they rest on a common
/// sentence, or when the same actor does the other a like thing, friendly or hostile; all else was added
/// or removed.
struct RelationComparison {
  let sentences: VersionedSentences
  let matching: ActorMatching
  let possible: PossibleClaims

  /// The changes, sorted by key.
  func changes(from old: [Relation], to new: [Relation]) -> [RelationChange] {
    let renamed = old.map { ($0, renamedKey($0)) }
    let byKey = Dictionary(new.map { ($0.key, $0) }) { a, _ in a }
    let oldKeys = Set(renamed.compactMap(\.1))
    var changes: [RelationChange] = []
    var leftOld: [Pair: [(Relation, Relation.Key)]] = [:]
    for (relation, key) in renamed {
      guard let key else {
        changes.append(removal(relation))
        continue
      }
      if let other = byKey[key] {
        changes += change(relation, other).map { [$0] } ?? []
      } else {
        leftOld[Pair(key), default: []].append((relation, key))
      }
    }
    var leftNew = Dictionary(grouping: new.filter { !oldKeys.contains($0.key) }) { Pair($0.key) }
    for (pair, relations) in leftOld {
      changes += transitions(from: relations, to: leftNew.removeValue(forKey: pair) ?? [])
    }
    changes += leftNew.values.joined().map(addition)
    return changes.map(judged).sorted { Self.order($0) < Self.order($1) }
  }

  /// A change, with whether the article or its reader made it.
  private func judged(_ change: RelationChange) -> RelationChange {
    var change = change
    let old = change.old?.evidence ?? []
    let new = change.new?.evidence ?? []
    change.isReadDifferently =
      change.kind.isClaim && sentences.differ && !(old + new).isEmpty
      && old.allSatisfy { sentences.stands(old: $0.sentence) || mayStay($0, of: change) }
      && new.allSatisfy { sentences.stands(new: $0.sentence) || mayHaveBeen($0, of: change) }
    return change
  }

  /// Whether the new article may still state an old claim in the sentence that has become of this one.
  private func mayStay(_ evidence: Evidence, of change: RelationChange) -> Bool {
    guard change.kind != .attributionChanged, let key = change.old.flatMap(renamedKey),
      let sentence = sentences.alignment.pair(old: evidence.sentence)?.new
    else { return false }
    return possible.new[key]?.contains(sentence) ?? false
  }

  /// Whether the old article may have stated a new claim in the sentence that became this one.
  private func mayHaveBeen(_ evidence: Evidence, of change: RelationChange) -> Bool {
    guard change.kind != .attributionChanged,
      let key = change.new.flatMap({ self.key($0, by: matching.oldID) }),
      let sentence = sentences.alignment.pair(new: evidence.sentence)?.old
    else { return false }
    return possible.old[key]?.contains(sentence) ?? false
  }

  /// The two ends of a relation, whatever its direction.
  private struct Pair: Hashable {
    let first: ActorID
    let second: ActorID

    init(_ key: Relation.Key) {
      first = min(key.source, key.target)
      second = max(key.source, key.target)
    }
  }

  private func renamedKey(_ relation: Relation) -> Relation.Key? {
    key(relation, by: matching.newID)
  }

  private func key(_ relation: Relation, by ids: [ActorID: ActorID]) -> Relation.Key? {
    guard let source = ids[relation.source], let target = ids[relation.target] else { return nil }
    return Relation(
      source: source, target: target, type: relation.type, status: relation.status
    ).key
  }

  /// Joins old and new relations of one pair of actors, the surest likeness first.
  private func transitions(
    from old: [(Relation, Relation.Key)], to new: [Relation]
  ) -> [RelationChange] {
    var old = old
    var new = new
    var changes: [RelationChange] = []
    for likeness in Likeness.allCases {
      old.removeAll { relation, key in
        let candidates = new.indices.map { ($0, sentences.common(relation, new[$0])) }
        let fitting = candidates.filter { index, common in
          let isProven = relation.evidence.isEmpty || new[index].evidence.isEmpty || common > 0
          return likeness.holds(key, new[index].key, common: common, isProven: isProven)
        }
        guard let best = fitting.max(by: { $0.1 < $1.1 })?.0 else { return false }
        let other = new.remove(at: best)
        changes.append(change(Self.kind(from: key, to: other.key), relation, other))
        return true
      }
    }
    return changes + old.map { removal($0.0) } + new.map(addition)
  }

  private static func kind(from old: Relation.Key, to new: Relation.Key) -> RelationChange.Kind {
    if old.type != new.type { return .retyped }
    return (old.source, old.target) == (new.source, new.target) ? .statusChanged : .reversed
  }

  /// The change of a relation that both graphs have, if any.
  private func change(_ old: Relation, _ new: Relation) -> RelationChange? {
    let evidence = EvidenceComparison(old, new, in: sentences)
    if evidence.attributionDiffers { return change(.attributionChanged, old, new) }
    let kept = evidence.kept.map { sentences.cause(old: $0.old) }
    let edited = kept.filter { $0.fate != .same }
    let causes =
      edited + evidence.lost.map(sentences.cause(old:)) + evidence.gained.map(sentences.cause(new:))
    let kind: RelationChange.Kind
    switch (evidence.lost.isEmpty, evidence.gained.isEmpty) {
    case (true, false): kind = .evidenceGained
    case (false, true): kind = .evidenceLost
    case (false, false): kind = .evidenceChanged
    case (true, true) where !edited.isEmpty: kind = .evidenceChanged
    case (true, true):
      guard detailsDiffer(old, new) else { return nil }
      kind = .detailChanged
    }
    return RelationChange(kind: kind, old: old, new: new, causes: causes.isEmpty ? kept : causes)
  }

  private func detailsDiffer(_ old: Relation, _ new: Relation) -> Bool {
    let via = old.via.map { matching.newID[$0] ?? $0 }.sorted()
    return (old.time, old.confidence, via) != (new.time, new.confidence, new.via)
  }

  private func removal(_ relation: Relation) -> RelationChange {
    RelationChange(
      kind: .removed, old: relation, new: nil, causes: relation.evidence.map(sentences.cause(old:)))
  }

  private func addition(_ relation: Relation) -> RelationChange {
    RelationChange(
      kind: .added, old: nil, new: relation, causes: relation.evidence.map(sentences.cause(new:)))
  }

  private func change(
    _ kind: RelationChange.Kind, _ old: Relation, _ new: Relation
  ) -> RelationChange {
    let after = new.evidence.map(sentences.cause(new:))
    let told = Set(after.compactMap(\.old))
    let before = old.evidence.map(sentences.cause(old:)).filter { cause in
      !told.contains(cause.old ?? "")
    }
    return RelationChange(kind: kind, old: old, new: new, causes: before + after)
  }

  private static func order(_ change: RelationChange) -> SortKey {
    SortKey(key: change.current?.key, kind: change.kind.rawValue)
  }

  private struct SortKey: Comparable {
    let key: Relation.Key?
    let kind: String

    static func < (a: SortKey, b: SortKey) -> Bool {
      guard let first = a.key, let second = b.key else { return a.key == nil && b.key != nil }
      return (first, a.kind) < (second, b.kind)
    }
  }
}

/// What two different relations of a pair of actors have in common, the surest first.
private enum Likeness: CaseIterable {
  case otherStatus
  case otherDirection
  case otherType
  case commonSentence
  case otherTypeOfSameSign

  /// Whether it holds of two relations that rest on `common` sentences; `isProven` tells whether there
  /// is one, or none is known.
  func holds(_ a: Relation.Key, _ b: Relation.Key, common: Int, isProven: Bool) -> Bool {
    switch self {
    case .otherStatus: (a.source, a.target, a.type) == (b.source, b.target, b.type)
    case .otherDirection:
      (a.source, a.target, a.type, a.status) == (b.target, b.source, b.type, b.status) && isProven
    case .otherType: (a.source, a.target) == (b.source, b.target) && isProven
    case .commonSentence: common > 0
    case .otherTypeOfSameSign:
      (a.source, a.target, a.type.polarity) == (b.source, b.target, b.type.polarity)
    }
  }
}
