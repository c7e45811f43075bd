/// The start tags of an XML document, as far as one element is looked for in a file that this program
/// wrote and other tools may have written anew.
struct XMLTags {
  /// A start tag.
  struct Tag {
    /// The name, with its prefix if it has one.
    var name: String
    /// The attributes, with character references resolved.
    var attributes: [String: String]
    /// Offset just past the tag.
    var end: Int
  }

  private let bytes: [UInt8]

  /// Takes a document in UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first start tag of a local name that fits.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  func first(named name: String, where fits: (Tag) -> Bool = { _ in true }) -> Tag? {
    var position = 0
    while let open = index(of: "<", from: position) {
      position = open + 1
      for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
      where bytes[open...].starts(with: start.utf8) {
        position = index(of: end, from: open).map { $0 + end.utf8.count } ?? bytes.count
      }
      guard position == open + 1, let tag = tag(at: open) else { continue }
      position = tag.end
      if tag.name.split(separator: ":").last.map(String.init) == name, fits(tag) { return tag }
    }
    return nil
  }

  /// Offset of the next end tag of a name.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  func start(ofEndTag name: String, after position: Int) -> Int? {
    index(of: "</\(name)", from: position)
  }

  private func tag(at open: Int) -> Tag? {
    var position = open + 1
    let name = word(&position)
    if name.isEmpty { return nil }
    var attributes: [String: String] = [:]
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let attribute = word(&position)
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
        if attribute.isEmpty, position < bytes.count, bytes[position] != UInt8(ascii: ">") {
          position += 1
        }
        continue
      }
      position += 1
      skipSpaces(&position)
      guard position < bytes.count, let end = index(of: [bytes[position]], from: position + 1)
      else { return nil }
      attributes[attribute] = Self.unescaped(
        String(decoding: bytes[position + 1..<end], as: UTF8.self))
      position = end + 1
    }
    return position < bytes.count ? Tag(name: name, attributes: attributes, end: position + 1) : nil
  }

  /// The name at a position, which moves past it and the spaces around it.
  private func word(_ position: inout Int) -> String {
    skipSpaces(&position)
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpaces(&position)
    return word
  }

  private func skipSpaces(_ position: inout Int) {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private func index(of text: String, from start: Int) -> Int? {
    index(of: Array(text.utf8), from: start)
  }

  private func index(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first else { return nil }
    var position = start
    while position + pattern.count <= bytes.count {
      if bytes[position] == first, bytes[position..<position + pattern.count].elementsEqual(pattern)
      {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte > 0x20 && !"<>/=\"'".utf8.contains(byte)
  }
}
