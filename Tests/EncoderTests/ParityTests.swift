import Foundation
import Testing

@testable import Encoder

private func close(_ a: Float, _ b: Float, within tolerance: Float) -> Bool {
  abs(a - b) <= tolerance
}

@Suite struct ParityTests {
  private let model: EncoderModel
  private let fixture: ParityFixture

  init() throws {
    model = try EncoderModel.bundled()
    fixture = try ParityFixture.load()
  }

  @Test func `words and word pieces are those of the Python model`() {
    for sentence in fixture.sentences {
      let words = WordSplitter.words(of: sentence.text).map { word in
        ParityFixture.Word(
          start: word.range.lowerBound, end: word.range.upperBound, form: word.form,
          shape: word.shape.rawValue)
      }
      #expect(words == sentence.words)
      #expect(model.read(sentence.text).windows.first?.window.ids ?? [2, 3] == sentence.ids)
    }
  }

  /// Rounding to 8 bits turns differences in the last digit into steps, so single values may differ.
  @Test func `hidden states are those of the Python model up to rounding`() {
    var differences: [Float] = []
    for sentence in fixture.sentences where !sentence.words.isEmpty {
      let hidden = model.read(sentence.text).windows[0].hidden
      let width = hidden.count / sentence.hidden.count
      for (index, state) in sentence.hidden.enumerated() {
        let row = hidden[index * width..<(index + 1) * width]
        let norm = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        #expect(close(norm, state.norm, within: 0.35), "\(sentence.text) [\(index)]")
        differences += zip(row, state.first).map { abs($0 - $1) }
      }
    }
    #expect(differences.max() ?? 1 < 0.35)
    #expect(differences.reduce(0, +) / Float(differences.count) < 0.02)
  }

  @Test func `tags are those of the Python model`() {
    for sentence in fixture.sentences {
      let reading = model.read(sentence.text)
      let names = reading.names.map { span in
        ParityFixture.Name(
          start: reading.words[span.words.lowerBound].range.lowerBound,
          end: reading.words[span.words.upperBound - 1].range.upperBound, kind: span.label)
      }
      let phrases = reading.phrases.map { span in
        ParityFixture.Phrase(
          start: reading.words[span.words.lowerBound].range.lowerBound,
          end: reading.words[span.words.upperBound - 1].range.upperBound, form: span.label)
      }
      #expect(names == sentence.names)
      #expect(phrases == sentence.mentions)
    }
  }

  @Test func `pairs are judged as the Python model judges them`() throws {
    for sentence in fixture.sentences {
      let reading = model.read(sentence.text)
      for pair in sentence.pairs {
        let place = { (pieces: [Int]) -> Range<Int>? in
          guard let window = reading.windows.first?.window,
            let first = window.places.firstIndex(where: { $0.lowerBound == pieces[0] }),
            let last = window.places.firstIndex(where: { $0.upperBound == pieces[1] })
          else { return nil }
          return first..<last + 1
        }
        let source = try #require(place(pair.source))
        let target = try #require(place(pair.target))
        let scores = try #require(model.scores([(source, target)], in: reading)[0])
        let expected = PairScores(
          relation: pair.relation, status: pair.status, root: pair.plover,
          stance: pair.stance, same: pair.same)
        for (a, b) in zip(scores.relations, expected.relations) {
          #expect(close(a, b, within: 0.1), "\(sentence.text) \(pair.source) \(pair.target)")
        }
        for (a, b) in zip(scores.stances, expected.stances) {
          #expect(close(a, b, within: 0.1), "\(sentence.text) \(pair.source) \(pair.target)")
        }
        #expect(close(scores.same, expected.same, within: 0.1))
      }
    }
  }
}
