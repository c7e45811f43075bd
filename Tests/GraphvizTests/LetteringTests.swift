import Graphviz
import Testing

@Suite(.enabled(if: Lettering.substitute == nil, "the measured font is not installed"))
struct LetteringTests {
  private func points(_ text: String, size: Double = 10) throws -> [(x: Double, y: Double)] {
    let data = try #require(Lettering.outlines(of: text, size: size, isBold: false))
    return data.matches(of: /(-?\d+\.\d+),(-?\d+\.\d+)/).compactMap { match in
      guard let x = Double(match.1), let y = Double(match.2) else { return nil }
      return (x, y)
    }
  }

  @Test func `outlines stand on the base line and are as wide as measured`() throws {
    let points = try points("HEHEH")
    let right = points.map(\.x).max() ?? 0
    let width = TextMetrics.width(of: "HEHEH", size: 10)
    #expect(right <= width && right > 0.9 * width)
    #expect(abs(points.map(\.y).max() ?? 9) < 0.01)
    #expect((points.map(\.y).min() ?? 0) < -6.5)
  }

  @Test func `outlines grow with the size`() throws {
    let small = try points("Peru").map(\.x).max() ?? 0
    let large = try points("Peru", size: 20).map(\.x).max() ?? 0
    #expect(abs(large - 2 * small) < 0.1)
  }

  @Test func `text that the font lacks has none`() {
    #expect(Lettering.outlines(of: "東京", size: 10, isBold: false) == nil)
  }
}
