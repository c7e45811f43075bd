/// Cuts text at the line ends of all systems: LF, CR, CRLF, and Unicode's other line breaks.
enum TextLines {
  /// The lines, without their ends.
  ///
  /// - Complexity: O(*n*).
  static func lines(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var lines: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where isBreak(scalar) {
      let endsCRLF = scalar == "\n" && index == start && index > 0 && scalars[index - 1] == "\r"
      if !endsCRLF { lines.append(scalars[start..<index]) }
      start = index + 1
    }
    lines.append(scalars[start...])
    return lines
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
