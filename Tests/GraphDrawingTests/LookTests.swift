import GraphModel
import GraphSelection
import Graphviz
import Testing

@testable import GraphDrawing

@Suite struct LookTests {
  @Test func `names are larger the more of the article is about them`() throws {
    let mentions = (0..<9).map { Mention(text: "x", range: TextRange($0, $0 + 1), sentence: 0) }
    let graph = try graph(
      [
        PoliticalActor(id: "A", name: "Aland", kind: .country, mentions: mentions),
        PoliticalActor(
          id: "B", name: "Beland", kind: .country, mentions: Array(mentions.prefix(1))),
      ], [relation("A", .aids, "B")])
    var options = DrawingOptions()
    options.sizesByProminence = true
    let heights = try picture(graph, options).actors.compactMap { $0.texts.first?.box.height }
    #expect(heights.count == 2 && heights[0] > 1.3 * heights[1])
  }

  @Test func `without mentions the sentences of relations count`() throws {
    let graph = try graph(
      [country("A", "Aland"), country("B", "Beland"), country("C", "Celand")],
      [relation("A", .aids, "B", 8), relation("A", .aids, "C")])
    var options = DrawingOptions()
    options.sizesByProminence = true
    let sizes = GraphContent(graph, options: options).nameSizes
    #expect(sizes[0] == 20 && sizes[1] > sizes[2])
  }

  @Test func `those who act for an actor stand in a box with it, and others outside`() throws {
    let graph = try graph(
      [
        country("A", "Aland"), country("B", "Beland"), country("C", "Celand"),
        PoliticalActor(id: "P", name: "People’s Party", kind: .party, affiliation: "A"),
        PoliticalActor(id: "PER:DOE", name: "Jane Doe", kind: .person, affiliation: "P"),
      ],
      [
        relation("PER:DOE", .criticizes, "B"), relation("P", .opposes, "C"),
        relation("B", .aids, "A"), relation("C", .threatens, "A"),
      ])
    var options = DrawingOptions()
    options.clustersByAffiliation = true
    let picture = try picture(graph, options)
    let box = try #require(picture.groups.first { $0.classes == ["affiliations"] }?.outline)
    for actor in picture.actors {
      let outline = try #require(actor.outline)
      let isInside = box.union(outline) == box
      #expect(isInside == !["Beland, country", "Celand, country"].contains(actor.title))
      #expect(isInside || !box.overlaps(outline))
    }
  }

  @Test func `a ring of affiliations ends`() {
    let actors = [
      PoliticalActor(id: "A", name: "A", kind: .party, affiliation: "B"),
      PoliticalActor(id: "B", name: "B", kind: .party, affiliation: "A"),
      PoliticalActor(id: "C", name: "C", kind: .party, affiliation: "X"),
    ]
    #expect(Affiliations.clusters(actors) == [[0, 1]])
  }

  @Test func `a selection is drawn alone`() throws {
    var options = DrawingOptions()
    options.selection.focus = ["FRA"]
    #expect(try picture(sample(), options).relations.count == 2)
    options.selection.polarity = .conflict
    #expect(try picture(sample(), options).relations.isEmpty)
  }

  @Test func `text becomes outlines of the same colour when asked`() throws {
    var options = DrawingOptions()
    options.drawsTextAsPaths = true
    let outlined = try picture(sample(), options)
    let written = try picture(sample())
    #expect(outlined.texts.isEmpty)
    #expect(outlined.text.matches(of: /<path transform=/).count == written.texts.count)
    #expect(outlined.text.contains("fill=\"\(written.texts[0].color)\" d=\"M"))
  }

  @Test func `a fluid picture is as wide as its page`() throws {
    var options = DrawingOptions()
    options.isFluid = true
    let root = try picture(sample(), options).root
    #expect(root["width"] == "100%" && root["height"] == nil && root["style"] == "height:auto")
    #expect(root["viewBox"] == (try picture(sample()).root["viewBox"]))
  }

  /// From few actors to many, with two to three relations each.
  static let sizes = [5, 8, 12, 16, 20, 25, 30, 35, 40, 60, 100, 150]

  @Test(arguments: sizes)
  func `nothing overlaps, whatever the size`(actors: Int) throws {
    var maker = GraphMaker(seed: 1000 + actors)
    let picture = try picture(maker.graph(actors: actors, relations: actors * 2))
    let labels = picture.relations.flatMap(\.texts).map(\.box)
    let nodes = picture.actors.compactMap(\.outline)
    #expect(!labels.isEmpty && nodes.count > 3)
    for (index, label) in labels.enumerated() {
      #expect(!labels[(index + 1)...].contains { label.overlaps($0) })
      #expect(!nodes.contains { label.overlaps($0) })
    }
    for (index, node) in nodes.enumerated() {
      #expect(!nodes[(index + 1)...].contains { node.overlaps($0) })
    }
  }
}
