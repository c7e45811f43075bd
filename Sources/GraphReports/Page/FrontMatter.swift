import GraphModel
import Markup

/// Heading, figures in a line, and the list of sections.
struct FrontMatter: Sendable {
  let content: PageContent
  /// What the user calls the page; the article's title when nil.
  let heading: String?
  /// The number of versions.
  let versions: Int

  /// The headline.
  var title: String {
    let title = heading ?? content.graph.article.title
    return title.isEmpty ? "Relations of political actors" : title
  }

  /// What the page holds, in figures.
  var standfirst: HTML {
    let relations = content.rows.map(\.claim.relation)
    let conflict = relations.filter { $0.type.polarity == .conflict }.count
    let possible = relations.filter { $0.status == .hypothetical }.count
    let proofs = content.numbers.count
    var parts = [
      "\(Self.counted(content.actors.count, "actor")) and "
        + Self.counted(relations.count, "relation"),
      "\(relations.count - conflict) of cooperation, \(conflict) of conflict",
    ]
    if possible > 0 { parts.append("\(possible) planned or possible") }
    if proofs > 0 { parts.append("proved by \(Self.counted(proofs, "sentence"))") }
    return "\(parts.joined(separator: "; "))."
  }

  /// Where it comes from.
  var byline: HTML {
    let source = content.graph.article.source
    return source.isEmpty ? "" : "Read from <cite>\(source)</cite>"
  }

  /// Links to the sections.
  var contents: HTML {
    var sections = [
      ("picture", "Picture"), ("article", "Article"), ("matrix", "Matrix"),
      ("relations", "Relations"),
    ]
    if versions > 1 { sections.append(("changes", "What changed")) }
    let items = sections.map { section -> HTML in
      "<li><a href=\"#\(section.0)\">\(section.1)</a></li>\n"
    }
    return "\(items)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
