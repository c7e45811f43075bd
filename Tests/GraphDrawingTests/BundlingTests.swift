import GraphModel
import Testing

@testable import GraphDrawing

@Suite struct BundlingTests {
  private let actors = [country("A", "Aland"), country("B", "Beland")]

  private func graph(_ relations: [Relation]) throws -> ActorGraph {
    try GraphDrawingTests.graph(actors, relations)
  }

  private func busy() throws -> ActorGraph {
    try graph([
      relation("A", .threatens, "B"), relation("A", .criticizes, "B", 3),
      relation("A", .aids, "B", status: .hypothetical), relation("B", .attacks, "A"),
      relation("A", .agreesWith, "B"), relation("A", .cooperatesWith, "B"),
    ])
  }

  @Test func `three lines between two actors stay apart`() throws {
    let graph = try graph([
      relation("A", .threatens, "B"), relation("A", .criticizes, "B"), relation("B", .aids, "A"),
    ])
    #expect(try picture(graph).relations.count == 3)
  }

  @Test func `of more than three those that point the same way become one`() throws {
    let picture = try picture(busy())
    #expect(
      picture.relations.map { $0.classes.dropFirst().joined(separator: " ") }.sorted() == [
        "attacks asserted", "bundle cooperation", "bundle mixed",
      ])
    let mixed = try #require(picture.relations.first { $0.classes.contains("mixed") })
    #expect(mixed.texts.map(\.content) == ["3 relations:", "criticizes,", "aids, threatens"])
    #expect(mixed.title.split(separator: "\n").count == 3)
    #expect(mixed.attributes.count { $0["fill"] != "none" } == 1)
    let friendly = try #require(picture.relations.first { $0.classes.contains("cooperation") })
    #expect(friendly.attributes.count { $0["fill"] != "none" } == 2)
    #expect(picture.legend.contains("several, friendly"))
  }

  @Test func `lines tell all relations that they stand for`() throws {
    let graph = try busy()
    let lines = try painter.get().lines(of: graph, options: DrawingOptions())
    #expect(Set(lines.flatMap(\.relations).map(\.key)) == Set(graph.relations.map(\.key)))
    #expect(lines.map(\.relations.count).sorted() == [1, 2, 3])
    #expect(
      lines.allSatisfy { line in
        (try? picture(graph))?.ids.contains { $0.hasSuffix(line.elementID) } == true
      })
  }

  @Test func `a matrix shows each relation of a bundle at its place`() throws {
    let matrix = RelationMatrix(try busy())
    let a = try #require(matrix.actors.firstIndex { $0.id == "A" })
    #expect(matrix.relations(row: a, column: 1 - a).count == 5)
    #expect(
      matrix.relations(row: 1 - a, column: a).map(\.type) == [
        .cooperatesWith, .agreesWith, .attacks,
      ])
  }

  @Test func `bundles are drawn apart when asked`() throws {
    var options = DrawingOptions()
    options.bundlesRelations = false
    #expect(try picture(busy(), options).relations.count == 6)
  }
}
