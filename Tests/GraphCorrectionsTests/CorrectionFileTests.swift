import DataFiles
import GraphCorrections
import GraphModel
import Testing

@Suite struct CorrectionFileTests {
  @Test func `entries are read in file order with their lines`() throws {
    let corrections = try Corrections(
      yaml: """
        # Read by two people.
        - change: United States sanctions Iran
          type: threatens
          quote: >
            may follow
            soon
        - drop: A attacks B
        """, file: "right.yaml")
    #expect(
      corrections.entries == [
        Correction(
          .change(
            RelationName(source: "United States", type: .sanctions, target: "Iran"),
            type: .threatens, status: nil),
          quote: "may follow soon", line: 2),
        Correction(
          .drop(RelationName(source: "A", type: .attacks, target: "B")), line: 7),
      ])
  }

  @Test func `an empty file corrects nothing`() throws {
    #expect(try Corrections(yaml: "", file: "right.yaml").entries.isEmpty)
  }

  @Test(arguments: [
    ("- drop: A likes B", 1, "\"A likes B\" is no relation"),
    ("- drop: attacks B", 1, "\"attacks B\" is no relation"),
    ("- drop: A attacks B\n  qoute: x", 2, "unknown key \"qoute\"; known are drop, quote"),
    ("- drop: A attacks B\n  quote: ''", 2, "\"quote\" is empty"),
    ("- add: A attacks B\n  status: maybe", 2, "unknown status \"maybe\""),
    ("- change: A attacks B\n  type: likes", 2, "unknown type \"likes\""),
    ("- change: A attacks B", 1, "key \"type\" or \"status\" is missing"),
    ("- merge: [A, B]", 1, "key \"into\" is missing"),
    ("- rename: A", 1, "key \"name\", \"id\" or \"kind\" is missing"),
    ("- {actor: A, name: A}", 1, "key \"kind\" is missing"),
    ("- remove: A", 1, "one of the keys merge, rename, actor, drop, add, change"),
    ("- A attacks B", 1, "one of the keys"),
    ("rules: []", 1, "a list of corrections was expected"),
    ("- drop: [", 2, "is not YAML"),
  ])
  func `a mistake is told with file, line and value`(_ yaml: String, _ line: Int, _ reason: String)
    throws
  {
    let error = #expect(throws: DataError.self) {
      try Corrections(yaml: yaml, file: "right.yaml")
    }
    #expect(error?.file == "right.yaml")
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true)
  }
}
