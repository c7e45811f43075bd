import ArgumentParser
import DifferenceReports
import Foundation
import GraphDiffing
import GraphModel

/// Tells a difference to git, which calls this as an external diff driver.
struct GitDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-diff",
    abstract: "Compare what git hands to an external diff driver; always ends with status 0.",
    discussion: """
      git passes 7 arguments, or 9 for a renamed file: path, old file, hash and mode, new file, hash and \
      mode, new path, and what git tells of the rename.

      EXAMPLES:
        git config diff.entente.command "entente git-diff"
        GIT_EXTERNAL_DIFF="entente git-diff" git diff HEAD~1 -- article.txt
      """)

  @Argument(parsing: .captureForPassthrough, help: "What git passes.")
  var arguments: [String] = []

  func run() {
    // Another status would make git stop with "external diff died".
    do {
      try OutputFile(path: "-").write(Array(try text().utf8))
    } catch {
      Note(text: "\(error)").print(unless: false)
    }
  }

  private func text() throws -> String {
    guard arguments.count == 7 || arguments.count == 9 else {
      guard arguments.count == 1 else {
        throw InputError(
          name: "git-diff", reason: "takes git's 7 or 9 arguments, found \(arguments.count)")
      }
      return "\(arguments[0]): not merged yet\n"
    }
    let path = arguments[0]
    let newPath = arguments.count == 9 ? arguments[7] : path
    let reading = try ReadingOptions.parse(["--quiet"])
    let old = try version(arguments[1], path: path, reading)
    let difference = try version(arguments[4], path: newPath, reading).difference(since: old)
    let report = DifferenceReport(difference)
    return report.isEmpty
      ? "\(newPath): no difference\n" : report.terminalText(color: ColorChoice.auto.isOn)
  }

  /// A file that stands for a version of `path`; an empty graph for `/dev/null`.
  private func version(
    _ file: String, path: String, _ reading: ReadingOptions
  ) throws -> ReadVersion {
    if file == "/dev/null" {
      let nothing = ArticleRecord(title: "", source: "nothing", text: "")
      return ReadVersion(
        graph: try ActorGraph(generator: "", article: nothing, actors: [], relations: []))
    }
    let bytes = try InputFile(path: file).bytes()
    var version = try reading.version(of: bytes, from: InputFile(path: path))
    version.graph.article.source = path
    return version
  }
}
