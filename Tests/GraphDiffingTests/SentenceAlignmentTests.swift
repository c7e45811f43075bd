import GraphModel
import Testing

@testable import GraphDiffing

private func align(_ old: [String], _ new: [String]) -> SentenceAlignment {
  var aligner = SentenceAligner(
    old: Dictionary(uniqueKeysWithValues: old.enumerated().map { ($0, $1) }),
    new: Dictionary(uniqueKeysWithValues: new.enumerated().map { ($0, $1) }))
  return aligner.align()
}

/// The fates of the new sentences, then of those that are gone, such as "same 0>1".
private func fates(_ old: [String], _ new: [String]) -> [String] {
  align(old, new).pairs.map { pair in
    "\(pair.fate.rawValue) \(pair.old.map(String.init) ?? "-")>\(pair.new.map(String.init) ?? "-")"
  }
}

@Suite struct SentenceAlignmentTests {
  @Test func `sentences that only shift stay where they were`() {
    #expect(
      fates(["One ship.", "Two boats."], ["A calm day.", "One ship.", "Two boats."])
        == ["added ->0", "same 0>1", "same 1>2"])
  }

  @Test func `of two sentences that change places one has moved`() {
    let pairs = fates(
      ["One ship left.", "Two boats came."], ["Two boats came.", "One ship left."])
    #expect(pairs.filter { $0.hasPrefix("same") }.count == 1)
    #expect(pairs.filter { $0.hasPrefix("moved") }.count == 1)
  }

  @Test func `equal sentences are matched in their order`() {
    #expect(
      fates(["Yes.", "No.", "Yes."], ["Yes.", "No.", "Yes.", "Yes."])
        == ["same 0>0", "same 1>1", "same 2>2", "added ->3"])
  }

  @Test func `a rewording far from its place needs more words in common`() {
    let old = ["The envoy left the capital at dawn.", "A.", "B.", "C."]
    #expect(
      fates(old, ["A.", "B.", "C.", "The envoy left the capital at dusk."]).contains("reworded 0>3")
    )
    #expect(
      fates(old, ["A.", "B.", "C.", "The army took the capital."])
        == ["same 1>0", "same 2>1", "same 3>2", "added ->3", "removed 0>-"])
  }

  @Test func `sentences that share only small words are not versions of each other`() {
    let pairs = fates(
      ["The king of the north was in the capital.", "Rain fell."],
      ["The price of the bread is in the news.", "Rain fell."])
    #expect(pairs == ["added ->0", "same 1>1", "removed 0>-"])
  }

  @Test func `the most alike sentence is taken`() {
    let pairs = fates(
      ["Peru warned Chile of war on Monday."],
      ["Peru warned Brazil of rain.", "Peru warned Chile of war on Tuesday."])
    #expect(pairs == ["added ->0", "reworded 0>1"])
  }

  @Test func `articles without a sentence align`() {
    #expect(fates([], []) == [])
    #expect(fates([], ["One."]) == ["added ->0"])
    #expect(fates(["One."], []) == ["removed 0>-"])
  }

  @Test func `without the article's text the evidence is aligned`() throws {
    let claim = Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [1])
    var old = try version(["Calm.", "Peru accused Chile of theft."], [claim])
    old.article.text = nil
    let new = try version(["Calm.", "Peru accuses Chile of theft.", "Fog."], [claim])
    let difference = GraphDifference(from: old, to: new)
    #expect(difference.summary == "1 sentence edited, 0 claims changed")
  }
}
