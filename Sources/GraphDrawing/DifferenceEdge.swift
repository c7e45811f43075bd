import GraphModel

/// A relation of either version, as a picture of their difference shows it.
struct DifferenceEdge: Hashable, Sendable {
  /// What became of it.
  var mark: DifferenceMark
  /// The relation in the old version, with the ids of the new one.
  var old: Relation?
  /// The relation in the new version.
  var new: Relation?
  /// The same with the ends exchanged, when it had the same fate; both are one line.
  var reverse: Relation?

  /// The relation as it is now, or as it was.
  var current: Relation? { new ?? old }

  /// The relation that a side shows, if any.
  func relation(_ side: DifferenceSide) -> Relation? {
    switch side {
    case .both: current
    case .before: old
    case .after: new
    }
  }

  /// Whether its line has a head at both ends on a side.
  func isMutual(_ side: DifferenceSide) -> Bool {
    reverse != nil || relation(side)?.type.isSymmetric == true
  }

  /// Whether some side needs a head where the current relation has none.
  var turns: Bool {
    guard let old, let new else { return false }
    return old.source != new.source || old.type.isSymmetric != new.type.isSymmetric
  }

  /// What stands on its line, broken where it would be wide.
  func label(_ side: DifferenceSide) -> String {
    if side == .both, mark == .changed, let old, let new { return mark.sign + transition(old, new) }
    return mark.sign + (relation(side).map { Self.name($0, status: "\n") } ?? "")
  }

  private func transition(_ old: Relation, _ new: Relation) -> String {
    if old.type == new.type, old.status != new.status {
      return "\(new.type.title):\n\(Self.doubt(old.status)) → \(Self.doubt(new.status))"
    }
    let names = [old, new].map { Self.name($0, status: " ") }
    if names[0] != names[1] { return names.joined(separator: " →\n") }
    return names[1] + (old.source == new.source ? "\n(other speaker)" : "\n(reversed)")
  }

  /// The type, and behind a separator the status where it is not asserted.
  private static func name(_ relation: Relation, status separator: String) -> String {
    let doubt = "\(separator)(\(doubt(relation.status)))"
    return relation.type.title + (relation.status == .asserted ? "" : doubt)
  }

  private static func doubt(_ status: RelationStatus) -> String {
    switch status {
    case .asserted: "stated"
    case .hypothetical: "possible"
    case .denied: "denied"
    }
  }
}
