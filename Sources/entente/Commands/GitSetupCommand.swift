import ArgumentParser
import Foundation

/// Prints how git is taught to compare and merge graph files.
struct GitSetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup",
    abstract: "Print the attributes and configuration that teach git about graph files.",
    discussion: """
      Nothing is changed: what is printed is a shell script to read, and to run where you want it.

      EXAMPLES:
        entente git-setup
        entente git-setup 'graphs/*.json' | sh
      """)

  @Argument(help: "Patterns of graph files, as .gitattributes has them.")
  var patterns = ["Output/*.json"]

  @Option(help: ArgumentHelp("How to call this program.", valueName: "program"))
  var program = "entente"

  func validate() throws {
    for pattern in patterns where pattern.contains(where: \.isWhitespace) || pattern.isEmpty {
      throw ValidationError("\"\(pattern)\": a pattern of .gitattributes has no spaces")
    }
  }

  func run() throws {
    let attributes = patterns.map { "\($0) diff=entente merge=entente" }
    let settings = [
      ("diff.entente.textconv", "\(quoted(program)) git-textconv"),
      ("merge.entente.name", "claim by claim"),
      ("merge.entente.driver", "\(quoted(program)) merge %O %A %B -o %A"),
      ("difftool.entente.cmd", "\(quoted(program)) diff --allow-empty \"$LOCAL\" \"$REMOTE\""),
    ]
    let lines =
      ["# In the repository's .gitattributes:"]
      + attributes.map { "printf '%s\\n' \(quoted($0, always: true)) >> .gitattributes" }
      + ["", "# git diff and git log -p: claims instead of JSON; git merge: claim by claim;"]
      + ["# git difftool -t entente: what changed and why, for articles too."]
      + settings.map { "git config \($0.0) \(quoted($0.1, always: true))" }
      + ["", "# Instead of the first setting, git diff can tell what changed and why:"]
      + [
        "# git config diff.entente.command \(quoted("\(quoted(program)) git-diff", always: true))"
      ]
    try OutputFile(path: "-").write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A word as the shell reads it.
  private func quoted(_ word: String, always: Bool = false) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-".utf8.contains(byte)
    }
    if isPlain, !always { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
