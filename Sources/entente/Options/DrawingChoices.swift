public import ArgumentParser
public import GraphDrawing
public import GraphModel
import Graphviz

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

  @OptionGroup var selection: SelectionChoices

  @Option(help: "Draw actors in a box with those who act for them: affiliation.")
  var cluster: ClusterChoice?

  @Option(help: "Draw names larger the more of the article is about them: prominence.")
  var size: SizeChoice?

  @OptionGroup var look: ThemeChoice

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

  @Flag(help: "Let an SVG be as wide as its page, not at most as wide as it was drawn.")
  var fluid = false

  @Flag(help: "Write the text of an SVG as outlines, for print; it can then not be searched.")
  var textAsPaths = false

  @Option(help: ArgumentHelp("Resolution of PNG in pixels an inch.", valueName: "number"))
  var dpi = 96.0

  @Option(
    help: ArgumentHelp(
      "Give up when a picture takes longer than so many seconds.", valueName: "seconds"))
  var timeLimit = 60

  func validate() throws {
    guard (1...86_400).contains(timeLimit) else {
      throw ValidationError("--time-limit is \(timeLimit); it must lie in 1...86400")
    }
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

  /// How long a picture may take, with the exit status that tells when it took longer.
  func limit(status: Int32 = 1) -> TimeLimit { TimeLimit(seconds: timeLimit, status: status) }

  /// The drawing's options for a graph.
  ///
  /// - Throws: `UnknownActor` when the graph has no actor that is named.
  func options(for graph: ActorGraph) throws -> DrawingOptions {
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
    options.isFluid = fluid
    options.drawsTextAsPaths = textAsPaths
    options.clustersByAffiliation = cluster == .affiliation
    options.sizesByProminence = size == .prominence
    try selection.apply(to: &options, for: graph)
    return options
  }
}

/// What actors stand in a box for.
enum ClusterChoice: String, CaseIterable, ExpressibleByArgument {
  case affiliation
}

/// What the size of a name tells.
enum SizeChoice: String, CaseIterable, ExpressibleByArgument {
  case prominence
}

extension DrawingChoices {
  /// Notes when another font than the measured one is used, in which letters are squeezed.
  func noteFont(for formats: [PictureFormat], quiet: Bool) {
    guard textAsPaths || formats.contains(.png) || formats.contains(.pdf),
      let font = Lettering.substitute
    else { return }
    Note(text: "Liberation Sans is not installed: text is set in \(font), fitted to its width")
      .print(unless: quiet)
  }
}

extension RelationType: ExpressibleByArgument {}
extension RelationStatus: ExpressibleByArgument {}
extension DrawingEngine: ExpressibleByArgument {}
extension DrawingDirection: ExpressibleByArgument {}
