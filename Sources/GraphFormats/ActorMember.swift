import GraphModel

/// An element of `actors` in a file, before its values are checked.
struct ActorMember: Decodable {
  struct MentionMember: Decodable {
    var text: String
    var start: Int
    var end: Int
    var sentence: Int
  }

  var id: String
  var name: String
  var kind: String
  var affiliation: String?
  var mentions: [MentionMember]

  func value(at path: String, within bounds: RecordBounds) throws -> PoliticalActor {
    PoliticalActor(
      id: ActorID(id), name: name, kind: try RecordBounds.value(kind, at: path + ".kind"),
      affiliation: affiliation.map { ActorID($0) },
      mentions: try mentions.enumerated().map { index, mention in
        let place = "\(path).mentions[\(index)]"
        return Mention(
          text: mention.text, range: try bounds.range(mention.start, mention.end, at: place),
          sentence: try bounds.sentence(mention.sentence, at: place))
      })
  }
}
