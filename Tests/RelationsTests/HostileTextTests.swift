import Relations
import Testing

/// Text that is no sentence: it may mean nothing, but it must not trap or take long.
struct HostileTextTests {
  let reader: CueReader

  init() throws { reader = try SharedReader.result.get() }

  /// Pieces that make the reader look around: cues, governors, closed classes, mentions.
  private static let pieces = [
    "[Iran|IRN]", "[Oman|OMN]", "[it|IRN|pronoun]", "[Iraqi|IRQ|demonym]", "attack", "attacked",
    "attacking", "talks", "to", "by", "was", "has", "not", "will", "must", "have no right", "that",
    "which", "and", ",", ".", "-", "'s", "with", "between", "of", "refused", "plan", "accused",
    "said", "lifted sanctions on", "if", "its", "put * on alert", "including", "according to",
  ]

  @Test
  func `any order of words is read without a trap`() {
    var state: UInt64 = 7
    for _ in 0..<800 {
      var words: [String] = []
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(Self.pieces[Int((state >> 33) % UInt64(Self.pieces.count))])
      }
      for line in MarkedSentence(words.joined(separator: " ")).readings(of: reader) {
        #expect(!line.isEmpty)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [", ", "attacked, ", "and to attack ", "said that "])
  func `a very long sentence is read in time that grows with its length`(_ piece: String) {
    let marked = MarkedSentence(
      "[Iran|IRN] " + String(repeating: piece, count: 1000) + "attacked [Oman|OMN].")
    #expect(marked.readings(of: reader).count <= 1)
  }
}
