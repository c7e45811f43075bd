import GraphDiffing
import GraphDrawing
import GraphModel
import Testing

private func graph(_ relations: [Relation], source: String) throws -> ActorGraph {
  let ids = Set(relations.flatMap { [$0.source, $0.target] }).sorted()
  return try ActorGraph(
    generator: "test", article: ArticleRecord(title: "", source: source),
    actors: ids.map { PoliticalActor(id: $0, name: $0.rawValue.capitalized, kind: .country) },
    relations: relations)
}

private let old = [
  Relation(source: "PERU", target: "CHILE", type: .criticizes),
  Relation(source: "CHILE", target: "PERU", type: .rejects),
  Relation(source: "BOLIVIA", target: "PERU", type: .supports, status: .hypothetical),
  Relation(source: "BRAZIL", target: "BOLIVIA", type: .aids),
  Relation(source: "ECUADOR", target: "PERU", type: .sanctions),
]

private let new = [
  Relation(source: "PERU", target: "CHILE", type: .threatens),
  Relation(source: "CHILE", target: "PERU", type: .rejects),
  Relation(source: "BOLIVIA", target: "PERU", type: .supports),
  Relation(source: "BOLIVIA", target: "BRAZIL", type: .aids),
  Relation(source: "URUGUAY", target: "CHILE", type: .attacks),
]

private func svg(_ view: DifferenceView) throws -> String {
  let difference = GraphDifference(
    from: try graph(old, source: "v1.txt"), to: try graph(new, source: "v2.txt"))
  let files = try DifferencePainter().paint(difference, view: view, as: [.svg])
  return String(decoding: files.first ?? [], as: UTF8.self)
}

extension String {
  fileprivate var capitalized: String { prefix(1) + dropFirst().lowercased() }
}

/// Where the name of each actor stands, by the class and id of its group.
private func places(_ svg: String, prefix: String = "") -> [String: [Double]] {
  let pattern =
    /<g id="g[0-9a-f]{8}-([A-Za-z-]+)" class="actor [a-z]+"[^>]*>\n<title>[^<]*<\/title>\n(?:<(?:path|polygon|ellipse)[^>]*>\n)+<text x="([-0-9.]+)" y="([-0-9.]+)"/
  var places: [String: [Double]] = [:]
  for match in svg.matches(of: pattern) where match.1.hasPrefix(prefix) {
    places[String(match.1.dropFirst(prefix.count))] = [match.2, match.3].compactMap { Double($0) }
  }
  return places
}

