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
      Self.types(content, theme: theme),
      Self.statuses(content, looks: theme.looks)
        + Self.widths(content, looks: theme.looks),
      Self.kinds(content, theme: theme),
    ].filter { !$0.isEmpty }
  }

  private static func types(_ content: GraphContent, theme: Theme) -> [Entry] {
    let single = content.edges.filter(\.bundle.isEmpty).map(\.relation.type)
    return Set(single).sorted().map { type in
      let look = theme[type]
      return Entry(
        sample: .line([
          "color": look.line, "penwidth": "1.6", "dir": type.isSymmetric ? "both" : "forward",
          "arrowhead": look.head, "arrowtail": look.head,
        ]), text: type.title)
    } + bundles(content, looks: theme.looks)
  }

  private static func bundles(_ content: GraphContent, looks: ThemeLooks) -> [Entry] {
    let signs = Set(content.edges.filter { !$0.bundle.isEmpty }.map(\.polarity))
    return [
      (Polarity.cooperation, looks.bundles.cooperation, "several, friendly"),
      (.conflict, looks.bundles.conflict, "several, hostile"),
      (nil, looks.bundles.mixed, "several, of both signs"),
    ].filter { signs.contains($0.0) }.map { _, colors, text in
      Entry(
        sample: .line([
          "color": colors.line, "penwidth": "1.6", "dir": "forward", "arrowhead": "normal",
        ]), text: text)
    }
  }

  private static func statuses(_ content: GraphContent, looks: ThemeLooks) -> [Entry] {
    let present = Set(content.edges.map(\.relation.status))
    return RelationStatus.allCases.filter { $0 != .asserted && present.contains($0) }.map {
      status in
      Entry(
        sample: .line([
          "color": looks.softInk, "penwidth": "1.6", "dir": "none",
          "style": looks.dashes[status] ?? "solid",
        ]), text: status == .denied ? "denied" : "planned or possible")
    }
  }

  private static func widths(_ content: GraphContent, looks: ThemeLooks) -> [Entry] {
    let counts = content.edges.map { max(1, min(5, $0.evidenceCount)) }
    guard let least = counts.min(), let most = counts.max(), least < most else { return [] }
    return [least, most].map { count in
      let number = "\(count)" + (count == 5 ? " or more" : "")
      return Entry(
        sample: .line([
          "color": looks.softInk, "penwidth": looks.width(evidence: count), "dir": "none",
        ]), text: number + (count == 1 ? " sentence" : " sentences"))
    }
  }

  private static func kinds(_ content: GraphContent, theme: Theme) -> [Entry] {
    let present = Set(content.actors.map(\.kind))
    guard present.count > 1 else { return [] }
    return ActorKind.allCases.filter(present.contains).map { kind in
      Entry(sample: .actor(kind), text: theme.title(kind))
    }
  }
}
