import Foundation
import Graphviz
import Testing

@Suite struct RendererTests {
  @Test func `one layout gives several formats in their order`() throws {
    let files = try GraphvizRenderer.render(pair(), as: [.png, .svg, .dot, .svg])
    #expect(files.count == 4)
    #expect(chunks(of: files[0]) != nil)
    #expect(texts(of: files[1]) == ["First", "Second"])
    #expect(String(decoding: files[2], as: UTF8.self).contains("a -> b"))
    #expect(files[3] == files[1])
  }

  @Test func `a source holds no places`() throws {
    for formats: [RenderFormat] in [[.dot], [.svg, .dot]] {
      let source = String(
        decoding: try GraphvizRenderer.render(pair(), as: formats).last ?? [], as: UTF8.self)
      #expect(!source.contains("pos="))
      #expect(!source.contains("bb="))
    }
  }

  @Test(arguments: LayoutEngine.choosing)
  func `every engine draws, and always the same`(engine: LayoutEngine) throws {
    var drawing = pair()
    drawing.nodes += (0..<6).map { Drawing.Node("n\($0)", label: .plain("\($0)")) }
    drawing.edges += (0..<6).map { Drawing.Edge("f\($0)", from: "a", to: "n\($0)") }
    let first = try GraphvizRenderer.render(drawing, as: [.svg], engine: engine)
    let second = try GraphvizRenderer.render(drawing, as: [.svg], engine: engine)
    #expect(first == second)
    #expect(texts(of: first[0])?.count == 8)
  }

  @Test func `a placed drawing keeps its places`() throws {
    var drawing = pair()
    let layout = try GraphvizRenderer.layout(drawing)
    for index in drawing.nodes.indices {
      drawing.nodes[index].position = layout.nodes[index].centre
    }
    for index in drawing.edges.indices { drawing.edges[index].curves = layout.edges[index] }
    let placed = try GraphvizRenderer.layout(drawing, engine: .placed)
    for (box, other) in zip(layout.nodes, placed.nodes) {
      #expect(
        abs(box.centre.x - other.centre.x) < 0.02 && abs(box.centre.y - other.centre.y) < 0.02)
    }
    let tip = try #require(layout.edges[0][0].end)
    let placedTip = try #require(placed.edges[0][0].end)
    #expect(abs(tip.x - placedTip.x) < 0.02 && abs(tip.y - placedTip.y) < 0.02)
  }

  @Test func `a bitmap grows with its resolution`() throws {
    let plain = try GraphvizRenderer.render(pair(), as: [.png])[0]
    let base = try #require(size(of: plain))
    for factor in [0.5, 2, 3] {
      let files = try GraphvizRenderer.render(pair(), as: [.svg, .png], dpi: 96 * factor)
      let larger = try #require(size(of: files[1]))
      #expect(abs(Double(larger.width) - Double(base.width) * factor) <= 3)
      #expect(abs(Double(larger.height) - Double(base.height) * factor) <= 3)
    }
  }

  @Test func `vector output does not depend on the resolution`() throws {
    let files = try [96, 300].map {
      try GraphvizRenderer.render(pair(), as: [.png, .svg], dpi: $0)[1]
    }
    #expect(files[0] == files[1])
  }

  @Test func `the sums of a bitmap are right`() throws {
    let chunks = try #require(chunks(of: try GraphvizRenderer.render(pair(), as: [.png])[0]))
    #expect(chunks.first?.type == "IHDR")
    #expect(chunks.last?.type == "IEND")
    for chunk in chunks { #expect(crc32(Array(chunk.type.utf8) + chunk.data) == chunk.sum) }
  }

  @Test func `concurrent calls give the bytes of a single one`() async throws {
    let expected = try GraphvizRenderer.render(pair(), as: [.svg, .png])
    try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<24 {
        group.addTask { try GraphvizRenderer.render(pair(), as: [.svg, .png]) }
      }
      for try await files in group { #expect(files == expected) }
    }
  }
}

@Suite struct FailureTests {
  @Test func `an edge to an unknown node is refused`() {
    var drawing = pair()
    drawing.edges.append(Drawing.Edge("f", from: "a", to: "nowhere"))
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizRenderer.render(drawing, as: [.svg])
    }
    #expect(error?.stage == .build)
    #expect(error?.description.contains("nowhere") == true)
  }

  @Test(arguments: ["", "a b", "x\"y", "<a>", "é", "a;b", String(repeating: "n", count: 1000)])
  func `a name that is no identifier is refused`(name: String) {
    let drawing = Drawing(nodes: [Drawing.Node(name)])
    let error = #expect(throws: GraphvizError.self) { try GraphvizRenderer.layout(drawing) }
    #expect(error?.stage == .build)
  }

  @Test func `errors of the library are thrown, not printed`() throws {
    var drawing = pair()
    drawing.attributes["layout"] = "nonsense"
    let printed = try printedToStandardError {
      let error = #expect(throws: GraphvizError.self) {
        try GraphvizRenderer.render(drawing, as: [.svg])
      }
      #expect(error?.stage == .layout)
      #expect(error?.messages.joined().contains("nonsense") == true)
    }
    #expect(!printed.contains("nonsense"))
  }

  @Test func `warnings of the library are not printed`() throws {
    var drawing = pair()
    drawing.nodeAttributes["shape"] = "unheardof"
    drawing.nodeAttributes["color"] = String(repeating: "q", count: 5000)
    let printed = try printedToStandardError {
      #expect(throws: Never.self) { try GraphvizRenderer.render(drawing, as: [.svg, .png]) }
    }
    #expect(!printed.contains("unheardof"))
    #expect(!printed.contains("qqqq"))
  }

  @Test func `a failure leaves the library usable`() throws {
    let expected = try GraphvizRenderer.render(pair(), as: [.svg])
    var drawing = pair()
    drawing.attributes["layout"] = "nonsense"
    for _ in 0..<3 {
      #expect(throws: GraphvizError.self) { try GraphvizRenderer.render(drawing, as: [.svg]) }
      #expect(try GraphvizRenderer.render(pair(), as: [.svg]) == expected)
    }
  }

  /// What a job writes to standard error, along with what other tests write meanwhile.
  private func printedToStandardError(_ job: () throws -> Void) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "graphviz-\(UUID().uuidString)")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let saved = dup(STDERR_FILENO)
    dup2(handle.fileDescriptor, STDERR_FILENO)
    defer { close(saved) }
    do {
      defer { dup2(saved, STDERR_FILENO) }
      try job()
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
