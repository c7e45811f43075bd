import Foundation
import Graphviz

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An SVG file, taken apart.
struct Picture {
  /// A group with an id or a class.
  struct Group {
    var id: String
    var classes: [Substring]
    var title = ""
    var texts: [Text] = []
    /// What the outlines take, in the coordinates of the file.
    var outline: Box?
    var attributes: [[String: String]] = []
  }

  /// A line of text.
  struct Text {
    var content = ""
    var box: Box
    var color: String
  }

  var text: String
  var root: [String: String] = [:]
  var ids: [String] = []
  var title = ""
  var description = ""
  var groups: [Group] = []

  var relations: [Group] { groups.filter { $0.classes.contains("relation") } }
  var actors: [Group] { groups.filter { $0.classes.contains("actor") } }
  var legend: [String] { group("legend").map(\.content) }
  var caption: [String] { group("caption").map(\.content) }
  var texts: [Text] { groups.flatMap(\.texts) }

  /// Width and height in points.
  var size: (width: Double, height: Double) {
    let numbers = (root["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : (0, 0)
  }

  /// Reads a file.
  ///
  /// - Throws: When it is not well-formed.
  init(_ bytes: [UInt8]) throws {
    text = String(decoding: bytes, as: UTF8.self)
    let reader = PictureReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    root = reader.root
    ids = reader.ids
    title = reader.title
    description = reader.summary
    groups = reader.groups
  }

  private func group(_ name: Substring) -> [Text] {
    groups.filter { $0.classes.contains(name) }.flatMap(\.texts)
  }
}

/// Collects groups, texts and outlines.
private final class PictureReader: NSObject, XMLParserDelegate {
  var root: [String: String] = [:]
  var ids: [String] = []
  var title = ""
  var summary = ""
  var groups: [Picture.Group] = []
  private var path: [String] = []
  private var shift = (x: 0.0, y: 0.0)

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    path.append(name)
    if let id = attributes["id"] { ids.append(id) }
    switch name {
    case "svg": root = attributes
    case "g":
      if let transform = attributes["transform"] {
        let numbers = transform.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
        shift = (numbers[0], numbers[1])
      }
      groups.append(
        Picture.Group(
          id: attributes["id"] ?? "", classes: (attributes["class"] ?? "").split(separator: " ")))
    case "text": addText(attributes)
    case "path", "polygon", "ellipse", "polyline": addOutline(name, attributes)
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    switch path.last {
    case "title" where path.count == 2: title += text
    case "desc": summary += text
    case "title": groups[groups.count - 1].title += text
    case "text":
      let last = groups[groups.count - 1].texts.count - 1
      groups[groups.count - 1].texts[last].content += text
    default: break
    }
  }

  private func addText(_ attributes: [String: String]) {
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? .nan }
    let size = number("font-size")
    let x = number("x") + shift.x
    let y = number("y") + shift.y
    let width = attributes["textLength"].flatMap { Double($0) } ?? 1
    groups[groups.count - 1].texts.append(
      Picture.Text(
        box: Box(
          low: Point(x - width / 2, y - 0.72 * size), high: Point(x + width / 2, y + 0.2 * size)),
        color: attributes["fill"] ?? ""))
  }

  private func addOutline(_ name: String, _ attributes: [String: String]) {
    let last = groups.count - 1
    groups[last].attributes.append(attributes)
    var numbers = (attributes["d"] ?? attributes["points"] ?? "")
      .split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
    if name == "ellipse" {
      let values = ["cx", "cy", "rx", "ry"].map { attributes[$0].flatMap { Double($0) } ?? .nan }
      numbers = [
        values[0] - values[2], values[1] - values[3], values[0] + values[2], values[1] + values[3],
      ]
    }
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      let point = Point(numbers[index] + shift.x, numbers[index + 1] + shift.y)
      let box = Box(low: point, high: point)
      groups[last].outline = groups[last].outline?.union(box) ?? box
    }
  }
}
