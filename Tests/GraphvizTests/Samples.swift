import Foundation
import Graphviz

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Two nodes and an edge between them.
func pair(_ first: Label = .plain("First"), _ second: Label = .plain("Second")) -> Drawing {
  Drawing(
    nodeAttributes: ["shape": "box", "fontname": "Helvetica,Arial,sans-serif"],
    nodes: [Drawing.Node("a", label: first), Drawing.Node("b", label: second)],
    edges: [Drawing.Edge("e", from: "a", to: "b")])
}

/// The texts of a well-formed SVG; nil when it is malformed.
func texts(of svg: [UInt8]) -> [String]? {
  let reader = TextReader()
  let parser = XMLParser(data: Data(svg))
  parser.delegate = reader
  return parser.parse() ? reader.texts : nil
}

/// Collects the content of `<text>` elements.
private final class TextReader: NSObject, XMLParserDelegate {
  var texts: [String] = []
  private var isInside = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInside = name == "text"
    if isInside { texts.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInside = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInside { texts[texts.count - 1] += text }
  }
}

/// The chunks of a PNG file with the sums that follow them; nil when it is malformed.
func chunks(of png: [UInt8]) -> [(type: String, data: [UInt8], sum: UInt32)]? {
  func number(_ at: Int) -> UInt32 { png[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) } }
  guard png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
  var chunks: [(type: String, data: [UInt8], sum: UInt32)] = []
  var at = 8
  while at + 12 <= png.count {
    let end = at + 8 + Int(number(at))
    guard end + 4 <= png.count else { return nil }
    chunks.append(
      (String(decoding: png[at + 4..<at + 8], as: UTF8.self), Array(png[at + 8..<end]), number(end))
    )
    at = end + 4
  }
  return at == png.count ? chunks : nil
}

/// Width and height of a PNG file in pixels.
func size(of png: [UInt8]) -> (width: Int, height: Int)? {
  guard let header = chunks(of: png)?.first, header.type == "IHDR" else { return nil }
  func number(_ at: Int) -> Int { header.data[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
  return (number(0), number(4))
}

/// The sum that PNG asks for, bit by bit.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
  return ~sum
}
