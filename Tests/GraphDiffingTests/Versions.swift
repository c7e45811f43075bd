import GraphModel

/// A claim of a hand-built article: the sentence says that source does something to target.
struct Claim {
  var source: ActorID
  var type: RelationType
  var target: ActorID
  var sentences: [Int]
  var status = RelationStatus.asserted
  var according: String?
}

/// Builds the graph of an article that is given as its sentences and claims.
func version(_ sentences: [String], _ claims: [Claim], names: [ActorID: String] = [:]) throws
  -> ActorGraph
{
  var ranges: [TextRange] = []
  var text = ""
  for sentence in sentences {
    if !text.isEmpty { text += " " }
    let start = text.unicodeScalars.count
    text += sentence
    ranges.append(TextRange(start, text.unicodeScalars.count))
  }
  let relations = claims.map { claim in
    Relation(
      source: claim.source, target: claim.target, type: claim.type, status: claim.status,
      evidence: claim.sentences.map { index in
        Evidence(
          sentence: index, range: ranges[index], quote: sentences[index],
          sourceText: claim.source.rawValue, targetText: claim.target.rawValue,
          according: claim.according)
      })
  }
  let ids = Set(claims.flatMap { [$0.source, $0.target] } + names.keys).sorted()
  return try ActorGraph(
    generator: "test",
    article: ArticleRecord(
      title: "Versions", source: "versions.txt", text: text, sentences: ranges),
    actors: ids.map { PoliticalActor(id: $0, name: names[$0] ?? $0.rawValue, kind: .country) },
    relations: relations)
}
