import GraphEvaluation

/// The least F1 that the engine must reach on the project's own articles.
///
/// When the engine gets better, raise them to a point or two below what the test prints on failure.
enum AccuracyFloors {
  /// On `Development`.
  static let development: [EvaluationMeasure: Double] = [
    .actors: 0.97, .persons: 0.94, .pairs: 0.80, .polarity: 0.71, .relations: 0.63,
  ]
  /// On `Samples`.
  static let samples: [EvaluationMeasure: Double] = [
    .actors: 0.95, .persons: 0.89, .pairs: 0.82, .polarity: 0.69, .relations: 0.62,
  ]
}
