import ArgumentParser
import GraphCorrections
import GraphModel

/// What the user sets right in a graph, and which speakers' relations stay in it.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to set right: a YAML list of entries, see CORRECTIONS.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var corrections: String?

  @Option(
    name: .customLong("according-to"),
    help: ArgumentHelp(
      "Keep only relations that this speaker states, \"article\" for its own voice; repeatable.",
      valueName: "name"))
  var speakers: [String] = []

  /// What the file of corrections may hold.
  static let discussion = """
    CORRECTIONS: a YAML list; an entry applies after extraction, and only where its quote (words of a \
    sentence) stands if it has one. Actors go by id or name.

      - merge: [Wagner, Wagner Group]      # several actors are one
        into: RUS
      - rename: GAM                        # another name, id or kind
        name: Free Aceh Movement
      - actor: AZURE_FRONT                 # an actor that was not found
        name: Azure Front
        kind: armed-group
      - drop: Iran attacks Israel          # SOURCE TYPE TARGET
        quote: could be used directly against Israel
      - add: China aids Iran               # status: asserted unless told
        quote: new supplies and technology from China
      - change: USA sanctions Iran         # another type or status
        status: hypothetical
    """

  /// Applies both to a graph; entries that do not fit any more are noted.
  ///
  /// - Throws: errors that name the file when it cannot be read or holds a wrong value.
  func applied(to graph: ActorGraph, quiet: Bool) throws -> ActorGraph {
    let corrected = try self.corrected(graph, quiet: quiet)
    return speakers.isEmpty ? corrected : corrected.filteringRelations(accordingTo: speakers)
  }

  private func corrected(_ graph: ActorGraph, quiet: Bool) throws -> ActorGraph {
    guard let corrections else { return graph }
    let file = InputFile(path: corrections)
    let text = String(decoding: try file.bytes(), as: UTF8.self)
    let result = try Corrections(yaml: text, file: file.name).applied(to: graph)
    for note in result.notes { Note(text: note).print(unless: quiet) }
    return result.graph
  }
}
