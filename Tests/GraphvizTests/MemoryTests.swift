import Foundation
import Graphviz
import Testing

@Suite(.enabled(if: ProcessInfo.processInfo.environment["ENTENTE_BENCHMARKS"] != nil))
struct MemoryTests {
  @Test func `memory does not grow over 2,000 renders`() throws {
    var drawing = pair()
    drawing.nodes += (0..<6).map { Drawing.Node("n\($0)", label: .plain("Number \($0)")) }
    drawing.edges += (0..<6).map {
      Drawing.Edge("f\($0)", from: "a", to: "n\($0)", label: .plain("supports"))
    }
    for _ in 0..<200 { _ = try GraphvizRenderer.render(drawing, as: [.svg, .png]) }
    let before = try residentKilobytes()
    for _ in 0..<2000 { _ = try GraphvizRenderer.render(drawing, as: [.svg, .png]) }
    let growth = try residentKilobytes() - before
    print("growth over 2,000 renders: \(growth) KiB")
    #expect(growth < 4096)
  }

  private func residentKilobytes() throws -> Int {
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      .split(separator: " ")[1]
    return try #require(Int(pages)) * sysconf(Int32(_SC_PAGESIZE)) / 1024
  }
}
