import Encoder
import Foundation
import PairClassification
import Relations
import Testing

@Suite struct PairClassifierTests {
  private let classifier: PairClassifier

  init() throws {
    classifier = try PairClassifier(judge: RelationJudge(model: .bundled()))
  }

  private func output(_ line: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(classifier.classify(line).utf8))
    return try #require(object as? [String: Any])
  }

  private func query(_ text: String, _ source: [Int], _ target: [Int]) throws -> [String: Any] {
    let line: [String: Any] = ["id": "1", "text": text, "source": source, "target": target]
    return try output(
      String(decoding: JSONSerialization.data(withJSONObject: line), as: UTF8.self))
  }

  @Test func `a line gives type, status, confidence, codes and all scores`() throws {
    let result = try query("China backs Iran.", [0, 5], [12, 16])
    #expect(
      Set(result.keys) == [
        "id", "type", "status", "confidence", "basis", "plover", "quad", "scores", "stance",
      ])
    let stances = try #require(result["stance"] as? [String: Double])
    #expect(Set(stances.keys) == ["none", "positive", "negative"])
    #expect(result["basis"] as? String == "relation")
    let scores = try #require(result["scores"] as? [String: Double])
    #expect(scores.count == 18)
    #expect(abs(scores.values.reduce(0, +) - 1) < 0.01)
  }

  @Test func `the same line gives the same output`() throws {
    let line = #"{"id": "7", "text": "Oman fears Iran.", "source": [0, 4], "target": [11, 15]}"#
    #expect(classifier.classify(line) == classifier.classify(line))
  }

  @Test func `id and file order do not reach the model`() throws {
    let a = try query("Oman fears Iran.", [0, 4], [11, 15])
    let line =
      #"{"target": [11, 15], "id": "attacks", "source": [0, 4], "text": "Oman fears Iran."}"#
    let b = try output(line)
    #expect(a["scores"] as? [String: Double] == b["scores"] as? [String: Double])
  }

  @Test(arguments: [
    ("{", "is not JSON"), ("[]", "member \"\" is of another type"),
    (#"{"id": "1", "text": "a b"}"#, "member \"source\" is missing"),
    (
      #"{"id": "1", "text": "a b", "source": [0], "target": [2, 3]}"#,
      "source [0] is not [start, end]"
    ),
    (
      #"{"id": "1", "text": "a b", "source": [0, 1], "target": [2, 9]}"#,
      "target [2, 9] is no span of a text of 3 code points"
    ),
    (
      #"{"id": "1", "text": "a b", "source": [0, 3], "target": [2, 3]}"#,
      "source [0, 3] and target [2, 3] overlap"
    ),
    (#"{"id": "1", "text": "a  b", "source": [1, 2], "target": [3, 4]}"#, "source holds no word"),
    (
      #"{"id": "1", "text": "ab", "source": [0, 1], "target": [1, 2]}"#,
      "source and target are the same word"
    ),
  ])
  func `a bad line gives an error that says what is wrong`(_ line: String, _ error: String) throws {
    #expect(try output(line)["error"] as? String == error)
  }

  @Test func `spans far apart in a text of two thousand words are judged`() throws {
    let text = "China " + String(repeating: "word ", count: 2_000) + "Iran"
    let length = text.unicodeScalars.count
    let result = try query(text, [0, 5], [length - 4, length])
    #expect(result["error"] == nil)
  }

  @Test func `emoji count as their code points`() throws {
    let result = try query("🇨🇳 China backs 🇮🇷 Iran", [3, 8], [18, 22])
    #expect(result["error"] == nil)
  }
}
