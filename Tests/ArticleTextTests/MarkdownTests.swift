import ArticleText
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test func `headings of both kinds are paragraphs, the first the headline`() throws {
    let article = try markdown(
      "# Iran *rejects* offer #\n\nIran said no.\n\nReactions\n---------\nNone.")
    #expect(article.text == "Iran rejects offer\n\nIran said no.\n\nReactions\n\nNone.")
    #expect(article.headline.map(article.text(at:)) == "Iran rejects offer")
  }

  @Test(
    arguments: [
      ("**Iran** and __Iraq__ *met* ***twice***.", "Iran and Iraq met twice."),
      ("snake_case and 2 * 3 * 4 stay, ~~not~~ this.", "snake_case and 2 * 3 * 4 stay, not this."),
      ("[Iran](http://x.org/a_(b) \"t\") and [Iraq][1] met [sic].", "Iran and Iraq met [sic]."),
      ("A ![map of *Iran*](m.png)map.[^1]", "A map."),
      ("Read `a*b*c` and \\*this\\*.", "Read a*b*c and *this*."),
      ("<b>Iran</b> <!-- no --> &amp; Iraq&nbsp;met &#8212; 3 < 4.", "Iran & Iraq met — 3 < 4."),
      ("[![logo](l.png)](http://x.org) Iran", "Iran"),
      ("Iran <https://x.org> left", "Iran left"), ("Iran <!-- left", "Iran <!-- left"),
      ("Iran <!-- a\nb --> left <!-- now", "Iran left <!-- now"),
    ])
  func `loses its inline marks`(text: String, expected: String) throws {
    #expect(try markdown(text).text == expected)
  }

  @Test func `list items, quoted paragraphs and table cells are paragraphs`() throws {
    let text = """
      The plan:
      * Iran stops
        at once
      * Israel waits

      1) Egypt
      > “Fine,”
      > it said.

      | Iran | yes |
      |------|:---:|
      """
    #expect(
      try markdown(text).text
        == "The plan:\n\nIran stops at once\n\nIsrael waits\n\nEgypt\n\n“Fine,” it said.\n\nIran\n\nyes"
    )
  }

  @Test func `code, comments and addresses are dropped`() throws {
    let text = """
      Iran left.

      ```swift
      let iran = 1
      ```

          indented code

      <!-- a
      comment --> Iraq stayed.

      ***

      [1]: http://x.org "Iran"
      """
    #expect(try markdown(text).text == "Iran left.\n\nIraq stayed.")
  }

  @Test func `the title of the front matter is the headline`() throws {
    let article = try markdown("---\ntitle: \"Iran: no deal\"\ntags: [a]\n---\n\nIran left.")
    #expect(article.text == "Iran: no deal\n\nIran left.")
    #expect(article.headline.map(article.text(at:)) == "Iran: no deal")
  }

  @Test func `a heading that repeats the title is not said twice`() throws {
    #expect(
      try markdown("---\ntitle: No deal\n---\n# No deal\nIran left.").text
        == "No deal\n\nIran left.")
  }

  @Test func `is told by the suffix`() {
    #expect(ArticleFormat(path: "a/b.MD") == .markdown)
    #expect(ArticleFormat(path: "b.markdown") == .markdown)
    #expect(ArticleFormat(path: "md") == .plainText)
  }
}
