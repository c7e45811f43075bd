public import ArgumentParser
public import GraphDrawing
public import GraphModel

/// What of a graph is drawn, and how.
struct DrawingChoices: ParsableArguments {
  @Option(
    name: .customLong("type"),
    help: ArgumentHelp("Draw only relations of this type; repeatable.", valueName: "type"))
  var types: [RelationType] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "Draw relations of this status; repeatable. Asserted and hypothetical when left out.",
      valueName: "status"))
  var statuses: [RelationStatus] = []

  @Option(
    help: ArgumentHelp(
      "Draw only relations that at least this many sentences prove.", valueName: "count"))
  var minEvidence = 0

  @Option(help: "How to place the actors; chosen by size when left out.")
  var engine: DrawingEngine?

  @Option(help: "Where relations point, on the whole: TB, LR, BT or RL.")
  var direction: DrawingDirection?

  @Option(help: "A line above the picture; the article's headline with \"--title auto\".")
  var title: String?

  @Flag(inversion: .prefixedNo, help: "Show a legend of what occurs.")
  var legend = true

  @Flag(help: "Draw actors without a relation too.")
  var isolated = false

  @Option(help: ArgumentHelp("What all ids of the SVG begin with.", valueName: "prefix"))
  var idPrefix: String?

  @Option(help: ArgumentHelp("Resolution of PNG in pixels an inch.", valueName: "number"))
  var dpi = 96.0

  func validate() throws {
    guard dpi >= 24, dpi <= 1200 else {
      throw ValidationError("--dpi is \(dpi); it must lie in 24...1200")
    }
    guard minEvidence >= 0 else {
      throw ValidationError("--min-evidence is \(minEvidence); it must not be negative")
    }
    if let idPrefix {
      let letters = idPrefix.unicodeScalars
      let isName =
        letters.first?.properties.isAlphabetic == true
        && letters.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0))
        }
      guard isName else {
        throw ValidationError(
          "--id-prefix is \"\(idPrefix)\"; it must be a letter, then letters, digits, - or _")
      }
    }
  }

  /// The drawing's options for a graph.
  func options(for graph: ActorGraph) -> DrawingOptions {
    var options = DrawingOptions()
    options.engine = engine
    options.direction = direction
    options.types = types.isEmpty ? nil : Set(types)
    options.minimalEvidence = minEvidence
    if !statuses.isEmpty { options.statuses = Set(statuses) }
    options.title = title == "auto" ? graph.article.title : title
    options.showsLegend = legend
    options.showsIsolatedActors = isolated
    options.idPrefix = idPrefix
    options.resolution = dpi
    return options
  }
}

extension RelationType: ExpressibleByArgument {}
extension RelationStatus: ExpressibleByArgument {}
extension DrawingEngine: ExpressibleByArgument {}
extension DrawingDirection: ExpressibleByArgument {}
