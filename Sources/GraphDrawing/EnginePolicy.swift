import Graphviz

/// Which engine draws a graph of some size, and with how much care, so that no picture takes long.
struct EnginePolicy: Hashable, Sendable {
  /// The engine.
  let engine: DrawingEngine
  /// Whether relations bear their names.
  let showsNames: Bool
  /// The number of layered arrangements to choose from.
  let candidates: Int
  /// The direction of a layered picture; many actors side by side would be too wide.
  let direction: DrawingDirection
  /// Graphviz attributes that bound the time.
  let attributes: [String: String]

  /// Decides for a number of actors and lines; `wish` is the user's engine.
  ///
  /// - Throws: ``DrawingError`` when the wished engine would take too long.
  init(wish: DrawingEngine?, actors: Int, lines: Int) throws(DrawingError) {
    let engine = wish ?? (actors <= 40 && lines <= 80 ? .dot : .sfdp)
    guard Self.isBearable(engine, actors: actors, lines: lines) else {
      throw .graphTooLarge(engine: engine, actors: actors, relations: lines)
    }
    self.engine = engine
    showsNames = lines <= (engine == .dot ? 150 : 60)
    let isSmall = actors <= 25 && lines <= 60
    candidates = isSmall ? 12 : actors <= 40 ? 4 : 1
    direction = actors <= 25 ? .topToBottom : .leftToRight
    if engine == .dot {
      attributes = isSmall ? [:] : Self.limits(lines: lines)
    } else {
      attributes = ["overlap": "prism", "splines": lines <= 120 ? "true" : "line"]
    }
  }

  /// Limits on the iterations of the layered engine.
  private static func limits(lines: Int) -> [String: String] {
    var limits = ["mclimit": "0.1", "nslimit": "0.5", "nslimit1": "0.5"]
    if lines > 150 { limits["splines"] = "line" }
    return limits
  }

  /// Whether an engine needs no more than some seconds.
  private static func isBearable(_ engine: DrawingEngine, actors: Int, lines: Int) -> Bool {
    switch engine {
    case .dot: actors <= 200 && lines <= 600
    case .circo: actors <= 150 && lines <= 450
    case .neato: actors <= 1000 && lines <= 4000
    case .sfdp, .twopi: actors <= 5000 && lines <= 20_000
    }
  }
}

extension DrawingEngine {
  /// Graphviz's engine.
  var layoutEngine: LayoutEngine {
    switch self {
    case .dot: .dot
    case .neato: .neato
    case .sfdp: .sfdp
    case .circo: .circo
    case .twopi: .twopi
    }
  }
}
