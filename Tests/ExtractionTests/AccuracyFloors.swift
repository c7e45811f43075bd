import GraphEvaluation

/// The least F1 that the engine must reach on the project's own articles.
///
/// When the engine gets better, raise them to a point or two below what the test prints on failure.
enum AccuracyFloors {
  /// On `Development`.
  static let development: [EvaluationMeasure: Double] = [
    .actors: 0.97, .persons: 0.94, .pairs: 0.71, .polarity: 0.57, .relations: 0.48,
  ]
  /// On `Samples`.
  static let samples: [EvaluationMeasure: Double] = [
    .actors: 0.91, .persons: 0.89, .pairs: 0.71, .polarity: 0.56, .relations: 0.46,
  ]
}
