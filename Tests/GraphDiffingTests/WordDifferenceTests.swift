import GraphDiffing
import Testing

/// A difference as text: `[-old-]` and `{+new+}`.
private func marked(_ old: String, _ new: String) -> String {
  WordDifference(from: old, to: new).runs.map { run in
    switch run.change {
    case .kept: run.text
    case .removed: "[-\(run.text)-]"
    case .added: "{+\(run.text)+}"
    }
  }.joined()
}

@Suite struct WordDifferenceTests {
  @Test(arguments: [
    ("Peru hit Chile.", "Peru hit Chile.", "Peru hit Chile."),
    ("Peru hit Chile.", "Peru met Chile.", "Peru [-hit -]{+met +}Chile."),
    ("Peru hit Chile", "Peru, angry, hit Chile", "Peru{+, angry, +}hit Chile"),
    ("a  b", "a b", "a b"),
    ("", "New.", "{+New.+}"),
    ("Old.", "", "[-Old.-]"),
    ("Peru’s well-known claim", "Peru’s claim", "Peru’s [-well-known -]claim"),
  ]) func `words are compared, not letters, and spaces do not count`(
    _ old: String, _ new: String, _ expected: String
  ) {
    #expect(marked(old, new) == expected)
  }

  @Test func `the runs give the new sentence without what was removed`() {
    let new = "On Friday the envoys of both sides met again in Geneva."
    let difference = WordDifference(from: "The envoys met on Friday in Vienna.", to: new)
    let text = difference.runs.filter { $0.change != .removed }.map(\.text).joined()
    #expect(text == new)
  }
}
