public import GraphModel

/// One thing that a user sets right in a graph.
public struct Correction: Hashable, Sendable {
  /// What is set right.
  public enum Change: Hashable, Sendable {
    /// Several actors are one.
    case merge([String], into: String)
    /// An actor has another name, id or kind.
    case rename(String, name: String?, id: ActorID?, kind: ActorKind?)
    /// An actor was not found.
    case actor(ActorID, name: String, kind: ActorKind, affiliation: String?)
    /// A relation does not hold.
    case drop(RelationName)
    /// A relation was not found.
    case add(RelationName, status: RelationStatus)
    /// A relation is of another type or status.
    case change(RelationName, type: RelationType?, status: RelationStatus?)
  }

  /// What is set right.
  public var change: Change
  /// Words of the sentence that the correction is tied to.
  public var quote: String?
  /// The line of the file where it stands, for notes.
  public var line: Int

  /// Creates a correction.
  public init(_ change: Change, quote: String? = nil, line: Int = 0) {
    self.change = change
    self.quote = quote
    self.line = line
  }
}

/// A relation as a user names it: `China supports Iran`, with names or ids of actors.
public struct RelationName: Hashable, Sendable, CustomStringConvertible {
  /// Name or id of the source.
  public var source: String
  /// What relates the two.
  public var type: RelationType
  /// Name or id of the target.
  public var target: String

  /// Creates a name from its parts.
  public init(source: String, type: RelationType, target: String) {
    self.source = source
    self.type = type
    self.target = target
  }

  /// Reads a name; nil unless a type stands between two actors.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard
      let place = words.indices.dropFirst().dropLast().first(where: {
        RelationType(rawValue: words[$0]) != nil
      }), let type = RelationType(rawValue: words[place])
    else { return nil }
    self.init(
      source: words[..<place].joined(separator: " "), type: type,
      target: words[(place + 1)...].joined(separator: " "))
  }

  /// The parts in the order of a sentence.
  public var description: String { "\(source) \(type.rawValue) \(target)" }
}
