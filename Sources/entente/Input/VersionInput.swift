import Foundation
import GraphDiffing
import GraphModel

/// A version that the user named: a file, standard input, or a file at a git revision (`REV:PATH`).
struct VersionInput {
  /// The argument as given.
  let argument: String

  /// Its graph.
  ///
  /// - Throws: errors that name the argument when it cannot be read or resolved.
  func graph(_ reading: ReadingOptions) throws -> ActorGraph {
    try version(reading).graph
  }

  /// Its graph, and what its article may state besides.
  ///
  /// - Throws: as ``graph(_:)``.
  func version(_ reading: ReadingOptions) throws -> ReadVersion {
    try reading.version(of: try bytes(), from: InputFile(path: argument))
  }

  /// Its bytes.
  ///
  /// - Throws: ``InputError`` when there is neither a file nor a revision of that name.
  func bytes() throws(InputError) -> [UInt8] {
    guard isRevision else { return try InputFile(path: argument).bytes() }
    do {
      return try GitCommand(arguments: ["show", "--no-textconv", argument, "--"]).output()
    } catch {
      throw InputError(
        name: argument, reason: "no such file, and git cannot resolve it as REV:PATH: \(error)")
    }
  }

  /// What tells whether two arguments name the same: the path without links, or the argument.
  var identity: String {
    isRevision || argument == "-"
      ? argument : URL(filePath: argument).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private var isRevision: Bool {
    argument.contains(":") && !argument.hasPrefix("-")
      && !FileManager.default.fileExists(atPath: argument)
  }
}

/// Two versions to compare.
struct VersionPair {
  /// The version that came first.
  let old: VersionInput
  /// The version that came later.
  let new: VersionInput
  /// Whether a version may be without any actor.
  var allowsEmpty = false

  /// Reads both and compares them.
  ///
  /// - Throws: ``InputError`` when both are the same file, or one holds no actor; errors of reading.
  func difference(_ reading: ReadingOptions) throws -> GraphDifference {
    if old.identity == new.identity {
      throw InputError(name: old.argument, reason: "is given twice: name two versions")
    }
    let versions = (old: try old.version(reading), new: try new.version(reading))
    let graphs = [(old, versions.old.graph), (new, versions.new.graph)]
    for (input, graph) in graphs where graph.actors.isEmpty && !allowsEmpty {
      throw InputError(
        name: InputFile(path: input.argument).name,
        reason: "holds no actor, so there is nothing to compare (--allow-empty to go on)")
    }
    return versions.new.difference(since: versions.old)
  }
}
