extension JSONValue {
  /// The value as indented JSON text (RFC 8259) that ends with a newline.
  ///
  /// A container without containers inside stands on one line. U+2028 and U+2029 are escaped, since
  /// some readers of lines split there.
  ///
  /// - Complexity: O(*n*) in the size of the value.
  package func formatted() -> String {
    var text = ""
    write(to: &text, indent: 0)
    text += "\n"
    return text
  }

  /// The value as JSON text on one line, without a newline at its end.
  ///
  /// - Complexity: O(*n*) in the size of the value.
  package func compact() -> String {
    switch self {
    case .array(let values): return "[" + values.map { $0.compact() }.joined(separator: ", ") + "]"
    case .object(let members):
      let texts = members.map { JSONValue.string($0.name).compact() + ": " + $0.value.compact() }
      return "{" + texts.joined(separator: ", ") + "}"
    default:
      var text = ""
      write(to: &text, indent: 0)
      return text
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.write(values, open: "[", close: "]", to: &text, indent: indent) { value, text in
        value.write(to: &text, indent: indent + 2)
      }
    case .object(let members):
      Self.write(members, open: "{", close: "}", to: &text, indent: indent) { member, text in
        Self.quote(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 2)
      }
    }
  }

  private static func write<Element: JSONPart>(
    _ elements: [Element], open: String, close: String, to text: inout String, indent: Int,
    element: (Element, inout String) -> Void
  ) {
    let onOneLine = elements.allSatisfy(\.part.isScalar)
    let margin = onOneLine ? "" : "\n" + String(repeating: " ", count: indent + 2)
    text += open
    for (index, value) in elements.enumerated() {
      if index > 0 { text += onOneLine ? ", " : "," }
      text += margin
      element(value, &text)
    }
    if !onOneLine { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// What stands in a container: a value, or a member with its value.
private protocol JSONPart {
  var part: JSONValue { get }
}

extension JSONValue: JSONPart {
  fileprivate var part: JSONValue { self }
}

extension JSONValue.Member: JSONPart {
  fileprivate var part: JSONValue { value }
}
