public import Foundation

/// A resource file of one of the package's modules.
///
/// Resources lie in `entente_MODULE.resources` beside the executable, or in `../share/entente/`
/// of an installed one.
public struct DataFile: Sendable {
  /// Where the file was found.
  public let url: URL

  /// Finds a file of a module's `Data` folder.
  ///
  /// - Throws: ``DataError`` that names the places looked at when the file is not there.
  public init(_ name: String, module: String) throws(DataError) {
    let folders = Self.folders(module: module)
    for folder in folders {
      let url = folder.appending(path: "Data").appending(path: name)
      if FileManager.default.fileExists(atPath: url.path) {
        self.url = url
        return
      }
    }
    throw DataError(
      file: name, reason: "not found in " + folders.map(\.path).joined(separator: ", "))
  }

  /// The file's text.
  ///
  /// - Throws: ``DataError`` when it cannot be read or is not UTF-8.
  public func text() throws(DataError) -> String {
    guard let bytes = try? Data(contentsOf: url) else {
      throw DataError(file: url.path, reason: "cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataError(file: url.path, reason: "is not UTF-8")
    }
    return text
  }

  private static func folders(module: String) -> [URL] {
    let bundle = "entente_\(module)"
    let executable = (Bundle.main.executableURL ?? Bundle.main.bundleURL).resolvingSymlinksInPath()
    let beside = executable.deletingLastPathComponent()
    let installed = beside.deletingLastPathComponent().appending(path: "share/entente")
    let loaded = Bundle.allBundles.compactMap(\.resourceURL)
    return ([beside, installed] + loaded).flatMap { folder in
      [folder.appending(path: "\(bundle).resources"), folder.appending(path: "\(bundle).bundle")]
    }
  }
}
