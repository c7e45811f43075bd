import ArticleText
import GraphModel
import Mentions
import Relations

/// Joins what the sentences say into one relation for each source, target, type and status.
///
/// * Evidence: one piece for each sentence, from its surest reading, of equally sure ones the first.
///   Who says so stays with the piece.
/// * Confidence: each sentence leaves a doubt of 1 - *c*; the relation's doubt is their product
///   ("noisy or", Pearl 1988), and never falls below 0.01.
/// * Via: the persons through whom the source acts; of a symmetric relation those of both ends.
/// * Time: the latest that a sentence states.
///
/// What an article says and takes back, or says of both kinds, makes several relations: all stay.
struct RelationAggregator {
  private struct Group {
    var via: Set<ActorID> = []
    var time = RelationTime.past
    var sentences: [Int: (confidence: Double, evidence: Evidence)] = [:]

    var doubt: Double {
      sentences.sorted { $0.key < $1.key }.reduce(1) { $0 * (1 - $1.value.confidence) }
    }
  }

  private var groups: [Relation.Key: Group] = [:]

  /// Adds a reading of a sentence.
  mutating func add(
    _ reading: RelationReading, in sentence: Sentence, of article: Article,
    among mentions: [ActorMention]
  ) {
    let source = mentions[reading.source]
    let target = mentions[reading.target]
    guard source.actor != target.actor else { return }
    let key = Relation(
      source: source.actor, target: target.actor, type: reading.type, status: reading.status
    ).key
    var group = groups[key, default: Group()]
    let agents = reading.type.isSymmetric ? [source, target] : [source]
    group.via.formUnion(agents.compactMap(\.person))
    group.time = max(group.time, reading.time)
    if (group.sentences[sentence.index]?.confidence ?? -1) < reading.confidence {
      let ends = key.source == source.actor ? (source, target) : (target, source)
      let evidence = Evidence(
        sentence: sentence.index, range: sentence.range, quote: sentence.text,
        sourceText: article.text(at: ends.0.range), targetText: article.text(at: ends.1.range),
        according: reading.according.map(article.text(at:)))
      group.sentences[sentence.index] = (reading.confidence, evidence)
    }
    groups[key] = group
  }

  /// The relations, in no particular order.
  var relations: [Relation] {
    groups.map { key, group in
      Relation(
        source: key.source, target: key.target, type: key.type, status: key.status,
        confidence: Self.rounded(1 - max(group.doubt, 0.01)),
        via: group.via.filter { $0 != key.source && $0 != key.target }.sorted(),
        time: group.time,
        evidence: group.sentences.values.map(\.evidence).sorted { $0.range < $1.range })
    }
  }

  private static func rounded(_ confidence: Double) -> Double {
    (confidence * 100).rounded() / 100
  }
}
