extension Point {
  /// As in Graphviz's `pos` attribute: `1.25,-3`.
  var notation: String { Self.decimal(x) + "," + Self.decimal(y) }

  /// A number with up to two decimals, in no locale.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((max(-1e9, min(1e9, value)) * 100).rounded())
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Curve {
  /// As in Graphviz's `pos` attribute: tips of arrowheads, then control points.
  var notation: String {
    let tips = [start.map { "s," + $0.notation }, end.map { "e," + $0.notation }].compactMap(\.self)
    return (tips + points.map(\.notation)).joined(separator: " ")
  }
}
