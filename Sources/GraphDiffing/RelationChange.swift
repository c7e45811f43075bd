public import GraphModel

/// A relation that differs between two graphs.
public struct RelationChange: Hashable, Sendable {
  /// How a relation differs.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The new graph alone has it.
    case added
    /// The old graph alone has it.
    case removed
    /// Another type relates the two: criticizes has become threatens.
    case retyped
    /// Its status changed: hypothetical has become asserted.
    case statusChanged = "status-changed"
    /// Source and target changed places.
    case reversed
    /// Someone else says so, or the article now says so itself.
    case attributionChanged = "attribution-changed"
    /// More sentences prove it.
    case evidenceGained = "evidence-gained"
    /// Fewer sentences prove it.
    case evidenceLost = "evidence-lost"
    /// The sentences that prove it were reworded, moved or exchanged.
    case evidenceChanged = "evidence-changed"
    /// The same sentences tell another time, other intermediaries or another confidence.
    case detailChanged = "detail-changed"

    /// Whether a claim changed, and not only what proves it.
    public var isClaim: Bool {
      switch self {
      case .evidenceGained, .evidenceLost, .evidenceChanged, .detailChanged: false
      default: true
      }
    }
  }

  /// How it differs.
  public var kind: Kind
  /// The relation in the old graph.
  public var old: Relation?
  /// The relation in the new graph.
  public var new: Relation?
  /// What happened to the sentences that prove it, in text order.
  public var causes: [Cause]
  /// Whether the texts differ, but not in what they say of this relation.
  ///
  /// Its sentences and those before them stand word for word in both, or the reworded sentences may state
  /// it too: the reader changed its mind, and not the article its claim.
  public var isReadDifferently = false

  /// Whether a claim of the article changed, and not only what proves it or how it was read.
  public var isClaim: Bool { kind.isClaim && !isReadDifferently }

  /// What happened to a sentence that proves a relation.
  public struct Cause: Hashable, Sendable {
    /// What became of the sentence; `same` means that it was read differently.
    public var fate: SentenceAlignment.Fate
    /// The evidence in the old graph, or the sentence's old words when it proved nothing there.
    public var old: String?
    /// The evidence in the new graph, or the sentence's new words when it proves nothing there.
    public var new: String?

    /// The words that changed, when the sentence was reworded.
    public var words: WordDifference? {
      guard fate == .reworded, let old, let new else { return nil }
      return WordDifference(from: old, to: new)
    }
  }

  /// The relation as it is now, or as it was.
  public var current: Relation? { new ?? old }
}
