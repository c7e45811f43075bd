import GraphModel

/// The ids of a picture's elements: readable, unique, and the same as long as the graph says the
/// same.
struct ElementIDs: Hashable, Sendable {
  /// Id of each actor.
  let actors: [String]
  /// Id of each relation.
  let edges: [String]

  /// Makes the ids of a content: `IRN`, `CHN-supports-IRN`, `CHN-supports-IRN-hypothetical`.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  init(_ content: GraphContent) {
    var taken: Set<String> = ["title", "description"]
    actors = content.actors.map { Self.unique(Self.identifier($0.id.rawValue), among: &taken) }
    let names = actors
    edges = content.edges.map { edge in
      guard edge.bundle.isEmpty else {
        return Self.unique(
          "\(names[edge.source])-relations-\(names[edge.target])", among: &taken)
      }
      let status = edge.relation.status == .asserted ? "" : "-\(edge.relation.status.rawValue)"
      return Self.unique(
        "\(names[edge.source])-\(edge.relation.type.rawValue)-\(names[edge.target])\(status)",
        among: &taken)
    }
  }

  /// A text with everything but ASCII letters, digits, `-` and `_` replaced by `_`.
  static func identifier(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(60).map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isPlain || scalar == "-" || scalar == "_" ? Character(scalar) : "_"
    }
    return String(kept)
  }

  /// A prefix for ids: an identifier that begins with a letter.
  static func prefix(_ text: String) -> String {
    let identifier = identifier(text)
    return identifier.first?.isLetter == true ? identifier : "g" + identifier
  }

  /// A short prefix made from content, by the 32-bit hash FNV-1a.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func prefix(hashing bytes: some Sequence<UInt8>) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return "g" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func unique(_ name: String, among taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
