/// Checks an article's bytes and decodes them.
enum TextDecoder {
  /// The text of some bytes.
  ///
  /// - Complexity: O(*n*).
  static func scalars(_ bytes: [UInt8]) throws(ArticleError.Reason) -> [Unicode.Scalar] {
    if bytes.isEmpty { throw .empty }
    if bytes.count > Article.largestSize { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .notUTF8(offset: 0)
    }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(offset: firstInvalidOffset(bytes))
    }
    return Array(text.unicodeScalars)
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}
