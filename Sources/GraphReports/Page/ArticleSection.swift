import GraphModel
import Markup

/// The article with its mentions marked, and after each sentence the numbers of what it proves.
struct ArticleSection: Sendable {
  let content: PageContent

  /// The paragraphs; the quotes alone when the graph has no text.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the article.
  var html: HTML {
    let outline = content.outline
    if outline.paragraphs.isEmpty { return quotes }
    let marks = MentionMarks(content.graph)
    let paragraphs = outline.paragraphs.map { paragraph -> HTML in
      let text = text(paragraph, marks: marks)
      guard let number = paragraph.number else { return "<p class=\"headline\">\(text)</p>\n" }
      let kind: HTML = isSubhead(paragraph) ? " class=\"subhead\"" : ""
      return "<p id=\"p\(number)\"\(kind)>\(text)</p>\n"
    }
    return "\(paragraphs)"
  }

  /// Whether a paragraph reads as a heading: short, and without a mark at its end.
  private func isSubhead(_ paragraph: ArticleOutline.Paragraph) -> Bool {
    let end = content.outline.text(at: paragraph.range).last
    return paragraph.range.length <= 60 && (end?.isLetter ?? false || end?.isNumber ?? false)
  }

  private func text(_ paragraph: ArticleOutline.Paragraph, marks: MentionMarks) -> HTML {
    var text: HTML = ""
    var place = paragraph.range.start
    for index in paragraph.sentences {
      guard let range = content.outline.range(ofSentence: index) else { continue }
      text += marks.html(TextRange(place, range.start), of: content.outline)
      text += sentence(index, marks.html(range, of: content.outline))
      place = range.end
    }
    return text + marks.html(TextRange(place, paragraph.range.end), of: content.outline)
  }

  private func sentence(_ index: Int, _ words: HTML) -> HTML {
    guard let numbers = content.numbers[index] else { return words }
    let list = numbers.map { "\($0)" }.joined(separator: " ")
    return """
      <span class="sentence" id="s\(index + 1)" data-n="\(list)">\(words)</span>\
      \(numbers.map(note))
      """
  }

  private func note(_ number: Int) -> HTML {
    let claims = content.rows.filter { $0.number == number }.map(\.claim.text)
      .joined(separator: "; ")
    return """
      <sup><a class="note" href="#r\(number)" data-n="\(number)" title="\(claims)" \
      aria-label="Relation \(number): \(claims)">\(number)</a></sup>
      """
  }

  private var quotes: HTML {
    var seen: Set<Int> = []
    let proofs = content.rows.flatMap(\.claim.proofs).filter { seen.insert($0.sentence).inserted }
      .sorted { $0.sentence < $1.sentence }
    let items = proofs.map { proof -> HTML in
      "<p>\(sentence(proof.sentence, "\(proof.quote)"))</p>\n"
    }
    return
      "<p class=\"remark\">The graph was saved without the article’s text; here is what it quotes.</p>\n\(items)"
  }
}
