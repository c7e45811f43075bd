import DataFiles
import Testing

struct DataTableTests {
  @Test func `rows are read by column, and lists are cut at bars`() throws {
    let table = try DataTable(
      "# words\nname\taliases\n\nIran\tPersia|IR\nPeru\t\n", file: "t.tsv",
      required: ["name", "aliases"])
    #expect(table.rows.map { $0["name"] } == ["Iran", "Peru"])
    #expect(table.rows.map { $0.list("aliases") } == [["Persia", "IR"], []])
    #expect(table.rows.map(\.line) == [4, 5])
    #expect(table.rows[0]["no such column"].isEmpty)
  }

  @Test func `a row with another number of columns is refused with its line`() {
    #expect {
      try DataTable("a\tb\n1\t2\n1\t2\t3\n", file: "t.tsv", required: ["a"])
    } throws: { error in
      error as? DataError
        == DataError(file: "t.tsv", line: 3, reason: "3 columns where the header has 2")
    }
  }

  @Test func `a missing column is refused by name`() {
    #expect {
      try DataTable("a\tb\n", file: "t.tsv", required: ["c"])
    } throws: { error in
      "\(error)" == "t.tsv:1: column \"c\" is missing"
    }
  }

  @Test func `an empty table has no rows`() throws {
    #expect(try DataTable("", file: "t.tsv", required: ["a"]).rows.isEmpty)
  }
}
