/// How the bytes of an article are to be read.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case plainText
  /// Markdown.
  case markdown

  /// The format that a path's suffix tells: Markdown for `.md` and `.markdown`, else plain text.
  public init(path: String) {
    let name = path.lowercased()
    self = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .plainText
  }
}
