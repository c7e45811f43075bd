import ArticleText
import GraphModel

/// The tokens of a text that is already cut by spaces.
func tokens(_ text: String) -> [Token] {
  var start = 0
  return text.split(separator: " ").map { word in
    let token = Token(text: String(word), range: TextRange(start, start + word.count))
    start += word.count + 1
    return token
  }
}
