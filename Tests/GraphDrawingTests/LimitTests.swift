import GraphDrawing
import GraphModel
import Testing

@Suite struct LimitTests {
  @Test func `a large graph is drawn in little time`() throws {
    var maker = GraphMaker(seed: 1)
    let graph = try maker.graph(actors: 200, relations: 500)
    let picture = try picture(graph)
    #expect(picture.actors.count > 150)
    #expect(picture.relations.allSatisfy { $0.texts.isEmpty })
  }

  @Test(arguments: [DrawingEngine.dot, .circo])
  func `engines that would take too long are refused`(engine: DrawingEngine) throws {
    var maker = GraphMaker(seed: 2)
    let graph = try maker.graph(actors: 300, relations: 900)
    var options = DrawingOptions()
    options.engine = engine
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
