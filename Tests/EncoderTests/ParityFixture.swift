import Foundation

/// What the Python model makes of fixed sentences; `Training/parity.py` writes the file.
struct ParityFixture: Decodable {
  struct Word: Decodable, Equatable {
    var start: Int
    var end: Int
    var form: String
    var shape: Int
  }

  struct State: Decodable {
    var first: [Float]
    var norm: Float
  }

  struct Name: Decodable, Hashable {
    var start: Int
    var end: Int
    var kind: String
  }

  struct Phrase: Decodable, Hashable {
    var start: Int
    var end: Int
    var form: String
  }

  struct Pair: Decodable {
    var source: [Int]
    var target: [Int]
    var relation: [Float]
    var status: [Float]
    var same: Float
    var plover: [Float]
    var stance: [Float]
  }

  struct Sentence: Decodable {
    var text: String
    var words: [Word]
    var ids: [Int]
    var hidden: [State]
    var names: [Name]
    var mentions: [Phrase]
    var pairs: [Pair]
  }

  var sentences: [Sentence]

  static func load() throws -> ParityFixture {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/parity.json")
    return try JSONDecoder().decode(ParityFixture.self, from: Data(contentsOf: url))
  }
}
