public import GraphModel

/// A graph as lines of text that stay the same as long as the graph says the same: an actor or a claim
/// with its sentences, without offsets.
public struct GraphListing: Sendable {
  private let graph: ActorGraph

  /// Lists a graph.
  public init(_ graph: ActorGraph) { self.graph = graph }

  /// The lines, each of which ends with a newline.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  public var text: String {
    let actors = graph.actors.map { actor in
      let affiliation = actor.affiliation.map { ", of \($0)" } ?? ""
      return "\(actor.id)  \(actor.name), \(actor.kind.rawValue)\(affiliation)"
    }
    let relations = graph.relations.flatMap { relation in
      [claim(relation)] + relation.evidence.map(Self.evidence)
    }
    let lines = [graph.article.title, "", "Actors"] + actors + ["", "Claims"] + relations
    return lines.map { $0.printable + "\n" }.joined()
  }

  private func claim(_ relation: Relation) -> String {
    let names = [relation.source, relation.target].map { graph.actor($0)?.name ?? $0.rawValue }
    let persons = relation.via.map(\.rawValue).joined(separator: ", ")
    let via = persons.isEmpty ? "" : ", via " + persons
    return "\(names[0]) \(relation.type.predicate) \(names[1]) "
      + "(\(relation.status.rawValue), \(relation.time.rawValue)\(via))"
  }

  private static func evidence(_ evidence: Evidence) -> String {
    "    \u{201C}\(evidence.quote)\u{201D}"
      + (evidence.according.map { " according to \($0)" } ?? "")
  }
}
