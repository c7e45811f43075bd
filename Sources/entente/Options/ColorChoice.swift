import ArgumentParser
import Foundation

/// When the terminal shows colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether to write colours to standard output.
  ///
  /// `auto` writes them to a terminal, or to git's pager, unless `NO_COLOR` is set (no-color.org) or
  /// the terminal is dumb.
  var isOn: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      if environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb" { return false }
      return isatty(STDOUT_FILENO) == 1 || environment["GIT_PAGER_IN_USE"] == "true"
    }
  }
}
