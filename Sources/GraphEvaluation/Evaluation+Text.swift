import Foundation
import GraphModel

extension Evaluation {
  /// Which rows a table has besides those of the measures.
  public struct Rows: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: Int

    /// Creates a set from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A row for each article, with the relations that were missed or are spurious.
    public static let articles = Rows(rawValue: 1)
    /// A row for each coarse type.
    public static let types = Rows(rawValue: 2)
  }

  /// The evaluation as tables for a terminal, figures with four decimals.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func table(_ rows: Rows = []) -> String {
    var lines = [Self.header("measure")]
    for measure in EvaluationMeasure.allCases {
      lines.append(Self.row(measure.rawValue, counts(measure)))
    }
    lines.append(modalityLine)
    if rows.contains(.types) { lines += [""] + typeLines }
    if rows.contains(.articles) { lines += [""] + articleLines }
    return lines.map { $0 + "\n" }.joined()
  }

  private var modalityLine: String {
    let all = modality
    let others = modalityWithoutThreats
    return Self.left("modality") + Self.right(all.accuracy)
      + "  of \(all.found) found relations (\(Self.decimals(others.accuracy))"
      + " of \(others.found) without threats)"
  }

  private var typeLines: [String] {
    let types = types.sorted { $0.key < $1.key }
    return [Self.header("type")] + types.map { Self.row($0.key.rawValue, $0.value) }
  }

  private var articleLines: [String] {
    let width = max(18, (articles.map(\.name.count).max() ?? 0) + 1)
    let measures = EvaluationMeasure.allCases.dropLast()
    let titles = measures.map(\.rawValue) + ["precision", "recall", "relations"]
    var lines = [Self.left("article", width) + titles.map { Self.right($0) }.joined()]
    for article in articles {
      let relations = article.counts[.relations] ?? MatchCounts()
      let figures =
        measures.map { article.counts[$0]?.f1 ?? 0 }
        + [relations.precision, relations.recall, relations.f1]
      lines.append(
        Self.left(article.name, width) + figures.map { Self.right($0) }.joined())
      lines += article.missed.map { "  missed    \($0)" }
      lines += article.spurious.map { "  spurious  \($0)" }
    }
    return lines
  }

  private static func header(_ title: String) -> String {
    let titles = ["precision", "recall", "F1", "matched", "spurious", "found", "labels"]
    return left(title) + titles.map { right($0) }.joined()
  }

  private static func row(_ title: String, _ counts: MatchCounts) -> String {
    let figures = [counts.precision, counts.recall, counts.f1].map { right($0) }
    let numbers = [counts.matched, counts.spurious, counts.found, counts.labelled]
    return left(title) + (figures + numbers.map { right("\($0)") }).joined()
  }

  private static func left(_ text: String, _ width: Int = 18) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func right(_ text: String) -> String {
    String(repeating: " ", count: max(1, 10 - text.count)) + text
  }

  private static func right(_ figure: Double) -> String { right(decimals(figure)) }

  private static func decimals(_ figure: Double) -> String { String(format: "%.4f", figure) }
}

extension RelationUnit: CustomStringConvertible {
  /// The unit as a line, such as `CHN supports IRN`.
  public var description: String {
    let middle = type?.rawValue ?? polarity?.rawValue ?? "and"
    return "\(source) \(middle) \(target)"
  }
}
