import GraphModel

/// The member `article` of a file, before its values are checked.
struct ArticleMember: Decodable {
  struct Span: Decodable {
    var start: Int
    var end: Int
  }

  var title: String
  var source: String
  var language: String?
  var text: String?
  var sentences: [Span]

  /// What the other members may refer to.
  var bounds: RecordBounds {
    RecordBounds(length: text?.unicodeScalars.count, sentences: sentences.count)
  }

  func value(at path: String) throws -> ArticleRecord {
    let bounds = bounds
    return ArticleRecord(
      title: title, source: source, language: language ?? "en", text: text,
      sentences: try sentences.enumerated().map { index, span in
        try bounds.range(span.start, span.end, at: "\(path).sentences[\(index)]")
      })
  }
}
