import GraphModel
import Graphviz

/// The words of a picture: names, tooltips, titles.
struct PictureText: Sendable {
  /// The content.
  let content: GraphContent
  /// The looks, which hold the phrases.
  let theme: Theme

  /// What a reader sees of an actor's name: the id where the name has nothing to show.
  static func name(of actor: PoliticalActor) -> String {
    let name = PrintableText(actor.name).text
    return name.isEmpty ? PrintableText(actor.id.rawValue).text : name
  }

  /// Name and kind of an actor.
  func tooltip(actor index: Int) -> String {
    let actor = content.actors[index]
    return Self.name(of: actor) + ", " + theme.title(actor.kind)
  }

  /// What a relation says, with the number of sentences and the first of them; a line for each
  /// direction.
  func tooltip(edge index: Int) -> String {
    let edge = content.edges[index]
    return edge.relations.map(sentence).joined(separator: "\n")
  }

  /// A heading for readers who do not see the picture.
  func title(_ options: DrawingOptions, article: String) -> String {
    let titles = [options.title ?? "", article].map { PrintableText($0).text }
    return titles.first { !$0.isEmpty } ?? "Relations of political actors"
  }

  /// The whole content in words, a sentence for each relation.
  ///
  /// - Complexity: O(*n*·*m*) in the number of actors and relations.
  var sentences: [String] {
    if content.edges.isEmpty { return ["No relations."] }
    return content.edges.flatMap(\.relations).map { phrase($0) + "." }
  }

  private func sentence(_ relation: Relation) -> String {
    let count = relation.evidence.count
    var text = phrase(relation)
    if count > 0 { text += " (\(count) \(count == 1 ? "sentence" : "sentences"))" }
    if let quote = relation.evidence.first?.quote, !quote.isEmpty { text += ": “\(quote)”" }
    return text
  }

  private func phrase(_ relation: Relation) -> String {
    let phrase =
      [name(relation.source), theme.phrase(relation.type), name(relation.target)]
      .joined(separator: " ")
    switch relation.status {
    case .asserted: return phrase
    case .hypothetical: return phrase + ", planned or possible"
    case .denied: return phrase + ", denied"
    }
  }

  private func name(_ id: ActorID) -> String {
    content.actors.first { $0.id == id }.map(Self.name) ?? id.rawValue
  }
}
