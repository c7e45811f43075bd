/// The versions of a file that git has.
struct GitHistory {
  /// A version of the file.
  struct Version: Equatable {
    /// The commit, shortened.
    var commit: String
    /// The file at that commit, as `git show` takes it.
    var revision: String
  }

  /// The file's path.
  let path: String

  /// The versions, the oldest first; renames are followed.
  ///
  /// - Throws: ``InputError`` when git cannot tell, or knows of no version.
  func versions() throws(InputError) -> [Version] {
    let log: [UInt8]
    do {
      log = try GitCommand(arguments: [
        "-c", "core.quotePath=false", "log", "--follow", "--diff-filter=d", "--name-only",
        "--format=\u{1}%h", "--", path,
      ]).output()
    } catch {
      throw InputError(name: path, reason: "git cannot tell its history: \(error)")
    }
    let versions = Self.versions(String(decoding: log, as: UTF8.self))
    if versions.isEmpty { throw InputError(name: path, reason: "git knows of no version of it") }
    return versions
  }

  /// Reads what `git log` wrote: a commit behind each U+0001, then the path it had there.
  static func versions(_ log: String) -> [Version] {
    log.split(separator: "\u{1}").compactMap { entry in
      let lines = entry.split(whereSeparator: \.isNewline)
      guard let commit = lines.first, let path = lines.dropFirst().first else { return nil }
      return Version(commit: String(commit), revision: "\(commit):\(path)")
    }.reversed()
  }
}
