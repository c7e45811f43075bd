import ActorKnowledge
import DataFiles
import GraphModel
import Testing

struct ActorTablesTests {
  private func table(_ name: String) throws -> DataTable {
    try DataTable(name, module: "ActorKnowledge", required: [])
  }

  @Test func `all 249 entries of ISO 3166 and Kosovo are there`() throws {
    let codes = try table("states.tsv").rows.map { $0["id"] }.filter { id in
      id.count == 3 && id.allSatisfy { $0.isASCII && $0.isUppercase }
    }
    let notISO: Set = ["XKX", "SUN", "YUG", "SCG", "CSK", "DDR", "VDR", "YMD", "KRG", "NTC"]
    #expect(Set(codes).subtracting(notISO).count == 249)
    #expect(codes.contains("XKX"))
  }

  @Test func `more than 200 organisations and groups are there`() throws {
    #expect(try table("organisations.tsv").rows.count > 200)
  }

  @Test func `ids are unique and affiliations are known`() throws {
    let actors = try table("states.tsv").rows + table("organisations.tsv").rows
    let persons = try table("persons.tsv").rows
    let ids = (actors + persons).map { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for row in actors + persons where !row["affiliation"].isEmpty {
      #expect(ids.contains(row["affiliation"]), "\(row["id"])")
    }
  }

  @Test func `no two actors claim a name`() throws {
    var owners: [[String]: String] = [:]
    for row in try table("states.tsv").rows + table("organisations.tsv").rows {
      for column in ["aliases", "demonyms", "seats", "institutions"] {
        for name in row.list(column) + [row["name"]] {
          let words = NameWord.words(of: name).map { "\($0.key) \($0.shape)" }
          #expect(!words.isEmpty, "\(name)")
          let owner = owners[words, default: row["id"]]
          #expect(owner == row["id"], "\(name) belongs to \(owner) and \(row["id"])")
          owners[words] = row["id"]
        }
      }
    }
  }

  @Test func `every state has a name, and countries have a demonym or few people`() throws {
    let without = try table("states.tsv").rows
      .filter { $0["kind"] == "country" && $0["demonyms"].isEmpty }.map { $0["id"] }
    #expect(without.sorted() == ["COG", "DMA", "VAT"])
  }

  @Test func `persons are called by names that are theirs`() throws {
    for row in try table("persons.tsv").rows {
      #expect(row["id"].hasPrefix("PER:"))
      for surname in row.list("surnames") {
        let names = ([row["name"]] + row.list("aliases")).flatMap { NameWord.words(of: $0) }
        let known = Set(names.map(\.key))
        let words = NameWord.words(of: surname).map(\.key)
        let isPart = words.allSatisfy(known.contains)
        let isSpelling =
          words.last.map { word in known.contains { $0.first == word.first } } ?? false
        #expect(isPart || isSpelling, "\(surname) in \(row["id"])")
      }
    }
  }
}
