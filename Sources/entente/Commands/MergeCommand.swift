public import ArgumentParser
import Foundation
public import GraphDiffing
import GraphFormats
import GraphModel

/// Merges graph files three-way.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two graph files that came of a common ancestor.",
    discussion: """
      Claims are merged one by one. A claim that both sides changed in two ways is a conflict: it is \
      listed on standard error and stands between git's markers in the result, unless --favor settles it.

      EXAMPLES:
        entente merge base.json ours.json theirs.json -o merged.json
        entente merge base.json ours.json theirs.json --favor theirs > merged.json
        git config merge.entente.driver "entente merge %O %A %B -o %A"

      EXIT STATUS: 0 merged, 1 merged with conflicts, 2 trouble.
      """)

  @Argument(help: "The graph file of the common ancestor.", completion: .file())
  var base: String

  @Argument(help: "Our graph file.", completion: .file())
  var ours: String

  @Argument(help: "Their graph file.", completion: .file())
  var theirs: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the merged graph; standard output when left out.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var output = "-"

  @Option(help: "Settle conflicts for one side: ours or theirs.")
  var favor: GraphMerge.Side?

  func run() throws {
    let graphs = try [base, ours, theirs].map { path in
      let input = InputFile(path: path)
      let bytes = try input.bytes()
      // git hands an empty file where there is no common ancestor.
      return path == base && bytes.isEmpty
        ? try ActorGraph(
          generator: "", article: ArticleRecord(title: "", source: ""), actors: [], relations: [])
        : try GraphFile.decode(bytes, file: input.name)
    }
    let merge: GraphMerge
    do {
      merge = try GraphMerge(base: graphs[0], ours: graphs[1], theirs: graphs[2])
    } catch {
      throw InputError(name: theirs, reason: "does not merge with \(ours): \(error)")
    }
    for conflict in merge.conflicts where favor == nil {
      Note(text: "conflict: \(conflict)").print(unless: false)
    }
    let bytes = favor.map { GraphFile.encode(merge[$0]) } ?? MergeFile.encode(merge)
    try OutputFile(path: output).write(bytes)
    if favor == nil, !merge.conflicts.isEmpty { throw ExitStatus.different }
  }
}

extension GraphMerge.Side: ExpressibleByArgument {}
