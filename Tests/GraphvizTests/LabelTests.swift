import Graphviz
import Testing

@Suite struct LabelTests {
  /// Texts that would be markup, escapes or trouble, with what is to be seen of them.
  static let hostile: [(String, String)] = [
    ("<b>bold</b>", "<b>bold</b>"), ("<not closed", "<not closed"),
    ("a & b &lt; &bogus;", "a & b &lt; &bogus;"),
    ("\"quoted\" and 'single'", "\"quoted\" and 'single'"), ("C:\\N\\G\\", "C:\\N\\G\\"),
    ("zero\u{0}bell\u{7}escape\u{1B}c1\u{85}", "zerobellescapec1"),
    ("left\u{202E}override\u{2066}isolate\u{2069}", "leftoverrideisolate"),
    ("]]> --> <!-- ", "]]> --> <!-- "), ("{a|b}", "{a|b}"), ("%s%n%d", "%s%n%d"),
    ("العربية", "العربية"), ("👩‍👩‍👧 🇨🇳", "👩‍👩‍👧 🇨🇳"), ("e\u{301}t\u{E9}", "e\u{301}t\u{E9}"),
    ("\u{FFFE}\u{FFFF}x", "x"),
  ]

  @Test(arguments: hostile)
  func `text stays text in plain labels`(text: String, seen: String) throws {
    let svg = try GraphvizRenderer.render(pair(.plain(text)), as: [.svg])[0]
    #expect(texts(of: svg)?.first == seen)
  }

  @Test(arguments: hostile)
  func `text stays text in labels of several fonts`(text: String, seen: String) throws {
    let label = Label.lines([[Label.Run(text, isBold: true, size: 9, color: "#112233")]])
    let svg = try GraphvizRenderer.render(pair(label), as: [.svg])[0]
    #expect(texts(of: svg)?.first == seen)
  }

  @Test(arguments: ["", " ", "\n", "\n\n", "\u{FEFF}", "\u{300}\u{301}", "\u{200D}", "\u{0}"])
  func `text without anything to see is left out`(text: String) throws {
    for label in [Label.plain(text), .lines([[Label.Run(text)]])] {
      let svg = try GraphvizRenderer.render(pair(label), as: [.svg, .png])[0]
      #expect(texts(of: svg) == ["Second"])
    }
  }

  @Test func `long text is cut`() throws {
    let text = String(repeating: "W", count: 10_000)
    let svg = try GraphvizRenderer.render(pair(.plain(text)), as: [.svg, .png])[0]
    #expect(texts(of: svg)?.first == String(repeating: "W", count: Label.maximalLength) + "…")
  }

  @Test func `a label that equals markup of another stays text`() throws {
    let svg = try GraphvizRenderer.render(
      pair(.lines([[Label.Run("x", isBold: true)]]), .plain("<b>x</b>")), as: [.svg])[0]
    #expect(texts(of: svg) == ["x", "<b>x</b>"])
  }

  @Test func `a line feed begins a line`() throws {
    let svg = try GraphvizRenderer.render(pair(.plain("one\ntwo")), as: [.svg])[0]
    #expect(texts(of: svg) == ["one", "two", "Second"])
  }

  @Test func `markup of text is escaped`() {
    #expect(PrintableText("<a href=\"x\">&").markup == "&lt;a href=&quot;x&quot;&gt;&amp;")
    #expect(PrintableText("a\nb").markup == "a b")
  }

  @Test func `widths are those of the common sans serif`() {
    #expect(abs(TextMetrics.width(of: "Iran", size: 10) - 17.23) < 0.001)
    #expect(TextMetrics.width(of: "Iran", size: 10, isBold: true) > 17.23)
    #expect(TextMetrics.width(of: "e\u{301}", size: 10) == TextMetrics.width(of: "e", size: 10))
    #expect(TextMetrics.isKnown("Żółć, Ελλάς, Россия"))
    #expect(!TextMetrics.isKnown("東京"))
  }
}
