import GraphModel
import Graphviz

/// The key to a picture: only what occurs in it.
struct Legend: Hashable, Sendable {
  /// A sample with its meaning.
  struct Entry: Hashable, Sendable {
    /// What is shown.
    enum Sample: Hashable, Sendable {
      /// A line with Graphviz attributes.
      case line([String: String])
      /// An actor of a kind.
      case actor(ActorKind)
    }

    /// What is shown.
    var sample: Sample
    /// What it means.
    var text: String
  }

  /// The groups of entries, each of which begins a new row.
  var groups: [[Entry]]

  /// The key to a content.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  init(_ content: GraphContent, theme: Theme) {
    groups = [
      Self.types(content, theme: theme), Self.statuses(content) + Self.widths(content),
      Self.kinds(content, theme: theme),
    ].filter { !$0.isEmpty }
  }

  private static func types(_ content: GraphContent, theme: Theme) -> [Entry] {
    Set(content.edges.map(\.relation.type)).sorted().map { type in
      let look = theme[type]
      return Entry(
        sample: .line([
          "color": look.line, "penwidth": "1.6", "dir": type.isSymmetric ? "both" : "forward",
          "arrowhead": look.head, "arrowtail": look.head,
        ]), text: type.title)
    }
  }

  private static func statuses(_ content: GraphContent) -> [Entry] {
    let present = Set(content.edges.map(\.relation.status))
    return RelationStatus.allCases.filter { $0 != .asserted && present.contains($0) }.map {
      status in
      Entry(
        sample: .line([
          "color": Typography.softInk, "penwidth": "1.6", "dir": "none",
          "style": EdgeLook.style(status) ?? "solid",
        ]), text: status == .denied ? "denied" : "planned or possible")
    }
  }

  private static func widths(_ content: GraphContent) -> [Entry] {
    let counts = content.edges.map { max(1, min(5, $0.evidenceCount)) }
    guard let least = counts.min(), let most = counts.max(), least < most else { return [] }
    return [least, most].map { count in
      let number = "\(count)" + (count == 5 ? " or more" : "")
      return Entry(
        sample: .line([
          "color": Typography.softInk, "penwidth": EdgeLook.width(evidence: count), "dir": "none",
        ]), text: number + (count == 1 ? " sentence" : " sentences"))
    }
  }

  private static func kinds(_ content: GraphContent, theme: Theme) -> [Entry] {
    let present = Set(content.actors.map(\.kind))
    guard present.count > 1 else { return [] }
    return ActorKind.allCases.filter(present.contains).map { kind in
      Entry(sample: .actor(kind), text: theme[kind].title)
    }
  }
}
