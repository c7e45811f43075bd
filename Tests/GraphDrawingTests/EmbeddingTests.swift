import GraphDrawing
import GraphModel
import Testing

@Suite struct EmbeddingTests {
  @Test func `ids begin with the prefix and tell what they identify`() throws {
    var options = DrawingOptions()
    options.idPrefix = "fig1"
    let picture = try picture(sample(), options)
    #expect(picture.root["id"] == "fig1")
    #expect(picture.ids.dropFirst().allSatisfy { $0.hasPrefix("fig1-") })
    #expect(picture.ids.contains("fig1-FRA-supports-DEU"))
    #expect(picture.ids.contains("fig1-EU-agrees-with-FRA-hypothetical"))
    #expect(Set(picture.ids).count == picture.ids.count)
  }

  @Test func `pictures of different graphs share no id`() throws {
    let other = try graph(
      [country("FRA", "France"), country("DEU", "Germany")], [relation("FRA", .supports, "DEU")])
    let first = try Set(picture(sample()).ids)
    let second = try Set(picture(other).ids)
    #expect(!first.isEmpty && first.isDisjoint(with: second))
  }

  @Test func `pictures that differ only in a quote share no id`() throws {
    let pictures = try ["One.", "Two."].map { quote in
      try Set(
        picture(
          graph(
            [country("FRA", "France"), country("DEU", "Germany")],
            [relation("FRA", .supports, "DEU", quote: quote)])
        ).ids)
    }
    #expect(pictures[0].isDisjoint(with: pictures[1]))
  }

  @Test(arguments: ["1\"2", "<x>", "a b", "", "é", "-"])
  func `any prefix gives valid ids`(prefix: String) throws {
    var options = DrawingOptions()
    options.idPrefix = prefix
    for id in try picture(sample(), options).ids {
      #expect(id.first.map { $0.isASCII && $0.isLetter } == true)
      #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }
  }

  @Test func `ids of odd actors stay apart`() throws {
    let ids: [ActorID] = ["A B", "A_B", "A-B", "title", "é", "<>"]
    let graph = try graph(
      ids.map { country($0, $0.rawValue) }, ids.dropFirst().map { relation(ids[0], .aids, $0) })
    let picture = try picture(graph)
    #expect(picture.actors.count == 6)
    #expect(Set(picture.ids).count == picture.ids.count)
  }

  @Test func `a picture shrinks with its page and never says when it was made`() throws {
    let picture = try picture(sample())
    #expect(picture.root["viewBox"]?.hasPrefix("0 0 ") == true)
    #expect(picture.root["style"] == "max-width:100%;height:auto")
    #expect(picture.root["role"] == "graphics-document")
    #expect(picture.ids.contains(picture.root["aria-labelledby"] ?? ""))
    #expect(picture.ids.contains(picture.root["aria-describedby"] ?? ""))
    for unwanted in ["<!--", "<!DOCTYPE", "<?xml", "xlink", "graph0", "Generated"] {
      #expect(!picture.text.contains(unwanted))
    }
  }

  @Test func `the same graph gives the same bytes, also concurrently`() async throws {
    let graph = try sample()
    let formats: [PictureFormat] = [.svg, .png, .dot]
    let expected = try painter.get().paint(graph, as: formats)
    try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<12 { group.addTask { try painter.get().paint(graph, as: formats) } }
      for try await files in group { #expect(files == expected) }
    }
  }

  @Test func `a source for other tools names actors and relations`() throws {
    let bytes = try painter.get().paint(sample(), as: [.dot])[0]
    let source = String(decoding: bytes, as: UTF8.self)
    #expect(source.hasPrefix("digraph"))
    #expect(source.contains("FRA -> DEU"))
    #expect(source.contains("label=supports"))
    #expect(!source.contains("pos="))
  }
}
