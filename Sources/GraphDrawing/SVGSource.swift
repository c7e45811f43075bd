/// The parts of an SVG file as Graphviz writes it.
///
/// Graphviz writes one element a line, and a group with an id for each node and edge.
struct SVGSource: Hashable, Sendable {
  /// The whole file.
  let text: String
  /// Width, in points.
  private(set) var width = ""
  /// Height, in points.
  private(set) var height = ""
  /// The `translate` of the whole picture.
  private(set) var shift = ""
  /// The lines of each group by its id, without titles and comments.
  private(set) var groups: [String: [Substring]] = [:]

  /// Takes a file apart.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    self.text = text
    var group: String?
    for line in text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
      if group == nil, let viewBox = Self.attribute("viewBox", of: line) {
        let numbers = viewBox.split(separator: " ")
        width = String(numbers.dropFirst(2).first ?? "")
        height = String(numbers.dropFirst(3).first ?? "")
      } else if line.hasPrefix("<g id=\"graph0\"") {
        shift = Self.shift(Self.attribute("transform", of: line) ?? "")
      } else if line.hasPrefix("<g id=") {
        group = Self.attribute("id", of: line).map(String.init)
      } else if line == "</g>" {
        group = nil
      } else if let group, !line.hasPrefix("<title>"), !line.hasPrefix("<!--") {
        groups[group, default: []].append(line)
      }
    }
  }

  /// The arguments of the last function of a transformation, which is `translate`.
  private static func shift(_ transform: Substring) -> String {
    let tail = transform.utf8.split(separator: UInt8(ascii: "(")).last
    return tail.flatMap { String($0.dropLast()) } ?? ""
  }

  /// The value of an attribute of the tag at the start of a line.
  static func attribute(_ name: String, of line: Substring) -> Substring? {
    let key = name.utf8
    var rest = line.utf8
    while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
      rest = rest[rest.index(after: space)...]
      if !rest.starts(with: key) { continue }
      var value = rest.dropFirst(key.count)
      guard value.starts(with: "=\"".utf8) else { continue }
      value = value.dropFirst(2)
      guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      return Substring(value[..<end])
    }
    return nil
  }
}
