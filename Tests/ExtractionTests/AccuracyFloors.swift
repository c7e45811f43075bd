import GraphEvaluation

/// The least F1 that the engine must reach on the project's own articles.
///
/// When the engine gets better, raise them to a point or two below what the test prints on failure.
enum AccuracyFloors {
  /// On `Development`.
  static let development: [EvaluationMeasure: Double] = [
    .actors: 0.97, .persons: 0.94, .pairs: 0.76, .polarity: 0.70, .relations: 0.66,
  ]
  /// On `Samples`.
  static let samples: [EvaluationMeasure: Double] = [
    .actors: 0.95, .persons: 0.89, .pairs: 0.83, .polarity: 0.72, .relations: 0.61,
  ]
}
