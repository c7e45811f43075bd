/// How many predictions answer to labels.
///
/// A prediction may answer to several labels and a label be found by several predictions, so
/// precision and recall each have their own count.
public struct MatchCounts: Hashable, Sendable {
  /// Predictions that answer to a label.
  public var matched: Int
  /// Predictions that answer to none.
  public var spurious: Int
  /// Labels that were found.
  public var found: Int
  /// All labels.
  public var labelled: Int

  /// Creates counts.
  public init(matched: Int = 0, spurious: Int = 0, found: Int = 0, labelled: Int = 0) {
    self.matched = matched
    self.spurious = spurious
    self.found = found
    self.labelled = labelled
  }

  /// The share of predictions that are right; without predictions 1 if there was nothing to find.
  public var precision: Double {
    let predicted = matched + spurious
    if predicted == 0 { return labelled == 0 ? 1 : 0 }
    return Double(matched) / Double(predicted)
  }

  /// The share of labels that were found; 1 if there was nothing to find.
  public var recall: Double { labelled == 0 ? 1 : Double(found) / Double(labelled) }

  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Adds the counts of another article.
  public static func += (a: inout MatchCounts, b: MatchCounts) {
    a.matched += b.matched
    a.spurious += b.spurious
    a.found += b.found
    a.labelled += b.labelled
  }
}

/// How often the status of a found relation is right.
public struct ModalityCounts: Hashable, Sendable {
  /// Labels found with the right status.
  public var right = 0
  /// Labels found.
  public var found = 0

  /// The share of found labels whose status is right; 0 when none was found.
  public var accuracy: Double { found == 0 ? 0 : Double(right) / Double(found) }

  /// Counts a label that was found.
  mutating func add(isRight: Bool) {
    found += 1
    if isRight { right += 1 }
  }

  /// Adds the counts of another article.
  public static func += (a: inout ModalityCounts, b: ModalityCounts) {
    a.right += b.right
    a.found += b.found
  }
}
