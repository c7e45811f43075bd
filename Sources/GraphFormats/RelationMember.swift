import GraphModel

/// The identity of a relation in a file.
struct RelationKeyMember: Decodable {
  var source: String
  var target: String
  var type: String
  var status: String

  func value(at path: String) throws -> Relation.Key {
    Relation(
      source: ActorID(source), target: ActorID(target),
      type: try RecordBounds.value(type, at: path + ".type"),
      status: try RecordBounds.value(status, at: path + ".status")
    ).key
  }
}

/// An element of `relations` in a file, before its values are checked.
struct RelationMember: Decodable {
  struct EvidenceMember: Decodable {
    var sentence: Int
    var start: Int
    var end: Int
    var quote: String
    var sourceText: String
    var targetText: String
    var according: String?
  }

  var source: String
  var target: String
  var type: String
  var status: String
  var confidence: Double
  var via: [String]?
  var time: String?
  var evidence: [EvidenceMember]

  func value(at path: String, within bounds: RecordBounds) throws -> Relation {
    let key = try RelationKeyMember(source: source, target: target, type: type, status: status)
      .value(at: path)
    return Relation(
      source: key.source, target: key.target, type: key.type, status: key.status,
      confidence: confidence, via: (via ?? []).map { ActorID($0) },
      time: try RecordBounds.value(time ?? RelationTime.present.rawValue, at: path + ".time"),
      evidence: try evidence.enumerated().map { index, evidence in
        try evidence.value(at: "\(path).evidence[\(index)]", within: bounds)
      })
  }
}

extension RelationMember.EvidenceMember {
  fileprivate func value(at path: String, within bounds: RecordBounds) throws -> Evidence {
    Evidence(
      sentence: try bounds.sentence(sentence, at: path),
      range: try bounds.range(start, end, at: path), quote: quote, sourceText: sourceText,
      targetText: targetText, according: according)
  }
}
