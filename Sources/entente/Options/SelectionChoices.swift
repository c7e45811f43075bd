import ArgumentParser
import GraphDrawing
import GraphModel
import GraphSelection

/// Which part of a graph is drawn.
struct SelectionChoices: ParsableArguments {
  /// A sign of relations.
  enum Sign: String, CaseIterable, ExpressibleByArgument {
    case conflict
    case cooperation
  }

  @Option(
    help: ArgumentHelp(
      "Draw only the relations of these actors, by id or name, separated by commas; repeatable.",
      valueName: "actors"))
  var focus: [String] = []

  @Option(help: "Draw only relations of one sign: conflict or cooperation.")
  var only: Sign?

  @Option(
    help: ArgumentHelp(
      "Draw the actors whose relations most sentences prove, so many, and what is among them.",
      valueName: "count"))
  var top: Int?

  @Flag(
    help:
      "Draw a large graph in full; of more than 40 actors or 70 lines only the strongest are drawn."
  )
  var all = false

  @Flag(
    inversion: .prefixedNo,
    help: "Draw more than three relations of two actors as one line with their number.")
  var bundle = true

  func validate() throws {
    if let top, top < 2 { throw ValidationError("--top is \(top); it must be at least 2") }
  }

  /// Puts the choices into options for a graph.
  ///
  /// - Throws: `UnknownActor` with near names when the graph has no such actor.
  func apply(to options: inout DrawingOptions, for graph: ActorGraph) throws {
    let lookup = ActorLookup(graph)
    for list in focus {
      for name in list.split(separator: ",") {
        let trimmed = name.split(separator: " ").joined(separator: " ")
        options.selection.focus.insert(try lookup.actor(trimmed))
      }
    }
    options.selection.polarity = only.flatMap { Polarity(rawValue: $0.rawValue) }
    options.selection.strongestActors = top
    options.showsAll = all
    options.bundlesRelations = bundle
  }
}
