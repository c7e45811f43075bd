import DataFiles
import GraphModel

extension Article {
  /// The most bytes an article may have: 16 MiB.
  public static let largestSize = 16 * 1024 * 1024

  /// Reads an article from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without byte order mark.
  ///   - source: where they came from, for errors and the graph file.
  ///   - format: what they are.
  /// - Throws: ``ArticleError`` when the bytes are none, too many, binary, not UTF-8, or without any
  ///   letter or digit.
  /// - Complexity: O(*n*).
  public init(
    bytes: some Sequence<UInt8>, source: String, format: ArticleFormat
  ) throws(ArticleError) {
    do {
      let scalars = try TextDecoder.scalars(Array(bytes))
      self = try Self.read(scalars, source: source, format: format)
    } catch {
      throw ArticleError(source: source, reason: error)
    }
  }

  /// Reads an article from a string of plain text.
  ///
  /// - Throws: ``ArticleError`` as the other initialiser does.
  /// - Complexity: O(*n*).
  public init(text: String, source: String = "text") throws(ArticleError) {
    try self.init(bytes: text.utf8, source: source, format: .plainText)
  }

  private static func read(
    _ input: [Unicode.Scalar], source: String, format: ArticleFormat
  ) throws(ArticleError.Reason) -> Article {
    let lines = TextLines.lines(input)
    let blocks =
      switch format {
      case .plainText: PlainTextReader.blocks(lines)
      case .markdown: MarkdownReader.blocks(lines, entities: try loaded(HTMLEntities.loaded))
      }
    let assembler = ArticleAssembler(blocks: blocks, rules: try loaded(WritingRules.loaded))
    let article = assembler.article(source: source)
    guard article.scalars.contains(where: \.isWordPart) else { throw .noText }
    return article
  }

  private static func loaded<Data>(
    _ result: Result<Data, DataError>
  ) throws(ArticleError.Reason) -> Data {
    switch result {
    case .success(let data): return data
    case .failure(let error): throw .data(error)
    }
  }
}
