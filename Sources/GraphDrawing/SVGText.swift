import Graphviz

/// A `<text>` element that keeps to the width that was measured for it, whatever font is found.
struct SVGText: Hashable, Sendable {
  private let x: Double
  private let y: Substring
  private let size: Double
  private let isBold: Bool
  private let color: Substring
  private let content: PrintableText
  private let width: Double

  /// Reads a line with a `<text>` element as Graphviz writes it; nil for other lines.
  init?(_ line: Substring) {
    guard line.hasPrefix("<text "), let x = Self.number("x", line),
      let size = Self.number("font-size", line), let y = SVGSource.attribute("y", of: line),
      let start = line.firstIndex(of: ">"), let end = line.lastIndex(of: "<"), start < end
    else { return nil }
    self.y = y
    self.size = size
    isBold = SVGSource.attribute("font-weight", of: line) == "bold"
    color = SVGSource.attribute("fill", of: line) ?? "black"
    content = PrintableText(Self.decoded(line[line.index(after: start)..<end]))
    width = TextMetrics.width(of: content.text, size: size, isBold: isBold)
    switch SVGSource.attribute("text-anchor", of: line) {
    case "start": self.x = x + width / 2
    case "end": self.x = x - width / 2
    default: self.x = x
    }
  }

  /// The element, centred, in the font of the whole picture.
  var element: String {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    // Elsewhere the width is an estimate, which must not squeeze letters.
    let length =
      TextMetrics.isKnown(content.text)
      ? " textLength=\"\(Self.decimal(width))\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    return "<text x=\"\(Self.decimal(x))\" y=\"\(y)\" text-anchor=\"middle\""
      + " font-size=\"\(Self.decimal(size))\"\(weight) fill=\"\(color)\"\(length)>"
      + content.markup + "</text>"
  }

  /// The same as outlines, which need no font; the element where the font lacks a character.
  var outlines: String {
    guard let data = Lettering.outlines(of: content.text, size: size, isBold: isBold) else {
      return element
    }
    return "<path transform=\"translate(\(Self.decimal(x - width / 2)),\(y))\" fill=\"\(color)\""
      + " d=\"\(data)\"/>"
  }

  private static func number(_ name: String, _ line: Substring) -> Double? {
    SVGSource.attribute(name, of: line).flatMap { Double($0) }
  }

  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let fraction =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
  }

  /// Text with its character references resolved.
  private static func decoded(_ markup: Substring) -> String {
    var text = ""
    var rest = markup
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      text += rest[..<start]
      let name = rest[rest.index(after: start)..<end]
      text.unicodeScalars.append(scalar(named: name) ?? "\u{FFFD}")
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
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
      let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init)
    }
  }
}
