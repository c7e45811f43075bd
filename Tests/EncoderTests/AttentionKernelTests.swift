import Foundation
import Testing

@testable import Encoder

/// Softmax attention of one head in doubles: scores in, weights times values out.
private func mixed(_ scores: [Double], _ values: (Int) -> Double) -> Double {
  let powers = scores.map { exp($0) }
  let sum = powers.reduce(0, +)
  return powers.indices.reduce(0) { $0 + powers[$1] / sum * values($1) }
}

private func values(_ count: Int, step: Int) -> [Float] {
  (0..<count).map { Float(($0 * step) % 401 - 200) / 100 }
}

@Suite struct AttentionKernelTests {
  private let heads = 2
  private let width = 64

  @Test(arguments: [1, 15, 16, 17, 33])
  func `attention is a softmax over all rows`(rows: Int) {
    let qkv = values(rows * 3 * width, step: 37)
    func value(_ row: Int, _ column: Int) -> Double { Double(qkv[row * 3 * width + column]) }
    let size = width / heads
    let expected = (0..<rows * width).map { place -> Double in
      let row = place / width
      let head = place % width / size * size
      let scores = (0..<rows).map { other -> Double in
        let columns = head..<head + size
        let product = columns.reduce(0.0) { $0 + value(row, $1) * value(other, width + $1) }
        return product / Double(size).squareRoot()
      }
      return mixed(scores) { value($0, 2 * width + place % width) }
    }
    for set in KernelSet.available {
      let result = set.attention(qkv, rows: rows, heads: heads)
      let worst = zip(result, expected).map { abs(Double($0) - $1) }.max() ?? 0
      #expect(worst < 1e-4, "\(set)")
    }
  }

  @Test(arguments: [1, 15, 16, 17, 33])
  func `pooled attention adds its bias to the scores`(rows: Int) {
    let query = values(width, step: 53)
    let keyValue = values(rows * 2 * width, step: 37)
    let bias = values(rows * heads, step: 71)
    let size = width / heads
    func value(_ row: Int, _ column: Int) -> Double { Double(keyValue[row * 2 * width + column]) }
    let expected = (0..<width).map { column -> Double in
      let head = column / size
      let scores = (0..<rows).map { row -> Double in
        let columns = head * size..<(head + 1) * size
        let product = columns.reduce(0.0) { $0 + Double(query[$1]) * value(row, $1) }
        return product / Double(size).squareRoot() + Double(bias[row * heads + head])
      }
      return mixed(scores) { value($0, width + column) }
    }
    for set in KernelSet.available {
      let result = set.pooledAttention(query, keyValue: keyValue, bias: bias, heads: heads)
      let worst = zip(result, expected).map { abs(Double($0) - $1) }.max() ?? 0
      #expect(worst < 1e-4, "\(set)")
    }
  }
}
