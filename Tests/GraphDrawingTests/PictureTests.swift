import GraphDrawing
import GraphModel
import Testing

@Suite struct PictureTests {
  @Test func `actors and relations become groups with classes and titles`() throws {
    let picture = try picture(sample())
    #expect(
      picture.actors.map(\.title) == [
        "Germany, country", "European Union, international organisation", "France, country",
      ])
    #expect(
      picture.relations.map { $0.classes.dropFirst().joined(separator: " ") } == [
        "criticizes asserted", "agrees-with hypothetical", "supports asserted",
      ])
    #expect(
      picture.relations[2].title
        == "France supports Germany (3 sentences): “France <backs> Germany & more.”")
    #expect(picture.relations[2].texts.map(\.content) == ["supports"])
  }

  @Test func `a relation that holds both ways is one line with two heads`() throws {
    let picture = try picture(sample())
    let line = picture.relations[0]
    #expect(
      line.title
        == "Germany criticizes European Union (1 sentence): “They said so.”\n"
        + "European Union criticizes Germany (2 sentences): “They said so.”")
    #expect(line.attributes.count { $0["fill"] != "none" } == 2)
  }

  @Test func `relations of other types or statuses between the same actors stay apart`() throws {
    let graph = try graph(
      [country("A", "Aland"), country("B", "Beland")],
      [
        relation("A", .threatens, "B"), relation("B", .threatens, "A", status: .hypothetical),
        relation("B", .criticizes, "A"),
      ])
    #expect(try picture(graph).relations.count == 3)
  }

  @Test func `dashes mean hypothetical, dots denied`() throws {
    var options = DrawingOptions()
    options.statuses = Set(RelationStatus.allCases)
    let picture = try picture(sample(), options)
    func dashes(_ status: Substring) -> Set<String?> {
      Set(
        picture.relations.filter { $0.classes.contains(status) }.flatMap(\.attributes)
          .filter { $0["d"] != nil }.map { $0["stroke-dasharray"] })
    }
    #expect(dashes("asserted") == [nil])
    #expect(dashes("hypothetical") == ["5,2"])
    #expect(dashes("denied") == ["1,5"])
    #expect(picture.texts.contains { $0.content == "denied: threatens" })
  }

  @Test func `a line is wider the more sentences prove it, up to five`() throws {
    let actors = (0..<7).map { country(ActorID("A\($0)"), "Country \($0)") }
    let graph = try graph(
      actors, (1..<7).map { relation("A0", .aids, ActorID("A\($0)"), $0) })
    let widths = try picture(graph).relations.map {
      $0.attributes.compactMap { $0["stroke-width"].flatMap(Double.init) }.max() ?? 0
    }
    #expect(widths == widths.sorted())
    #expect(Set(widths).count == 5)
    #expect(widths[4] == widths[5])
  }

  @Test func `the legend shows what occurs and nothing else`() throws {
    #expect(
      try picture(sample()).legend == [
        "supports", "agrees with", "criticizes", "planned or possible", "1 sentence", "3 sentences",
        "country", "international organisation",
      ])
    let plain = try graph(
      [country("A", "Aland"), country("B", "Beland")], [relation("A", .aids, "B")])
    #expect(try picture(plain).legend == ["aids"])
    var options = DrawingOptions()
    options.showsLegend = false
    #expect(try picture(sample(), options).legend.isEmpty)
  }

  @Test func `a title stands above the picture and names it`() throws {
    var options = DrawingOptions()
    options.title = "Who <backs> whom"
    let titled = try picture(sample(), options)
    #expect(titled.caption == ["Who <backs> whom"])
    #expect(titled.title == "Who <backs> whom")
    let plain = try picture(sample())
    #expect(plain.caption.isEmpty)
    #expect(plain.title == "A headline")
    #expect(plain.description.contains("France supports Germany."))
  }

  @Test func `a graph without relations says so`() throws {
    let actors = [country("A", "Aland"), country("B", "Beland")]
    for graph in [try graph([], []), try graph(actors, [])] {
      let picture = try picture(graph)
      #expect(picture.caption == ["No relations found."])
      #expect(picture.actors.isEmpty)
      #expect(picture.size.width > 50 && picture.size.height > 15)
    }
  }

  @Test func `the legend's order is that of the types`() throws {
    let graph = try graph(
      [country("A", "Aland"), country("B", "Beland")],
      RelationType.allCases.reversed().map { relation("A", $0, "B") })
    var options = DrawingOptions()
    options.bundlesRelations = false
    #expect(try picture(graph, options).legend == RelationType.allCases.map(\.title))
  }
}
