public import GraphDrawing
public import GraphModel

/// The sentences that prove the numbered relations of a picture: all that it says, as text.
///
/// Each form is a fragment, to be put into a document of that kind.
public struct EvidenceList: Sendable {
  /// What a number of the picture stands for.
  struct Entry: Sendable {
    var number: Int
    /// The claims: one, or one for each direction.
    var claims: [Claim]
  }

  /// A heading for the picture.
  let title: String
  /// The entries, in the order of their numbers.
  let entries: [Entry]

  /// Lists the lines that `GraphPainter` draws of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - lines: The lines of its picture.
  ///   - title: A heading; the article's title when nil.
  /// - Complexity: O(*n*) in the length of the article and of the list.
  public init(_ graph: ActorGraph, lines: [DrawnLine], title: String? = nil) {
    let outline = ArticleOutline(graph.article)
    let heading = title ?? graph.article.title
    self.title = heading.isEmpty ? "Relations of political actors" : heading
    entries = lines.map { line in
      Entry(
        number: line.number,
        claims: line.relations.map { Claim($0, in: graph, outline: outline) })
    }
  }

  /// The heading and all claims in one line each, as the alternative text of a picture.
  var alternative: String {
    let claims = entries.flatMap { entry in entry.claims.map { "\(entry.number). \($0.text)." } }
    return ([title + "."] + claims).joined(separator: " ")
  }
}
