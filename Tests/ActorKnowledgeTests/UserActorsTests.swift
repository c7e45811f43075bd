import ActorKnowledge
import DataFiles
import GraphModel
import Testing

struct UserActorsTests {
  @Test func `a list of actors is read with all its keys`() throws {
    let yaml = """
      - id: GAM
        name: Free Aceh Movement
        kind: armed-group
        affiliation: ACEH
        aliases: [Gerakan Aceh Merdeka, GAM]
        demonyms: Gamist
        seats: [Stockholm Office]
        institutions:
          - Aceh Council
      - {id: X1, name: "Example Party", kind: party}
      """
    let entries = try UserActors.read(yaml, file: "mine.yaml")
    #expect(
      entries == [
        ActorEntry(
          id: "GAM", name: "Free Aceh Movement", kind: .armedGroup, affiliation: "ACEH",
          aliases: ["Gerakan Aceh Merdeka", "GAM"], demonyms: ["Gamist"],
          seats: ["Stockholm Office"], institutions: ["Aceh Council"]),
        ActorEntry(id: "X1", name: "Example Party", kind: .party),
      ])
  }

  @Test func `the list may stand under the key actors`() throws {
    let entries = try UserActors.read(
      "actors:\n  - id: A\n    name: Alpha\n    kind: organisation\n", file: "a.yaml")
    #expect(entries.map(\.id) == ["A"])
  }

  @Test func `an affiliation may be a mapping with an id, or null`() throws {
    let yaml = """
      - {id: A, name: Alpha, kind: party, affiliation: {id: IRN}}
      - {id: B, name: Beta, kind: party, affiliation: null}
      """
    #expect(try UserActors.read(yaml, file: "a.yaml").map(\.affiliation) == ["IRN", nil])
  }

  @Test func `an empty file gives no actors`() throws {
    #expect(try UserActors.read("", file: "a.yaml").isEmpty)
    #expect(try UserActors.read("# nothing yet\n", file: "a.yaml").isEmpty)
  }

  @Test(arguments: [
    ("- id: A\n  name: Alpha\n  kind: tribe\n", 3, "unknown kind \"tribe\""),
    ("- id: A\n  name: Alpha\n  kind: party\n  color: red\n", 4, "unknown key \"color\""),
    ("- id: A\n  kind: party\n", 1, "key \"name\" is missing"),
    ("- id: A\n  name: ''\n  kind: party\n", 2, "\"name\" is empty"),
    ("- id: A\n  name: [x]\n  kind: party\n", 2, "\"name\" must be a text, found a list"),
    (
      "- {id: A, name: x, kind: party}\n- {id: A, name: y, kind: party}\n", 2,
      "id \"A\" stands in line 1"
    ),
    ("- Alpha\n", 1, "found \"Alpha\""),
    ("just words\n", 1, "a list of actors was expected, found \"just words\""),
    ("people: []\n", 1, "a list of actors was expected"),
  ])
  func `an error names file, line and value`(_ yaml: String, _ line: Int, _ reason: String) {
    #expect {
      try UserActors.read(yaml, file: "mine.yaml")
    } throws: { error in
      guard let error = error as? DataError else { return false }
      return error.file == "mine.yaml" && error.line == line && error.reason.contains(reason)
    }
  }

  @Test func `text that is not YAML is refused with its line`() {
    #expect {
      try UserActors.read("- id: A\n  name: \"Alpha\n", file: "mine.yaml")
    } throws: { error in
      (error as? DataError)?.line != nil
    }
  }

  @Test func `a key that stands twice is refused`() {
    #expect(throws: DataError.self) {
      try UserActors.read("- id: A\n  id: B\n  name: x\n  kind: party\n", file: "mine.yaml")
    }
  }
}
