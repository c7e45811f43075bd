import Testing

@testable import Encoder

private func isFinite(_ scores: PairScores) -> Bool {
  [scores.relations, scores.statuses, scores.roots, [scores.same]].joined().allSatisfy(\.isFinite)
}

@Suite struct HostileTextTests {
  private let model: EncoderModel

  init() throws { model = try EncoderModel.bundled() }

  @Test(arguments: ["", "   \t\n", "\u{200B}\u{FEFF}", "\u{0301}\u{0301}"])
  func `text without words has no mentions`(text: String) {
    let reading = model.read(text)
    #expect(reading.words.isEmpty && reading.names.isEmpty && reading.phrases.isEmpty)
    #expect(reading.words(at: 0..<1) == nil)
    #expect(model.scores([], in: reading).isEmpty)
  }

  @Test(arguments: [
    "🎉👩‍👩‍👧🇫🇷🏴", "Китай поддержал Иран.", "中国支持伊朗。", "الصين تدعم إيران", "CHINA BACKS IRAN!",
    "!!! ??? ...",
    "e\u{0301}\u{0302}\u{0303}", "\u{0}\u{1}China\u{0}", String(repeating: "a", count: 5000),
  ])
  func `any script gives finite scores for spans at the ends`(text: String) {
    let reading = model.read(text)
    let finite = reading.windows.flatMap(\.hidden).allSatisfy(\.isFinite)
    #expect(finite)
    guard reading.words.count > 1 else { return }
    let last = reading.words.count - 1
    let scores = model.score(source: 0..<1, target: last..<last + 1, in: reading)
    #expect(scores.map(isFinite) == true)
    #expect(model.score(source: 0..<last + 1, target: 0..<1, in: reading) != nil)
    #expect(model.score(source: 0..<1, target: 0..<1, in: reading) == nil)
  }

  @Test func `spans at the ends of a sentence of 600 words are judged`() throws {
    let words = 600
    let middle = Array(repeating: "and", count: words - 3).joined(separator: " ")
    let reading = model.read("China backs \(middle) Iran")
    #expect(reading.words.count == words && reading.windows.count > 2)
    let far = (source: 0..<1, target: words - 1..<words)
    #expect(model.scores([far], in: reading)[0] == nil)
    let scores = try #require(model.score(source: far.source, target: far.target, in: reading))
    #expect(isFinite(scores))
    #expect(model.score(source: 0..<words, target: 300..<301, in: reading) != nil)
  }

  @Test func `threads do not change a result`() {
    let texts = (1...8).map { "China backs Iran" + String(repeating: " and Peru", count: $0) + "." }
    let readings = [1, 2].map { threads in
      texts.concurrentMap(threads: threads) { text in
        let reading = model.read(text)
        return Reading(
          hidden: reading.windows.flatMap(\.hidden).map(\.bitPattern),
          scores: model.score(source: 0..<1, target: 2..<3, in: reading))
      }
    }
    #expect(readings[0] == readings[1])
  }

  private struct Reading: Equatable, Sendable {
    let hidden: [UInt32]
    let scores: PairScores?
  }
}
