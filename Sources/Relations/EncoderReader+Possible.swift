import GraphModel

extension EncoderReader {
  /// The least probability of a type, and of a status, that a passage may state.
  private static let leastPossible = 0.1

  /// Every relation that a passage may state, though the reader would not say that it does.
  ///
  /// A second, lower threshold, so that a reading near the first one does not come and go with the
  /// wording (hysteresis, Canny 1986).
  ///
  /// - Returns: For each ordered pair of mentions all possible types and statuses, in text order; the
  ///   indices are those of the passage's mentions.
  static func possible(_ judgements: [Candidate]) -> [RelationReading] {
    judgements.flatMap { candidate in
      let judgement = candidate.judgement
      let statuses = RelationStatus.allCases.filter {
        judgement.statuses[$0] ?? 0 >= leastPossible
      }
      return RelationType.allCases.flatMap { type -> [RelationReading] in
        guard let confidence = judgement.types[type], confidence >= leastPossible else {
          return []
        }
        return statuses.map {
          RelationReading(
            source: candidate.source, target: candidate.target, type: type, status: $0,
            confidence: confidence)
        }
      }
    }
  }
}
