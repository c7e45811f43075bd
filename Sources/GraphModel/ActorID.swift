/// The stable identifier of an actor in a graph.
///
/// States carry their ISO 3166 alpha-3 code, well-known organisations and groups a short id
/// (`UN`, `HAMAS`), persons `PER:FAMILY_NAME`, all others an upper-case slug.
public struct ActorID: Hashable, Sendable {
  /// The identifier as it stands in a graph file.
  public let rawValue: String

  /// Creates an identifier from its text.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whether this identifies a person.
  public var isPerson: Bool { rawValue.hasPrefix("PER:") }
}

extension ActorID: Comparable {
  /// Orders by Unicode scalars, so that the order depends on no locale.
  public static func < (a: ActorID, b: ActorID) -> Bool {
    a.rawValue.unicodeScalars.lexicographicallyPrecedes(b.rawValue.unicodeScalars)
  }
}

extension ActorID: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

extension ActorID: CustomStringConvertible {
  /// The identifier's text.
  public var description: String { rawValue }
}
