import GraphModel
import Testing

@testable import GraphReports

@Suite struct EvidenceListTests {
  private func list(_ graph: ActorGraph) throws -> EvidenceList {
    EvidenceList(graph, lines: try Sample.lines(graph))
  }

  @Test func `Markdown lists claim, quote, place and speaker under each number`() throws {
    #expect(
      try list(Sample.graph()).markdown(picture: "a b.svg") == """
        ![Peru warns Chile](<a b.svg>)

        1. **Chile supports Peru** (planned or possible)
            - “Chile may back Peru.” (paragraph 1, sentence 2)
        2. **Chile attacks Peru**; **Peru attacks Chile**
            - “Both shot.” (paragraph 2, sentence 1)
        3. **Peru threatens Chile**
            - “Peru threatened Chile.” (paragraph 1, sentence 1; according to the minister)

        """)
  }

  @Test func `without the text a sentence is known by its number`() throws {
    let text = try list(Sample.graph(keepsText: false)).markdown()
    #expect(text.contains("(sentence 2; according to the minister)"))
  }

  @Test func `LaTeX refers to the picture at its own width`() throws {
    let text = try list(Sample.graph(name: "P & Q")).latex(picture: "a.pdf", width: 200.2)
    #expect(text.contains("[width=\\ifdim201bp<\\linewidth 201bp\\else\\linewidth\\fi]{a.pdf}"))
    #expect(text.contains("\\item[1.] \\textbf{Chile supports P \\& Q} (planned or possible)"))
    #expect(text.components(of: "\\begin{").count == text.components(of: "\\end{").count)
  }

  @Test func `HTML gives each entry an id with the picture's prefix`() throws {
    let picture = InlinePicture(svg: "<svg xmlns=\"x\" id=\"fig1\" width=\"10pt\"></svg>")
    let text = try list(Sample.graph(quote: "<b>no</b>")).html(picture: picture)
    #expect(text.contains("<li id=\"fig1-evidence-3\" value=\"3\">"))
    #expect(text.contains("&lt;b&gt;no&lt;/b&gt;"))
    #expect(picture.width == 10)
  }
}

extension String {
  fileprivate func components(of mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
