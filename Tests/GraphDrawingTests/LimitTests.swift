import GraphModel
import Testing

@testable import GraphDrawing

@Suite struct LimitTests {
  @Test func `a large graph is drawn in little time`() throws {
    var maker = GraphMaker(seed: 1)
    let graph = try maker.graph(actors: 200, relations: 500)
    var options = DrawingOptions()
    options.showsAll = true
    let picture = try picture(graph, options)
    #expect(picture.actors.count > 150)
    #expect(picture.relations.allSatisfy { $0.texts.isEmpty })
  }

  @Test func `a large graph is cut down to its strongest part with a note`() throws {
    var maker = GraphMaker(seed: 3)
    let graph = try maker.graph(actors: 150, relations: 800)
    let picture = try picture(graph)
    #expect(picture.actors.count <= Omission.readable.actors)
    #expect(picture.relations.count <= Omission.readable.relations)
    #expect(picture.relations.allSatisfy { !$0.texts.isEmpty })
    let note = picture.caption.joined(separator: " ")
    #expect(note.firstMatch(of: /^\d+ of 1\d\d actors and \d+ of \d+ relations shown:/) != nil)
    #expect(note.hasSuffix("--all shows everything."))
    #expect(picture.description.contains(note))
  }

  @Test func `a graph that can be read bears no such note`() throws {
    var maker = GraphMaker(seed: 3)
    #expect(try picture(maker.graph(actors: 20, relations: 30)).caption.isEmpty)
  }

  @Test func `what is drawn of a large graph is what most sentences prove`() throws {
    let actors = (0..<60).map { country(ActorID("A\($0)"), "Country \($0)") }
    let relations = (1..<60).map { relation("A0", .aids, actors[$0].id, 1 + $0 / 30) }
    let drawn = try picture(graph(actors, relations)).actors.map(\.title)
    for number in 30..<59 { #expect(drawn.contains("Country \(number), country")) }
  }

  @Test(arguments: [DrawingEngine.dot, .circo])
  func `engines that would take too long are refused`(engine: DrawingEngine) throws {
    var maker = GraphMaker(seed: 2)
    let graph = try maker.graph(actors: 300, relations: 900)
    var options = DrawingOptions()
    options.engine = engine
    options.showsAll = true
    let error = #expect(throws: DrawingError.self) { try picture(graph, options) }
    #expect(error?.description.contains("sfdp") == true)
  }

  @Test func `a bitmap follows its resolution`() throws {
    let sizes = try [96.0, 192, 48].map { resolution in
      var options = DrawingOptions()
      options.resolution = resolution
      return try painter.get().paint(sample(), as: [.png], options: options)[0]
    }.map { png in png[16..<20].reduce(0) { $0 << 8 | Int($1) } }
    #expect(abs(sizes[1] - 2 * sizes[0]) <= 3)
    #expect(abs(2 * sizes[2] - sizes[0]) <= 3)
  }

  @Test(arguments: [0, -96, .infinity, .nan, 1e9, 50_000])
  func `resolutions that give no bitmap are refused`(resolution: Double) throws {
    var options = DrawingOptions()
    options.resolution = resolution
    #expect(throws: DrawingError.self) {
      try painter.get().paint(sample(), as: [.png], options: options)
    }
    #expect(throws: Never.self) {
      try painter.get().paint(sample(), as: [.svg], options: options)
    }
  }
}
