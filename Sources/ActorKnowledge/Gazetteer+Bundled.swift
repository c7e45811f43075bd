public import DataFiles
import GraphModel

extension Gazetteer {
  private static let module = "ActorKnowledge"

  /// The gazetteer that comes with the package: states, organisations, well-known persons.
  ///
  /// - Throws: `DataError` when a table is missing or malformed.
  /// - Complexity: O(*n*) in the size of the tables.
  public static func bundled() throws(DataError) -> Gazetteer {
    var entries = try actors("states.tsv") + actors("organisations.tsv")
    var surnames: [ActorID: [String]] = [:]
    let persons = try DataTable(
      "persons.tsv", module: module,
      required: ["id", "name", "affiliation", "aliases", "surnames"])
    for row in persons.rows {
      let id = ActorID(row["id"])
      entries.append(
        ActorEntry(
          id: id, name: row["name"], kind: .person, affiliation: ActorID(row["affiliation"]),
          aliases: row.list("aliases")))
      surnames[id] = row.list("surnames")
    }
    let others = try DataTable("other-names.tsv", module: module, required: ["class", "names"])
    return Gazetteer(
      entries: entries, surnames: surnames, otherNames: others.rows.flatMap { $0.list("names") })
  }

  private static func actors(_ file: String) throws(DataError) -> [ActorEntry] {
    let table = try DataTable(
      file, module: module,
      required: [
        "id", "name", "kind", "affiliation", "aliases", "demonyms", "seats", "institutions",
      ])
    var entries: [ActorEntry] = []
    for row in table.rows {
      guard let kind = ActorKind(rawValue: row["kind"]) else {
        throw DataError(file: file, line: row.line, reason: "unknown kind \"\(row["kind"])\"")
      }
      let affiliation = row["affiliation"]
      entries.append(
        ActorEntry(
          id: ActorID(row["id"]), name: row["name"], kind: kind,
          affiliation: affiliation.isEmpty ? nil : ActorID(affiliation),
          aliases: row.list("aliases"), demonyms: row.list("demonyms"), seats: row.list("seats"),
          institutions: row.list("institutions")))
    }
    return entries
  }
}
