import DataFiles
import GraphModel
import Yams

/// Turns the nodes of a user's YAML file into entries.
struct UserActorReader {
  /// The file's name, for errors.
  let file: String

  private static let keys = [
    "id", "name", "kind", "affiliation", "aliases", "demonyms", "seats", "institutions",
  ]

  /// The mappings of the file.
  func list(of root: Node) throws(DataError) -> [Node] {
    var list = root
    if case .mapping(let mapping) = root {
      guard mapping.count == 1, let actors = mapping["actors"] else {
        throw error(root, "a list of actors was expected, or a mapping with the key \"actors\"")
      }
      list = actors
    }
    if case .scalar(let scalar) = list, scalar.string.isEmpty { return [] }
    guard case .sequence(let sequence) = list else {
      throw error(list, "a list of actors was expected, found \(shown(list))")
    }
    return Array(sequence)
  }

  /// One actor.
  func entry(_ node: Node) throws(DataError) -> ActorEntry {
    guard case .mapping(let mapping) = node else {
      throw error(node, "an actor with id, name and kind was expected, found \(shown(node))")
    }
    for (key, _) in mapping {
      let known = Self.keys.joined(separator: ", ")
      guard let name = key.string, Self.keys.contains(name) else {
        throw error(key, "unknown key \(shown(key)); known are \(known)")
      }
    }
    let id = try text("id", of: mapping, in: node)
    let kindName = try text("kind", of: mapping, in: node)
    guard let kind = ActorKind(rawValue: kindName) else {
      let known = ActorKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(mapping["kind"] ?? node, "unknown kind \"\(kindName)\"; known are \(known)")
    }
    return ActorEntry(
      id: ActorID(id), name: try text("name", of: mapping, in: node), kind: kind,
      affiliation: try affiliation(mapping), aliases: try texts("aliases", of: mapping),
      demonyms: try texts("demonyms", of: mapping), seats: try texts("seats", of: mapping),
      institutions: try texts("institutions", of: mapping))
  }

  private func text(
    _ key: String, of mapping: Node.Mapping, in node: Node
  ) throws(DataError) -> String {
    guard let value = mapping[key] else { throw error(node, "key \"\(key)\" is missing") }
    return try text(value, key: key)
  }

  private func text(_ value: Node, key: String) throws(DataError) -> String {
    guard case .scalar(let scalar) = value else {
      throw error(value, "\"\(key)\" must be a text, found \(shown(value))")
    }
    let words = scalar.string.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw error(value, "\"\(key)\" is empty") }
    return words.joined(separator: " ")
  }

  private func texts(_ key: String, of mapping: Node.Mapping) throws(DataError) -> [String] {
    guard let value = mapping[key] else { return [] }
    guard case .sequence(let sequence) = value else { return [try text(value, key: key)] }
    var texts: [String] = []
    for item in sequence { texts.append(try text(item, key: key)) }
    return texts
  }

  /// The affiliation: an id, or a mapping with the key `id`.
  private func affiliation(_ mapping: Node.Mapping) throws(DataError) -> ActorID? {
    guard let value = mapping["affiliation"] else { return nil }
    if let inner = value.mapping?["id"] { return ActorID(try text(inner, key: "affiliation")) }
    if case .scalar(let scalar) = value, ["", "~", "null"].contains(scalar.string) { return nil }
    return ActorID(try text(value, key: "affiliation"))
  }

  private func error(_ node: Node, _ reason: String) -> DataError {
    DataError(file: file, line: node.mark?.line, reason: reason)
  }

  private func shown(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string)\""
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }
}