@Suite struct DifferencePainterTests {
  @Test func `actors stand at the same places before, after and in the overlay`() throws {
    let views = try DifferenceView.allCases.map { ($0, try svg($0)) }
    let texts = Dictionary(uniqueKeysWithValues: views)
    let before = places(texts[.before] ?? "")
    let after = places(texts[.after] ?? "")
    let overlay = places(texts[.overlay] ?? "")
    #expect(Set(before.keys) == ["PERU", "CHILE", "BOLIVIA", "BRAZIL", "ECUADOR"])
    #expect(Set(after.keys) == ["PERU", "CHILE", "BOLIVIA", "BRAZIL", "URUGUAY"])
    #expect(overlay.count == 6)
    for (id, place) in before { if let other = after[id] { #expect(place == other, "\(id)") } }
    for (id, place) in before.merging(after, uniquingKeysWith: { a, _ in a }) {
      #expect(overlay[id] == place, "\(id)")
    }
  }

  @Test func `before and after are pictures of the same size`() throws {
    let sizes = try [DifferenceView.before, .after].map { view in
      try svg(view).firstMatch(of: /viewBox="([^"]*)"/)?.1
    }
    #expect(sizes[0] == sizes[1])
  }

  @Test func `in a pair all actors are moved by the same distance`() throws {
    let pair = try svg(.pair)
    let before = places(pair, prefix: "before-")
    let after = places(pair, prefix: "after-")
    let shifts = before.compactMap { id, place -> [Double]? in
      after[id].map { zip($0, place).map { ((($0 - $1) * 100).rounded()) / 100 } }
    }
    #expect(shifts.count == 4)
    #expect(Set(shifts).count == 1)
  }

  @Test func `signs and dashes tell without colour what happened`() throws {
    let svg = try svg(.overlay)
    for label in [
      ">~ criticizes →<", ">threatens<", ">~ supports:<", ">possible → stated<", ">~ aids<",
      ">(reversed)<",
      "\u{2212} sanctions", "+ attacks", ">rejects<", "+ Uruguay", "\u{2212} Ecuador",
    ] { #expect(svg.contains(label), "\(label)") }
    let removed = svg.split(separator: "<g id=").first { $0.contains("relation removed") }
    #expect(removed?.contains("stroke-dasharray") == true)
    let added = svg.split(separator: "<g id=").first { $0.contains("relation added") }
    #expect(added?.contains("stroke-dasharray") == false)
  }

  @Test func `the legend counts`() throws {
    let svg = try svg(.overlay)
    for entry in [
      "+ 1 relation added", "\u{2212} 1 relation removed", "~ 3 relations changed",
      "1 relation unchanged", "+ 1 actor added", "\u{2212} 1 actor removed",
    ] { #expect(svg.contains(">\(entry)<"), "\(entry)") }
  }

  @Test func `an old version shows old types and the old direction`() throws {
    let before = try svg(.before)
    #expect(before.contains("~ criticizes<") && !before.contains("threatens<"))
    #expect(before.contains(">~ supports<") && before.contains(">(possible)<"))
    #expect(!before.contains("Uruguay<"))
    #expect(try svg(.after).contains("~ threatens<"))
  }

  @Test(arguments: DifferenceView.allCases)
  func `the same difference gives the same bytes`(_ view: DifferenceView) throws {
    #expect(try svg(view) == svg(view))
  }

  @Test func `equal graphs and empty ones are drawn too`() throws {
    let same = GraphDifference(
      from: try graph(old, source: "a"), to: try graph(old, source: "b"))
    #expect(try DifferencePainter().paint(same, as: [.png])[0].count > 100)
    let empty = try graph([], source: "c")
    for view in DifferenceView.allCases {
      let files = try DifferencePainter().paint(
        GraphDifference(from: empty, to: empty), view: view, as: [.svg])
      #expect(String(decoding: files[0], as: UTF8.self).contains("No relations"))
    }
  }

  @Test func `names cannot become markup`() throws {
    let evil = PoliticalActor(id: "EVIL", name: "<b>\"&\u{1}</b> \\N", kind: .party)
    let other = PoliticalActor(id: "OTHER", name: "Other", kind: .country)
    let relation = Relation(
      source: "EVIL", target: "OTHER", type: .attacks,
      evidence: [
        Evidence(
          sentence: 0, range: TextRange(0, 1), quote: "<script>&</script>", sourceText: "",
          targetText: "")
      ])
    let full = try ActorGraph(
      generator: "t", article: ArticleRecord(title: "<t>", source: "<s>&"), actors: [evil, other],
      relations: [relation])
    let difference = GraphDifference(from: try graph([], source: "<old>"), to: full)
    let svg = String(
      decoding: try DifferencePainter().paint(difference, view: .pair, as: [.svg])[0],
      as: UTF8.self)
    #expect(!svg.contains("<b>") && !svg.contains("<script>") && !svg.contains("<old>"))
  }
}

@Suite struct TimelinePainterTests {
  private func timeline() throws -> GraphTimeline {
    GraphTimeline([
      ("v1.txt", try graph(old, source: "v1.txt")), ("v2.txt", try graph(new, source: "v2.txt")),
      ("v3.txt", try graph(old, source: "v3.txt")),
    ])
  }

  @Test func `every relation has a cell for every version`() throws {
    let timeline = try timeline()
    let svg = String(
      decoding: try TimelinePainter().paint(timeline, as: [.svg])[0], as: UTF8.self)
    let cells = svg.matches(of: /id="g[0-9a-f]+-row\d+-\d+-cell" class="version ([a-z]+)"/)
    #expect(cells.count == timeline.rows.count * 3)
    #expect(cells.contains { $0.1 == "appears" } && cells.contains { $0.1 == "disappears" })
    #expect(svg.contains("Peru threatens Chile: v2.txt: asserted (0 sentences), appears"))
  }

  @Test func `the same timeline gives the same bytes`() throws {
    let painter = try TimelinePainter()
    #expect(
      try painter.paint(timeline(), as: [.svg, .png])
        == painter.paint(timeline(), as: [.svg, .png]))
  }

  @Test func `a timeline without a relation says so`() throws {
    let svg = String(
      decoding: try TimelinePainter().paint(GraphTimeline([]), as: [.svg])[0], as: UTF8.self)
    #expect(svg.contains("No relation in any version."))
  }
}
