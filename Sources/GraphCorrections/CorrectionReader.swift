import DataFiles
import GraphModel
import Yams

/// Turns the nodes of a user's file into corrections.
struct CorrectionReader {
  let yaml: YAMLReader

  init(file: String) { yaml = YAMLReader(file: file) }

  /// The keys of each sort of entry, the one that names it first.
  private static let entries = [
    ["merge", "into", "quote"], ["rename", "name", "id", "kind", "quote"],
    ["actor", "name", "kind", "affiliation", "quote"], ["drop", "quote"],
    ["add", "status", "quote"], ["change", "type", "status", "quote"],
  ]

  /// One entry.
  func correction(_ node: Node) throws(DataError) -> Correction {
    let sorts = Self.entries.map { $0[0] }.joined(separator: ", ")
    let keys = Self.entries.first { keys in node.mapping?[keys[0]] != nil }
    guard let keys else {
      throw yaml.error(node, "an entry with one of the keys \(sorts) was expected")
    }
    let mapping = try yaml.mapping(node, of: "an entry", keys: keys)
    return Correction(
      try change(keys[0], mapping, in: node), quote: try text("quote", of: mapping),
      line: node.mark?.line ?? 0)
  }

  private func change(
    _ sort: String, _ mapping: Node.Mapping, in node: Node
  ) throws(DataError) -> Correction.Change {
    switch sort {
    case "merge":
      let actors = try yaml.texts(sort, of: mapping)
      return .merge(actors, into: try yaml.text("into", of: mapping, in: node))
    case "rename": return try rename(mapping, in: node)
    case "actor":
      let id = ActorID(try yaml.text(sort, of: mapping, in: node))
      guard let kind = try choice("kind", of: mapping, as: ActorKind.self) else {
        throw yaml.error(node, "key \"kind\" is missing")
      }
      return .actor(
        id, name: try yaml.text("name", of: mapping, in: node), kind: kind,
        affiliation: try text("affiliation", of: mapping))
    case "drop": return .drop(try relation(sort, of: mapping, in: node))
    case "add":
      let status = try choice("status", of: mapping, as: RelationStatus.self)
      return .add(try relation(sort, of: mapping, in: node), status: status ?? .asserted)
    default:
      let type = try choice("type", of: mapping, as: RelationType.self)
      let status = try choice("status", of: mapping, as: RelationStatus.self)
      if type == nil, status == nil {
        throw yaml.error(node, "key \"type\" or \"status\" is missing")
      }
      return .change(try relation(sort, of: mapping, in: node), type: type, status: status)
    }
  }

  private func rename(
    _ mapping: Node.Mapping, in node: Node
  ) throws(DataError) -> Correction.Change {
    let name = try text("name", of: mapping)
    let id = try text("id", of: mapping)
    let kind = try choice("kind", of: mapping, as: ActorKind.self)
    if name == nil, id == nil, kind == nil {
      throw yaml.error(node, "key \"name\", \"id\" or \"kind\" is missing")
    }
    return .rename(
      try yaml.text("rename", of: mapping, in: node), name: name, id: id.map { ActorID($0) },
      kind: kind)
  }

  private func relation(
    _ key: String, of mapping: Node.Mapping, in node: Node
  ) throws(DataError) -> RelationName {
    let text = try yaml.text(key, of: mapping, in: node)
    guard let name = RelationName(text) else {
      let types = RelationType.allCases.map(\.rawValue).joined(separator: ", ")
      throw yaml.error(
        mapping[key] ?? node,
        "\"\(text)\" is no relation; write SOURCE TYPE TARGET, where TYPE is one of \(types)")
    }
    return name
  }

  private func text(_ key: String, of mapping: Node.Mapping) throws(DataError) -> String? {
    guard let value = mapping[key] else { return nil }
    return try yaml.text(value, key: key)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, of mapping: Node.Mapping, as type: Value.Type
  ) throws(DataError) -> Value? {
    guard let value = mapping[key] else { return nil }
    return try yaml.choice(value, key: key, as: type)
  }
}
