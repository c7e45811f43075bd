import GraphModel

/// A file of labels as JSON has it, before its values are checked.
struct LabelledGraphRecord: Decodable {
  var schemaVersion: Int?
  var actors: [Actor]?
  var relations: [Edge]?
  var edges: [Edge]?
  var optional: [Edge]?

  /// A relation.
  struct Edge: Decodable {
    var source: String
    var target: String
    var type: String
    var modality: String?
    var status: String?
    var accept: Alternatives?
  }

  /// Other values that count as right.
  struct Alternatives: Decodable {
    var source: [String]?
    var target: [String]?
    var type: [String]?
  }

  /// An actor: an object, or its id alone.
  struct Actor: Decodable {
    let actor: LabelledActor

    private struct Members: Decodable {
      var id: String
      var name: String?
      var kind: String?
      var affiliation: String?
      var mentions: [Words]?
      var optional: Bool?
    }

    init(from decoder: any Decoder) throws {
      if let id = try? decoder.singleValueContainer().decode(String.self) {
        actor = LabelledActor(id: ActorID(id))
        return
      }
      let members = try Members(from: decoder)
      let affiliation = members.affiliation ?? ""
      actor = LabelledActor(
        id: ActorID(members.id), name: members.name ?? "",
        isPerson: members.kind == ActorKind.person.rawValue,
        affiliation: affiliation.isEmpty ? nil : ActorID(affiliation),
        mentions: (members.mentions ?? []).map(\.text), isOptional: members.optional ?? false)
    }
  }

  /// A mention: an object with its text, or the text alone.
  private struct Words: Decodable {
    let text: String

    private struct Members: Decodable {
      var text: String
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self.text = text
      } else {
        text = try Members(from: decoder).text
      }
    }
  }
}
