import GraphDiffing
import GraphModel
import Graphviz

/// The words of a picture of a difference: tooltips and titles.
struct DifferenceText: Sendable {
  let difference: GraphDifference
  let union: DifferenceUnion
  let theme: Theme

  /// What a relation said and says, with the first sentence of each.
  func tooltip(_ edge: DifferenceEdge) -> String {
    let lines: [String]
    switch (edge.mark, edge.old, edge.new) {
    case (.unchanged, _, let new?): lines = [sentence(new), edge.reverse.map(sentence) ?? ""]
    case (.changed, let old?, let new?): lines = ["Was: " + sentence(old), "Is: " + sentence(new)]
    default:
      lines = [edge.current, edge.reverse].compactMap(\.self).map { relation in
        "\(edge.mark.title): \(sentence(relation))"
      }
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// An actor's name with what became of it.
  func tooltip(_ actor: DifferenceUnion.Actor) -> String {
    let name = (actor.new ?? actor.old).map(PictureText.name) ?? ""
    guard actor.mark == .changed, let old = actor.old, let new = actor.new else {
      return actor.mark == .unchanged ? name : "\(name), \(actor.mark.rawValue)"
    }
    let shown = { (actor: PoliticalActor) in
      "\(PictureText.name(of: actor)) (\(actor.id)), \(theme.title(actor.kind))"
    }
    return "Was: \(shown(old))\nIs: \(shown(new))"
  }

  /// A heading for readers who do not see the picture.
  func title(_ options: DrawingOptions) -> String {
    let title = PrintableText(options.title ?? "").text
    return title.isEmpty
      ? "\(difference.old.article.source) → \(difference.new.article.source)" : title
  }

  /// The heading of a side, if it needs one.
  func heading(_ side: DifferenceSide) -> String? {
    switch side {
    case .both: nil
    case .before: "Before: \(difference.old.article.source)"
    case .after: "After: \(difference.new.article.source)"
    }
  }

  /// The summary and every change, in sentences.
  var description: String {
    let changes = union.edges.filter { $0.mark != .unchanged }.map { edge in
      let words = [edge.old, edge.new].compactMap(\.self).map(phrase)
      return "\(edge.mark.title): \(words.joined(separator: " → "))."
    }
    return ([difference.summary + "."] + changes).joined(separator: " ")
  }

  private func sentence(_ relation: Relation) -> String {
    let quote = relation.evidence.first?.quote ?? ""
    return phrase(relation) + (quote.isEmpty ? "" : ": “\(quote)”")
  }

  private func phrase(_ relation: Relation) -> String {
    let ends = [relation.source, relation.target].map { id in
      (difference.new.actor(id) ?? difference.old.actor(id)).map(PictureText.name) ?? id.rawValue
    }
    let claim = "\(ends[0]) \(theme.phrase(relation.type)) \(ends[1])"
    switch relation.status {
    case .asserted: return claim
    case .hypothetical: return claim + ", planned or possible"
    case .denied: return claim + ", denied"
    }
  }
}
