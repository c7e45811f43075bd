public import GraphModel

/// How answers compare with the labels of several articles, micro-averaged.
public struct Evaluation: Hashable, Sendable {
  /// The articles, in the order given.
  public let articles: [ArticleEvaluation]

  /// Joins the evaluations of articles.
  public init(_ articles: [ArticleEvaluation]) { self.articles = articles }

  /// The counts of a measure over all articles.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func counts(_ measure: EvaluationMeasure) -> MatchCounts {
    articles.reduce(into: MatchCounts()) { $0 += $1.counts[measure] ?? MatchCounts() }
  }

  /// The counts of each coarse type that is labelled or predicted anywhere.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public var types: [RelationType: MatchCounts] {
    articles.reduce(into: [:]) { types, article in
      types.merge(article.types) { a, b in
        var sum = a
        sum += b
        return sum
      }
    }
  }

  /// How often the status is right, over all articles.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public var modality: ModalityCounts {
    articles.reduce(into: ModalityCounts()) { $0 += $1.modality }
  }

  /// The same without threats.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public var modalityWithoutThreats: ModalityCounts {
    articles.reduce(into: ModalityCounts()) { $0 += $1.modalityWithoutThreats }
  }
}
