extension XMLTags {
  /// Text with markup escaped; what XML cannot hold becomes an escape of JSON.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}": result += "\\ufffe"
      case "\u{FFFF}": result += "\\uffff"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text with its character references and CDATA sections resolved.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...].utf8
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
    {
      result += String(Substring(rest[..<start]))
      rest = rest[start...]
      if rest.starts(with: "<![CDATA[".utf8) {
        let section = Substring(rest.dropFirst(9))
        let end = section.firstRange(of: "]]>")
        result += section[..<(end?.lowerBound ?? section.endIndex)]
        rest = section[(end?.upperBound ?? section.endIndex)...].utf8
      } else if rest.first == UInt8(ascii: "&"),
        let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: Substring(rest[rest.index(after: start)..<end]))
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result += String(Substring(rest.prefix(1)))
        rest = rest.dropFirst()
      }
    }
    return result + String(Substring(rest))
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init)
    }
  }
}
