import GraphDiffing
import GraphFormats
import GraphModel
import Testing

private func graph(_ types: [RelationType]) throws -> ActorGraph {
  try ActorGraph(
    generator: "test", article: ArticleRecord(title: "", source: "a.txt"),
    actors: [
      PoliticalActor(id: "CHL", name: "Chile", kind: .country),
      PoliticalActor(id: "PER", name: "Peru", kind: .country),
    ],
    relations: types.map { Relation(source: "PER", target: "CHL", type: $0) })
}

@Suite struct MergeFileTests {
  private let merge: GraphMerge

  init() throws {
    merge = try GraphMerge(
      base: try graph([.criticizes]), ours: try graph([.threatens]), theirs: try graph([.attacks]))
  }

  @Test func `a conflict stands between git's markers`() {
    let text = String(decoding: MergeFile.encode(merge), as: UTF8.self)
    #expect(text.contains("<<<<<<< ours\n"))
    #expect(text.contains("\n=======\n"))
    #expect(text.contains("\n>>>>>>> theirs\n"))
    #expect(!text.contains("criticizes"))
  }

  @Test(arguments: GraphMerge.Side.allCases)
  func `keeping one side of the markers gives its graph`(_ side: GraphMerge.Side) throws {
    var kept: [Substring] = []
    var part: GraphMerge.Side?
    for line in String(decoding: MergeFile.encode(merge), as: UTF8.self).split(separator: "\n") {
      switch line.prefix(7) {
      case "<<<<<<<": part = .ours
      case "=======": part = .theirs
      case ">>>>>>>": part = nil
      default: if part == nil || part == side { kept.append(line) }
      }
    }
    let bytes = Array((kept.joined(separator: "\n") + "\n").utf8)
    #expect(try GraphFile.decode(bytes, file: "m.json") == merge[side])
  }

  @Test func `a file with markers says so when it is read`() {
    #expect(
      throws: GraphFileError(
        file: "m.json", reason: "holds conflict markers of a merge: settle the conflicts first")
    ) { try GraphFile.decode(MergeFile.encode(merge), file: "m.json") }
  }

  @Test func `a merge without conflict is a graph file`() throws {
    let merge = try GraphMerge(
      base: try graph([.criticizes]), ours: try graph([.criticizes, .aids]),
      theirs: try graph([.criticizes, .attacks]))
    let merged = try GraphFile.decode(MergeFile.encode(merge), file: "m.json")
    #expect(merged.relations.map(\.type) == [.aids, .criticizes, .attacks])
  }
}
