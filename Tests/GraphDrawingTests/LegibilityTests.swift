import GraphModel
import Graphviz
import Testing

@testable import GraphDrawing

@Suite struct LegibilityTests {
  static let cases = (3...12).flatMap { actors in
    [actors, 2 * actors, 25].map { (actors, min(25, $0)) }
  }

  @Test(arguments: cases)
  func `no text lies on other text or on an actor, and nothing is cut`(
    actors: Int, relations: Int
  ) throws {
    var maker = GraphMaker(seed: 100 * actors + relations)
    var options = DrawingOptions()
    options.statuses = Set(RelationStatus.allCases)
    options.title = "A title"
    let picture = try picture(maker.graph(actors: actors, relations: relations), options)
    try check(picture)
  }

  @Test(arguments: 3...12)
  func `no line runs over an actor or a name that it does not belong to`(actors: Int) throws {
    var maker = GraphMaker(seed: actors)
    let options = DrawingOptions()
    let content = GraphContent(
      try maker.graph(actors: actors, relations: 2 * actors), options: options)
    let arranger = try Arranger(content: content, theme: Theme(), options: options)
    #expect(try LayoutScore(arranger.arrangement(), content: content).hits == 0)
  }

  @Test(arguments: DrawingEngine.allCases)
  func `other engines keep texts apart, too`(engine: DrawingEngine) throws {
    var maker = GraphMaker(seed: 7)
    var options = DrawingOptions()
    options.engine = engine
    let graph = try maker.graph(actors: 8, relations: 14)
    let first = try picture(graph, options)
    try check(first)
    #expect(try picture(graph, options).text == first.text)
  }

  @Test(arguments: DrawingDirection.allCases)
  func `other directions keep texts apart, too`(direction: DrawingDirection) throws {
    var maker = GraphMaker(seed: 8)
    var options = DrawingOptions()
    options.direction = direction
    try check(picture(maker.graph(actors: 7, relations: 15), options))
  }

  @Test func `names fit in their shapes`() throws {
    var maker = GraphMaker(seed: 9)
    let picture = try picture(maker.graph(actors: 14, relations: 25))
    for actor in picture.actors {
      let outline = try #require(actor.outline)
      for text in actor.texts {
        // A fifth wider is what other sans serifs take.
        #expect(text.box.width * 1.06 < outline.width)
        #expect(text.box.low.x > outline.low.x && text.box.high.x < outline.high.x)
        #expect(text.box.low.y > outline.low.y && text.box.high.y < outline.high.y)
      }
    }
  }

  @Test func `actors without a relation stand in rows within the width of a column`() throws {
    let actors = (0..<30).map { country(ActorID("A\($0)"), "Country number \($0)") }
    var options = DrawingOptions()
    options.showsIsolatedActors = true
    let picture = try picture(graph(actors, [relation("A0", .aids, "A1")]), options)
    #expect(picture.actors.count == 30)
    #expect(picture.size.width < 600)
    try check(picture)
  }

  private func check(_ picture: Picture) throws {
    let texts = picture.texts
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...] {
        #expect(!text.box.overlaps(other.box), "\(text.content) lies on \(other.content)")
      }
    }
    for relation in picture.relations {
      for (text, actor) in relation.texts.flatMap({ text in picture.actors.map { (text, $0) } }) {
        let outline = try #require(actor.outline)
        #expect(!text.box.overlaps(outline), "\(text.content) lies on \(actor.title)")
      }
    }
    for (index, actor) in picture.actors.enumerated() {
      for other in picture.actors[(index + 1)...] {
        let (a, b) = (try #require(actor.outline), try #require(other.outline))
        #expect(!a.overlaps(b), "\(actor.title) lies on \(other.title)")
      }
    }
    let page = Box(low: Point(0, 0), high: Point(picture.size.width, picture.size.height))
    for box in texts.map(\.box) + picture.groups.compactMap(\.outline) {
      #expect(page.union(box) == page, "something is cut")
    }
  }
}
