import GraphDrawing
import GraphModel
import Graphviz
import Testing

@Suite struct SelectionTests {
  private func types(_ options: DrawingOptions) throws -> [String] {
    try picture(sample(), options).relations.map { String($0.classes[1]) }.sorted()
  }

  @Test func `asserted and hypothetical relations are drawn unless told otherwise`() throws {
    #expect(try types(DrawingOptions()) == ["agrees-with", "criticizes", "supports"])
  }

  @Test func `statuses are chosen`() throws {
    var options = DrawingOptions()
    options.statuses = [.denied]
    #expect(try types(options) == ["threatens"])
  }

  @Test func `types are chosen`() throws {
    var options = DrawingOptions()
    options.types = [.supports, .threatens]
    #expect(try types(options) == ["supports"])
  }

  @Test func `relations with little evidence are left out`() throws {
    var options = DrawingOptions()
    options.minimalEvidence = 2
    let picture = try picture(sample(), options)
    #expect(picture.relations.map(\.title).count == 2)
    #expect(picture.relations[0].title.hasPrefix("European Union criticizes Germany"))
    #expect(!picture.relations[0].title.contains("\n"))
  }

  @Test func `actors without a drawn relation are left out unless wished`() throws {
    var options = DrawingOptions()
    options.types = [.supports]
    #expect(try picture(sample(), options).actors.count == 2)
    options.showsIsolatedActors = true
    #expect(try picture(sample(), options).actors.count == 3)
  }

  @Test func `a person who only acts for others is not drawn`() throws {
    var options = DrawingOptions()
    options.showsIsolatedActors = true
    #expect(try !picture(sample(), options).actors.contains { $0.title.hasPrefix("Jane Doe") })
  }

  @Test(arguments: DrawingDirection.allCases)
  func `lines run in the wished direction`(direction: DrawingDirection) throws {
    let graph = try graph(
      [country("A", "Aland"), country("B", "Beland")], [relation("A", .aids, "B")])
    var options = DrawingOptions()
    options.direction = direction
    let boxes = try picture(graph, options).actors.compactMap(\.outline)
    let (x, y) = (
      boxes[1].centre.x - boxes[0].centre.x, boxes[1].centre.y - boxes[0].centre.y
    )
    switch direction {
    case .topToBottom: #expect(y > 40 && abs(x) < 30)
    case .bottomToTop: #expect(y < -40 && abs(x) < 30)
    case .leftToRight: #expect(x > 40 && abs(y) < 30)
    case .rightToLeft: #expect(x < -40 && abs(y) < 30)
    }
  }
}
