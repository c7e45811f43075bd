public import GraphModel

/// How an answer compares with the labels of one article.
public struct ArticleEvaluation: Hashable, Sendable {
  /// The article's name.
  public let name: String
  /// The counts of each measure.
  public internal(set) var counts: [EvaluationMeasure: MatchCounts] = [:]
  /// The counts of each coarse type that is labelled or predicted.
  public internal(set) var types: [RelationType: MatchCounts] = [:]
  /// How often the status is right.
  public internal(set) var modality = ModalityCounts()
  /// The same without threats, which some readers call hypothetical.
  public internal(set) var modalityWithoutThreats = ModalityCounts()
  /// Relations that should have been found, sorted.
  public internal(set) var missed: [RelationUnit] = []
  /// Relations that should not have been found, sorted.
  public internal(set) var spurious: [RelationUnit] = []
}
