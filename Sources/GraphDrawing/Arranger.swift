import GraphModel
import Graphviz

/// Places actors, names of relations and lines.
struct Arranger: Sendable {
  private let content: GraphContent
  private let looks: [EdgeLook]
  private let actorNodes: [ActorNode]
  private let options: DrawingOptions

  init(content: GraphContent, theme: Theme, options: DrawingOptions) {
    self.content = content
    self.options = options
    looks = content.edges.map { EdgeLook($0, theme: theme) }
    actorNodes = content.actors.enumerated().map { index, actor in
      ActorNode(index, actor: actor, theme: theme)
    }
  }

  /// The arrangement that reads best among several.
  ///
  /// - Throws: `GraphvizError` when the library complains.
  func arrangement() throws(GraphvizError) -> Arrangement {
    var best: (arrangement: Arrangement, score: LayoutScore)?
    for plan in plans {
      var candidate = plan.arrangement(try GraphvizRenderer.layout(plan.drawing))
      let score = LayoutScore(candidate)
      if let best, best.score <= score { continue }
      LineEnds.spread(&candidate, content: content, actorNodes: actorNodes)
      best = (candidate, score)
    }
    return best?.arrangement
      ?? Arrangement(
        actors: [], labels: [], lines: [], bounds: Box(low: Point(0, 0), high: Point(0, 0)))
  }

  private var plans: [LayeredPlan] {
    Sequences(content).best(6, trials: 200).map { places in
      LayeredPlan(
        content: content, places: places, direction: options.direction ?? .topToBottom,
        looks: looks, actorNodes: actorNodes)
    }
  }
}
