import Markup
import Testing

@Suite struct NotationTests {
  @Test func `HTML shows markup as text`() {
    let page: HTML = "<p title=\"\("a \"b\" 'c'")\">\("<script>&amp;\u{202E}\u{0}")</p>"
    #expect(
      page.markup
        == "<p title=\"a &quot;b&quot; &#39;c&#39;\">&lt;script&gt;&amp;amp;</p>")
  }

  @Test func `Markdown shows its special characters as text`() {
    let text: Markdown = "\("*a* _b_ [c](d) `e` <f> $g$ ~~h~~\ni")"
    #expect(
      text.markup
        == "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` &lt;f&gt; \\$g\\$ \\~\\~h\\~\\~ i")
  }

  @Test func `Markdown makes no dash, ellipsis or link of plain text`() {
    let text: Markdown = "\("a -- b ... http://c www.d new.json")"
    #expect(text.markup == "a -\\- b .\\.\\. http:\\/\\/c www\\.d new.json")
  }

  @Test func `LaTeX shows its special characters as text`() {
    let text: LaTeX = "\("\\ {50%} $1 & #2 a_b ^ ~ <c> [d]")"
    #expect(
      text.markup
        == "\\textbackslash{} \\{50\\%\\} \\$1 \\& \\#2 a\\_b \\textasciicircum{} \\textasciitilde{} "
        + "\\textless{}c\\textgreater{} {[}d{]}")
  }

  @Test func `LaTeX joins no hyphens or quotation marks`() {
    let text: LaTeX = "\("a--b ''c'' ?`")"
    #expect(text.markup == "a-{}-b '{}'c'{}' ?{}`")
  }
}
