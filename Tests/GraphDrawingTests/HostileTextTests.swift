import GraphDrawing
import GraphModel
import Graphviz
import Testing

@Suite struct HostileTextTests {
  static let texts = [
    "<b>Bold</b>", "<", "A & B &amp; &bogus;", "\"quoted\" 'single'", "C:\\N\\",
    "bell\u{7}nul\u{0}",
    "right\u{202E}left", "שלום عليكم", "👩‍👩‍👧 🇨🇳", "]]>", "-->", "two\nlines", "   ", "",
    "\u{300}\u{301}", "\u{FEFF}", "東京", String(repeating: "long ", count: 2000),
    String(repeating: "W", count: 10_000), "%s%n", "{a|b}",
  ]

  @Test(arguments: texts)
  func `text from articles stays text everywhere`(text: String) throws {
    let graph = try graph(
      [
        PoliticalActor(id: "A", name: text, kind: .party),
        PoliticalActor(id: ActorID("X\(text.prefix(50))"), name: "Other", kind: .person),
      ],
      [relation("A", .supports, ActorID("X\(text.prefix(50))"), quote: text)])
    var options = DrawingOptions()
    options.title = text
    let files = try painter.get().paint(graph, as: [.svg, .png, .dot], options: options)
    let picture = try Picture(files[0])
    #expect(picture.actors.count == 2)
    let seen = PrintableText(text).text.split(whereSeparator: \.isWhitespace).joined()
    let shown = picture.actors[0].texts.map(\.content).joined().filter { !$0.isWhitespace }
    #expect(shown == (seen.isEmpty ? "A" : seen))
    #expect(files[1].count > 100)
  }

  @Test func `a long name is broken into lines`() throws {
    let name = "Organisation for the Prohibition of Chemical Weapons in the Whole World"
    let graph = try graph(
      [country("A", name), country("B", "Beland")], [relation("A", .aids, "B")])
    let lines = try picture(graph).actors[0].texts.map(\.content)
    #expect(lines.count == 4)
    #expect(lines.joined(separator: " ") == name)
  }
}
