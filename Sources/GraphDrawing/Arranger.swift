import GraphModel
import Graphviz

/// Places actors, names of relations and lines.
struct Arranger: Sendable {
  private let content: GraphContent
  private let looks: [EdgeLook]
  private let actorNodes: [ActorNode]
  private let options: DrawingOptions

  /// Takes the look of each relation; without looks, what its type asks for.
  init(
    content: GraphContent, theme: Theme, options: DrawingOptions, looks: [EdgeLook]? = nil
  ) {
    self.content = content
    self.options = options
    self.looks = looks ?? content.edges.map { EdgeLook($0, theme: theme) }
    actorNodes = ActorNode.nodes(content, theme: theme)
  }

  /// The arrangement that reads best among several, with actors without a relation in rows below.
  ///
  /// - Throws: ``DrawingError`` when an engine would take too long, `GraphvizError` when the library
  ///   complains.
  func arrangement() throws -> Arrangement {
    let joined = Set(content.edges.flatMap { [$0.source, $0.target] })
    var arrangement = Arrangement.empty(actors: content.actors.count)
    if !joined.isEmpty {
      let policy = try EnginePolicy(
        wish: options.engine, actors: joined.count, lines: content.edges.count)
      arrangement = try best(of: plans(joined.sorted(), policy), by: policy.engine.layoutEngine)
    }
    let isolated = content.actors.indices.filter { !joined.contains($0) }
    arrangement.addRows(isolated, sizes: actorNodes.map(\.size))
    return arrangement
  }

  /// The best of the arrangements that the engine can make; it fails on some plans.
  private func best(
    of plans: [LayoutPlan], by engine: LayoutEngine
  ) throws(GraphvizError) -> Arrangement {
    var best: (arrangement: Arrangement, score: LayoutScore)?
    var failure: GraphvizError?
    for plan in plans {
      do {
        var candidate = plan.arrangement(try GraphvizRenderer.layout(plan.drawing, engine: engine))
        LineEnds.spread(&candidate, content: content, actorNodes: actorNodes)
        if plans.count == 1 { return candidate }
        let score = LayoutScore(candidate, content: content)
        if let best, best.score <= score { continue }
        best = (candidate, score)
      } catch {
        failure = error
      }
    }
    if let best { return best.arrangement }
    throw failure ?? GraphvizError(.layout, [])
  }

  private func plans(_ joined: [Int], _ policy: EnginePolicy) -> [LayoutPlan] {
    let isLayered = policy.engine == .dot
    let direction = isLayered ? options.direction ?? policy.direction : nil
    let sequences =
      isLayered ? Sequences(content, actors: joined).best(policy.candidates) : [joined]
    return sequences.map { sequence in
      LayoutPlan(
        content: content, sequence: sequence, direction: direction, showsNames: policy.showsNames,
        attributes: policy.attributes.merging(direction?.attributes ?? [:]) { first, _ in first },
        looks: looks, actorNodes: actorNodes)
    }
  }
}
