/// A graph file that cannot be read.
public struct GraphFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// Where in the file, such as `relations[3].type`, when one value is at fault.
  public var path: String?
  /// What is wrong, with the value found.
  public var reason: String

  /// Creates an error.
  public init(file: String, path: String? = nil, reason: String) {
    self.file = file
    self.path = path
    self.reason = reason
  }

  /// `file: path: reason`.
  public var description: String {
    [file, path, reason].compactMap { $0 }.joined(separator: ": ")
  }
}
