import DifferenceReports
import GraphDiffing
import GraphModel
import Markup

/// What changed from each version to the next.
struct ChangesSection: Sendable {
  /// The versions, oldest first.
  let versions: [ActorGraph]

  /// A part for each pair of versions; nothing when there is but one.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  var html: HTML {
    let parts = zip(versions, versions.dropFirst()).map { old, new -> HTML in
      let report = DifferenceReport(GraphDifference(from: old, to: new))
      return """
        <section class="change">
        <h3>\(Self.name(old)) → \(Self.name(new))</h3>
        \(HTML(markup: report.htmlFragment(headingLevel: 4)))
        </section>

        """
    }
    if parts.isEmpty { return "" }
    return """
      <section id="changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading">What changed</h2>
      \(parts)</section>

      """
  }

  private static func name(_ graph: ActorGraph) -> String {
    graph.article.source.split(separator: "/").last.map(String.init) ?? graph.article.source
  }
}
