import GraphModel

/// Finds how the relations of two graphs differ.
///
/// Relations with equal keys are the same claim. Of the others, an old and a new one of the same pair
/// of actors are one changed claim when they differ in status only, in direction only, or when they
/// rest on a common sentence; all else was added or removed.
struct RelationComparison {
  let sentences: VersionedSentences
  let matching: ActorMatching

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
        changes += evidenceChange(relation, other).map { [$0] } ?? []
      } else {
        leftOld[Pair(key), default: []].append((relation, key))
      }
    }
    var leftNew = Dictionary(grouping: new.filter { !oldKeys.contains($0.key) }) { Pair($0.key) }
    for (pair, relations) in leftOld {
      changes += transitions(from: relations, to: leftNew.removeValue(forKey: pair) ?? [])
    }
    changes += leftNew.values.joined().map(addition)
    return changes.sorted { Self.order($0) < Self.order($1) }
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
    guard let source = matching.newID[relation.source], let target = matching.newID[relation.target]
    else { return nil }
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
      for (relation, key) in old {
        guard
          let index = new.firstIndex(where: { other in
            likeness.holds(key, other.key, sharing: { sentences.share(relation, other) })
          })
        else { continue }
        changes.append(change(likeness.kind, relation, new.remove(at: index)))
        old.removeAll { $0.0 == relation }
      }
    }
    return changes + old.map { removal($0.0) } + new.map(addition)
  }

  private func evidenceChange(_ old: Relation, _ new: Relation) -> RelationChange? {
    let before = old.evidence.map(sentences.cause(old:)).filter { $0.fate != .same }
    let kept = Set(old.evidence.map(\.sentence))
    let gained = new.evidence.filter { evidence in
      guard let past = sentences.alignment.pair(new: evidence.sentence)?.old else { return true }
      return !kept.contains(past)
    }
    let causes = before + gained.map(sentences.cause(new:))
    if attributionDiffers(old, new) { return change(.attributionChanged, old, new) }
    let kind: RelationChange.Kind =
      new.evidence.count > old.evidence.count
      ? .evidenceGained : new.evidence.count < old.evidence.count ? .evidenceLost : .evidenceChanged
    if kind == .evidenceChanged, causes.isEmpty { return nil }
    let lost = old.evidence.map(sentences.cause(old:))
    return RelationChange(
      kind: kind, old: old, new: new, causes: causes.isEmpty ? lost : causes)
  }

  /// Whether a sentence that both versions have is told by another speaker.
  private func attributionDiffers(_ old: Relation, _ new: Relation) -> Bool {
    let speakers = Dictionary(new.evidence.map { ($0.sentence, $0.according) }) { a, _ in a }
    return old.evidence.contains { evidence in
      guard let sentence = sentences.alignment.pair(old: evidence.sentence)?.new,
        let speaker = speakers[sentence]
      else { return false }
      return speaker != evidence.according
    }
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
  case otherTypeAndDirection

  var kind: RelationChange.Kind {
    switch self {
    case .otherStatus: .statusChanged
    case .otherDirection: .reversed
    case .otherType, .otherTypeAndDirection: .retyped
    }
  }

  func holds(_ a: Relation.Key, _ b: Relation.Key, sharing: () -> Bool) -> Bool {
    switch self {
    case .otherStatus: (a.source, a.target, a.type) == (b.source, b.target, b.type)
    case .otherDirection:
      (a.source, a.target, a.type, a.status) == (b.target, b.source, b.type, b.status)
    case .otherType: (a.source, a.target) == (b.source, b.target) && sharing()
    case .otherTypeAndDirection: sharing()
    }
  }
}
