import DataFiles
import GraphModel
import Yams

/// Turns the nodes of a user's YAML file into entries.
struct UserActorReader {
  let yaml: YAMLReader

  init(file: String) { yaml = YAMLReader(file: file) }

  private static let keys = [
    "id", "name", "kind", "affiliation", "aliases", "demonyms", "seats", "institutions",
  ]

  /// One actor.
  func entry(_ node: Node) throws(DataError) -> ActorEntry {
    let mapping = try yaml.mapping(
      node, of: "an actor with id, name and kind", keys: Self.keys)
    let id = try yaml.text("id", of: mapping, in: node)
    guard let kind = mapping["kind"] else { throw yaml.error(node, "key \"kind\" is missing") }
    return ActorEntry(
      id: ActorID(id), name: try yaml.text("name", of: mapping, in: node),
      kind: try yaml.choice(kind, key: "kind", as: ActorKind.self),
      affiliation: try affiliation(mapping), aliases: try yaml.texts("aliases", of: mapping),
      demonyms: try yaml.texts("demonyms", of: mapping),
      seats: try yaml.texts("seats", of: mapping),
      institutions: try yaml.texts("institutions", of: mapping))
  }

  /// The affiliation: an id, or a mapping with the key `id`.
  private func affiliation(_ mapping: Node.Mapping) throws(DataError) -> ActorID? {
    guard let value = mapping["affiliation"] else { return nil }
    if let inner = value.mapping?["id"] {
      return ActorID(try yaml.text(inner, key: "affiliation"))
    }
    if case .scalar(let scalar) = value, ["", "~", "null"].contains(scalar.string) { return nil }
    return ActorID(try yaml.text(value, key: "affiliation"))
  }
}
