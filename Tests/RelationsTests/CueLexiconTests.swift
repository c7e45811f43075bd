import DataFiles
import GraphModel
import Testing

@testable import Relations

struct CueLexiconTests {
  private static let tables = [
    "irregular.tsv": "verb\tpast\tparticiple\nmeet\tmet\tmet\n",
    "words.tsv": "word\tclass\nthe\tdeterminer\n",
    "governors.tsv": "words\teffect\tcontrols\nurge|press\tblocked\tobject\n",
    "cues.tsv": "cue\tpart\ttype\tsource\ttarget\tmutual\tconfidence\n"
      + "meet\tverb\tnegotiates-with\tsubject\twith|object\t\t0.75\n",
  ]

  private func lexicon(replacing name: String, by text: String) throws -> CueLexicon {
    try CueLexicon { file, columns throws(DataError) in
      try DataTable(
        file == name ? text : Self.tables[file, default: ""], file: file, required: columns)
    }
  }

  @Test
  func `the shipped table has cues for every type`() throws {
    let table = try DataTable("cues.tsv", module: "Relations", required: ["cue", "type"])
    let types = Set(table.rows.map { $0["type"] })
    #expect(types == Set(RelationType.allCases.map(\.rawValue)))
    #expect(Set(table.rows.map { $0["cue"] }).count >= 400)
  }

  @Test
  func `an unknown type is reported with file, line and value`() {
    let text = "cue\tpart\ttype\tsource\ttarget\tmutual\tconfidence\nmeet\tverb\tloves\t\t\t\t1\n"
    #expect(throws: DataError(file: "cues.tsv", line: 2, reason: "unknown value \"loves\"")) {
      try lexicon(replacing: "cues.tsv", by: text)
    }
  }

  @Test(arguments: [
    ("words.tsv", "word\tclass\nthe\tarticle\n", "unknown value \"article\""),
    ("governors.tsv", "words\teffect\tcontrols\nurge\tmaybe\tobject\n", "unknown value \"maybe\""),
  ])
  func `an unknown class or effect is reported`(_ file: String, _ text: String, _ reason: String) {
    #expect(throws: DataError(file: file, line: 2, reason: reason)) {
      try lexicon(replacing: file, by: text)
    }
  }

  @Test
  func `irregular verbs keep their regular present`() throws {
    let lexicon = try lexicon(replacing: "", by: "")
    #expect(lexicon.verbs["met"]?.map(\.inflection) == [.past, .participle])
    #expect(lexicon.verbs["meets"]?.map(\.inflection) == [.third])
    #expect(lexicon.verbs["meeted"] == nil)
  }

  @Test(arguments: [
    ("stop", "stopped", "stopping"), ("accuse", "accused", "accusing"),
    ("deny", "denied", "denying"), ("attack", "attacked", "attacking"),
    ("agree", "agreed", "agreeing"), ("veto", "vetoed", "vetoing"),
  ])
  func `regular verbs inflect by spelling`(_ verb: String, _ past: String, _ gerund: String) {
    let forms = Inflection.forms(ofVerb: verb).map(\.0)
    #expect(forms.contains(past) && forms.contains(gerund))
  }
}
