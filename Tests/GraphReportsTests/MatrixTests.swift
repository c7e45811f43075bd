import Foundation
import GraphDrawing
import GraphModel
import Testing

@Suite struct MatrixTests {
  @Test func `rows act on columns, and symmetric relations stand in two cells`() throws {
    let graph = try ActorGraph(
      generator: "test", article: ArticleRecord(title: "", source: ""),
      actors: [
        PoliticalActor(id: "A", name: "Ann", kind: .country),
        PoliticalActor(id: "B", name: "Bob", kind: .country),
      ],
      relations: [
        Relation(source: "B", target: "A", type: .threatens),
        Relation(source: "A", target: "B", type: .agreesWith),
      ])
    let matrix = RelationMatrix(graph)
    #expect(matrix.actors.map(\.name) == ["Ann", "Bob"])
    #expect(matrix.relations(row: 1, column: 0).map(\.type) == [.agreesWith, .threatens])
    #expect(matrix.relations(row: 0, column: 1).map(\.type) == [.agreesWith])
  }

  @Test func `signs differ and white letters stand out from their ground`() throws {
    let symbols = try RelationSymbols()
    let letters = RelationType.allCases.map { symbols[$0].letters }
    #expect(Set(letters).count == letters.count)
    for type in RelationType.allCases {
      let fill = try #require(Int(symbols[type].fill.dropFirst(), radix: 16))
      var luminance = 0.0
      for (shift, weight) in [(16, 0.2126), (8, 0.7152), (0, 0.0722)] {
        let part = Double((fill >> shift) & 255) / 255
        luminance += weight * (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4))
      }
      #expect(1.05 / (luminance + 0.05) >= 4.5, "\(type)")
    }
  }

  @Test func `every relation has a tile that says it in words`() throws {
    let svg = String(
      decoding: try MatrixPainter().paint(Sample.graph(), as: [.svg])[0], as: UTF8.self)
    for claim in [
      "Peru threatens Chile", "Chile supports Peru, planned or possible", "Chile attacks Peru",
      "Peru attacks Chile",
    ] {
      #expect(svg.contains("<title>\(claim)</title>"))
    }
    let ids = svg.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `texts of a matrix keep apart`() throws {
    let names = ["International Atomic Energy Agency", "Bosnia and Herzegovina", "Oman", "Peru"]
    let ids = names.indices.map { ActorID("A\($0)") }
    let graph = try ActorGraph(
      generator: "test", article: ArticleRecord(title: "", source: ""),
      actors: zip(ids, names).map { PoliticalActor(id: $0, name: $1, kind: .country) },
      relations: ids.dropFirst().flatMap { target in
        [RelationType.supports, .demands, .threatens].map {
          Relation(source: ids[0], target: target, type: $0)
        }
      })
    let svg = String(decoding: try MatrixPainter().paint(graph, as: [.svg])[0], as: UTF8.self)
    let texts = svg.matches(of: /<text x="([-.\d]+)" y="([-.\d]+)"[^>]*textLength="([.\d]+)"/)
      .compactMap { match -> (x: Double, y: Double, half: Double)? in
        guard let x = Double(match.1), let y = Double(match.2), let width = Double(match.3) else {
          return nil
        }
        return (x, y, width / 2)
      }
    #expect(texts.count > 15)
    for (index, a) in texts.enumerated() {
      for b in texts[..<index] where abs(a.y - b.y) < 8 {
        #expect(abs(a.x - b.x) >= a.half + b.half - 0.1)
      }
    }
  }
}
