public import DataFiles

/// An article that cannot be read.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// There are no bytes.
    case empty
    /// There are bytes but no letter or digit.
    case noText
    /// The bytes from this offset on are not UTF-8.
    case notUTF8(offset: Int)
    /// There is a NUL byte at this offset.
    case binary(offset: Int)
    /// There are more bytes than ``Article/largestSize``.
    case tooLarge(bytes: Int)
    /// The reader's own data is missing or malformed.
    case data(DataError)
  }

  /// Where the article came from, as the user gave it.
  public var source: String
  /// What is wrong.
  public var reason: Reason

  /// Creates an error.
  public init(source: String, reason: Reason) {
    self.source = source
    self.reason = reason
  }

  /// The source and what is wrong with it.
  public var description: String { "\(source): \(reason.description)" }
}

extension ArticleError.Reason: CustomStringConvertible {
  /// What is wrong, with the value found.
  public var description: String {
    switch self {
    case .empty: "is empty"
    case .noText: "holds no text"
    case .notUTF8(let offset): "is not UTF-8 (at byte offset \(offset))"
    case .binary(let offset): "is a binary file (NUL at byte offset \(offset))"
    case .tooLarge(let bytes):
      "has \(bytes) bytes; an article may have \(Article.largestSize) (16 MiB)"
    case .data(let error): "cannot be read: \(error)"
    }
  }
}
