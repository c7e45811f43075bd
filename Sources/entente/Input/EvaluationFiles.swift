import Foundation

/// The files of labels and predictions that belong together.
struct EvaluationFiles {
  /// A file or folder of labels.
  let gold: String
  /// A file or folder of predictions.
  let predictions: String

  /// The two files of an article.
  struct Pair {
    var name: String
    var gold: InputFile
    /// Nil when there is no such file.
    var prediction: InputFile?
  }

  /// The pairs, sorted by name.
  ///
  /// - Throws: ``InputError`` when one is a folder and the other is not, when a folder cannot be
  ///   listed, or when that of the labels holds no JSON file.
  func pairs() throws -> [Pair] {
    switch (Self.isFolder(gold), Self.isFolder(predictions)) {
    case (false, false):
      let url = URL(filePath: gold)
      return [
        Pair(
          name: url.deletingPathExtension().lastPathComponent, gold: InputFile(path: gold),
          prediction: InputFile(path: predictions))
      ]
    case (true, true): return try pairsOfFolders()
    case (true, false):
      _ = try InputFile(path: predictions).handle()
      throw InputError(name: predictions, reason: "is no folder, but \(gold) is one")
    case (false, true):
      _ = try InputFile(path: gold).handle()
      throw InputError(name: predictions, reason: "is a folder, but \(gold) is none")
    }
  }

  private func pairsOfFolders() throws -> [Pair] {
    let suffix = ".json"
    let files = try Self.files(of: gold).filter { $0.hasSuffix(suffix) }
    guard !files.isEmpty else { throw InputError(name: gold, reason: "holds no .json file") }
    let answers = Set(try Self.files(of: predictions))
    return files.map { String($0.dropLast(suffix.count)) }
      .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      .map { name in
        Pair(
          name: name, gold: Self.file(name + suffix, in: gold),
          prediction: answers.contains(name + suffix)
            ? Self.file(name + suffix, in: predictions) : nil)
      }
  }

  private static func file(_ name: String, in folder: String) -> InputFile {
    InputFile(path: folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
  }

  private static func files(of folder: String) throws(InputError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw InputError(name: folder, reason: "cannot be read: \(error.reason)")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
