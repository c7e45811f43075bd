import Foundation
import Testing

@testable import Encoder

/// Values that look random and are the same everywhere.
private struct Sequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  mutating func floats(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float(integer(-2000...2000)) / 1000 }
  }
}

private func close(_ values: [Float], _ expected: [Double], within tolerance: Double = 1e-4) -> Bool
{
  values.count == expected.count
    && zip(values, expected).allSatisfy { abs(Double($0) - $1) <= tolerance * max(1, abs($1)) }
}

@Suite struct KernelTests {
  @Test(arguments: [1, 15, 16, 17, 33])
  func `every instruction set sums products of bytes exactly`(rows: Int) {
    for (width, out) in [(64, 32), (384, 48)] {
      var values = Sequence(seed: UInt64(rows * width))
      let weight = (0..<out * width).map { _ in Int8(values.integer(-127...127)) }
      var x = (0..<rows * width).map { _ in values.integer(-127...127) }
      for row in 0..<rows { x[row * width] = 127 }
      let sums = (0..<rows * out).map { place -> Float in
        let first = place / out * width
        let second = place % out * width
        return Float((0..<width).reduce(0) { $0 + x[first + $1] * Int(weight[second + $1]) })
      }
      for set in KernelSet.available {
        let result = set.linear(
          x.map(Float.init), rows: rows, weight: weight,
          scale: [Float](repeating: 1, count: out), bias: [Float](repeating: 0, count: out))
        #expect(result == sums, "\(set), \(width)")
      }
    }
  }

  @Test func `the largest products and sums do not overflow`() {
    let width = 1024
    let weight = [Int8](repeating: -127, count: 16 * width)
    for sign in [-127, 127] as [Float] {
      for set in KernelSet.available {
        let result = set.linear(
          [Float](repeating: sign, count: width), rows: 1, weight: weight,
          scale: [Float](repeating: 1, count: 16), bias: [Float](repeating: 0, count: 16))
        #expect(result == [Float](repeating: -127 * sign * Float(width), count: 16), "\(set)")
      }
    }
  }

  @Test func `scale and bias are applied to each output`() {
    var values = Sequence(seed: 3)
    var row = (0..<64).map { _ in Float(values.integer(-126...126)) / 2 }
    row[0] = 63.5
    let weight = (0..<16 * 64).map { _ in Int8(values.integer(-127...127)) }
    let scale = values.floats(16)
    let bias = values.floats(16)
    let expected = (0..<16).map { out in
      let sum = (0..<64).reduce(0.0) { $0 + Double(row[$1]) * Double(weight[out * 64 + $1]) }
      return sum * Double(scale[out]) + Double(bias[out])
    }
    for set in KernelSet.available {
      let result = set.linear(row, rows: 1, weight: weight, scale: scale, bias: bias)
      #expect(close(result ?? [], expected), "\(set)")
    }
  }

  @Test func `a row's result does not depend on the rows beside it`() {
    var values = Sequence(seed: 4)
    let x = values.floats(33 * 64)
    let weight = (0..<16 * 64).map { _ in Int8(values.integer(-127...127)) }
    let scale = values.floats(16)
    for set in KernelSet.available {
      let all = set.linear(x, rows: 33, weight: weight, scale: scale, bias: scale) ?? []
      for row in [0, 15, 16, 32] {
        let one = set.linear(
          Array(x[row * 64..<(row + 1) * 64]), rows: 1, weight: weight, scale: scale, bias: scale)
        #expect(one == Array(all[row * 16..<(row + 1) * 16]), "\(set), row \(row)")
      }
    }
  }

  @Test func `products of floats are close to those of doubles`() {
    var values = Sequence(seed: 5)
    let x = values.floats(3 * 48)
    let weight = values.floats(5 * 48)
    let bias = values.floats(5)
    let expected = (0..<15).map { place -> Double in
      let first = place / 5 * 48
      let second = place % 5 * 48
      let sum = (0..<48).reduce(0.0) { $0 + Double(x[first + $1]) * Double(weight[second + $1]) }
      return sum + Double(bias[place % 5])
    }
    for set in KernelSet.available {
      #expect(close(set.linear(x, rows: 3, weight: weight, bias: bias), expected), "\(set)")
    }
  }

  @Test(arguments: [1, 15, 16, 17, 33])
  func `GELU is that of the error function`(count: Int) {
    let x = (0..<count).map { Float($0 - count / 2) * 0.37 }
    let expected = x.map { value -> Double in
      0.5 * Double(value) * (1 + erf(Double(value) / 2.0.squareRoot()))
    }
    for set in KernelSet.available { #expect(close(set.gelu(x), expected), "\(set)") }
  }

  @Test func `layer normalisation adds, centres and scales`() {
    var values = Sequence(seed: 6)
    let x = values.floats(3 * 32)
    let residual = values.floats(3 * 32)
    let weight = values.floats(32)
    let bias = values.floats(32)
    let expected = (0..<3).flatMap { row -> [Double] in
      let sums = (0..<32).map { Double(x[row * 32 + $0]) + Double(residual[row * 32 + $0]) }
      let mean = sums.reduce(0, +) / 32
      let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 32
      let deviation = (variance + 1e-12).squareRoot()
      return (0..<32).map { (sums[$0] - mean) / deviation * Double(weight[$0]) + Double(bias[$0]) }
    }
    for set in KernelSet.available {
      let result = set.layerNorm(
        x, residual: residual, weight: weight, bias: bias, epsilon: 1e-12)
      #expect(close(result, expected), "\(set)")
    }
  }
}
