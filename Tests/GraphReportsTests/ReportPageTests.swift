import GraphDrawing
import GraphModel
import GraphReports
import Testing

@Suite struct ReportPageTests {
  @Test func `ids are unique and every link leads to one of them`() throws {
    let page = try ReportPage(of: Sample.graph()).html()
    let ids = page.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let links = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty)
    #expect(Set(links).subtracting(ids) == [])
    let lines = page.matches(of: /data-line="([^"]*)"/).map { String($0.1) }
    #expect(lines.count == 4)
    #expect(Set(lines).subtracting(ids) == [])
  }

  @Test func `the page loads nothing`() throws {
    let page = try ReportPage(of: Sample.graph()).html()
    #expect(page.contains("default-src 'none'"))
    #expect(page.firstMatch(of: /(src|href)="(?!#)/) == nil)
    #expect(page.firstMatch(of: /url\(|@import|fetch\(|XMLHttpRequest/) == nil)
  }

  @Test func `names and quotes never become markup`() throws {
    let hostile = "</script><script>alert(1)</script>{{style}}"
    let page = try ReportPage(of: Sample.graph(name: hostile, quote: hostile)).html()
    #expect(page.matches(of: /<script>/).count == 1)
    #expect(!page.contains("alert(1)</script>"))
  }

  @Test func `equal graphs give equal bytes`() throws {
    #expect(
      try ReportPage(of: Sample.graph()).html() == ReportPage(of: Sample.graph()).html())
  }

  @Test func `a relation that is not drawn follows with a number of its own`() throws {
    let page = try ReportPage(of: Sample.graph()).html()
    #expect(page.firstMatch(of: /id="r4" data-n="4" data-type="aids"/) != nil)
    #expect(page.firstMatch(of: /id="r2b" data-n="2" data-line=/) != nil)
  }

  @Test func `mentions are marked and sentences bear the numbers of what they prove`() throws {
    let page = try ReportPage(of: Sample.graph()).html()
    #expect(page.contains("<mark data-actor=\"PER\" title=\"Peru\">Peru</mark> threatened"))
    #expect(page.contains("<span class=\"sentence\" id=\"s2\" data-n=\"3\">"))
  }

  @Test func `changes stand below only when there are versions`() throws {
    let graph = try Sample.graph()
    #expect(try !ReportPage(of: graph).html().contains("id=\"changes\""))
    let page = try ReportPage(of: graph, earlier: [Sample.graph(quote: "Other words.")]).html()
    #expect(page.contains("peru.txt → peru.txt"))
  }

  @Test func `a graph without relations gives a page`() throws {
    let graph = try ActorGraph(
      generator: "test", article: ArticleRecord(title: "", source: ""), actors: [], relations: [])
    #expect(try ReportPage(of: graph).html().contains("No relations."))
  }
}
