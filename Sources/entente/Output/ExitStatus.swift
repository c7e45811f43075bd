import ArgumentParser
import Foundation

/// What the exit status says: 0 done, 1 could not, 64 wrong usage.
///
/// Commands that compare follow diff(1): 0 the same, 1 different, 2 trouble, wrong usage included.
enum ExitStatus {
  /// The versions differ, or a merge has conflicts.
  static let different = ExitCode(1)
  /// There was trouble.
  static let trouble: Int32 = 2

  private static let comparing: [any ParsableCommand.Type] = [
    DiffCommand.self, PatchCommand.self, MergeCommand.self, HistoryCommand.self,
  ]

  /// Ends the program because a command threw.
  ///
  /// - Parameters:
  ///   - error: What it threw; requests for help are errors too.
  ///   - arguments: The command line, without the program.
  static func exit(_ error: any Error, arguments: [String]) -> Never {
    let isComparing = comparing.contains { $0.configuration.commandName == arguments.first }
    let code = EntenteCommand.exitCode(for: error)
    if !isComparing || error is ExitCode || code.isSuccess {
      EntenteCommand.exit(withError: error)
    }
    let message = Data((EntenteCommand.fullMessage(for: error) + "\n").utf8)
    try? FileHandle.standardError.write(contentsOf: message)
    Foundation.exit(trouble)
  }
}
