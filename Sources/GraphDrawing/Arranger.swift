import GraphModel
import Graphviz

/// Places actors, names and lines.
struct Arranger: Sendable {
  let content: GraphContent
  let looks: [EdgeLook]
  let actorNodes: [ActorNode]
  let options: DrawingOptions

  init(content: GraphContent, theme: Theme, options: DrawingOptions) {
    self.content = content
    self.options = options
    looks = content.edges.map { EdgeLook($0, theme: theme) }
    actorNodes = content.actors.enumerated().map { index, actor in
      ActorNode(index, actor: actor, theme: theme)
    }
  }

  func arrangement() throws(GraphvizError) -> Arrangement {
    let plan = LayeredPlan(
      content: content, places: places, direction: options.direction ?? .topToBottom, looks: looks,
      actorNodes: actorNodes)
    var arrangement = plan.arrangement(try GraphvizRenderer.layout(plan.drawing))
    LineEnds.spread(&arrangement, content: content, actorNodes: actorNodes)
    return arrangement
  }

  private var places: [Int] {
    var balance = [Int](repeating: 0, count: content.actors.count)
    for edge in content.edges {
      balance[edge.source] += 1
      balance[edge.target] -= 1
    }
    let sequence = content.actors.indices.sorted { (-balance[$0], $0) < (-balance[$1], $1) }
    var places = balance
    for (place, actor) in sequence.enumerated() { places[actor] = place }
    return places
  }
}
