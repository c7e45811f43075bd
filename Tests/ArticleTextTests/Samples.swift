import ArticleText

/// The article of a plain text.
func article(_ text: String) throws -> Article { try Article(text: text) }

/// The article of a Markdown document.
func markdown(_ text: String) throws -> Article {
  try Article(bytes: text.utf8, source: "text.md", format: .markdown)
}

/// The sentences of a plain text.
func sentences(_ text: String) throws -> [String] { try article(text).sentences.map(\.text) }

/// The tokens of a sentence, joined by bars.
func tokens(_ text: String) throws -> String {
  try article(text).sentences.flatMap(\.tokens).map(\.text).joined(separator: "|")
}

/// Compares by code points, where `String` compares by what they look like.
func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
