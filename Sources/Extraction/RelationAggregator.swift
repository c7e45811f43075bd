import ArticleText
import GraphModel
import Mentions
import Relations

/// Joins what the sentences say into one relation for each source, target, type and status.
///
/// Confidence: independent sentences each leave a doubt of 1 - *c*; the relation's doubt is their
/// product ("noisy or", Pearl 1988), and never falls below 0.01. Time: the latest that a sentence states.
struct RelationAggregator {
  private struct Group {
    var doubt = 1.0
    var via: Set<ActorID> = []
    var time = RelationTime.past
    var evidence: [Int: Evidence] = [:]
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
    if group.evidence[sentence.index] == nil { group.doubt *= 1 - reading.confidence }
    if let person = source.person { group.via.insert(person) }
    group.time = RelationTime.latest(group.time, reading.time)
    let ends = key.source == source.actor ? (source, target) : (target, source)
    let evidence = Evidence(
      sentence: sentence.index, range: sentence.range, quote: sentence.text,
      sourceText: article.text(at: ends.0.range), targetText: article.text(at: ends.1.range),
      according: reading.according.map(article.text(at:)))
    if group.evidence[sentence.index] == nil { group.evidence[sentence.index] = evidence }
    groups[key] = group
  }

  /// The relations, in no particular order.
  var relations: [Relation] {
    groups.map { key, group in
      Relation(
        source: key.source, target: key.target, type: key.type, status: key.status,
        confidence: Self.rounded(1 - max(group.doubt, 0.01)),
        via: group.via.filter { $0 != key.source && $0 != key.target }.sorted(),
        time: group.time, evidence: group.evidence.values.sorted { $0.range < $1.range })
    }
  }

  private static func rounded(_ confidence: Double) -> Double {
    (confidence * 100).rounded() / 100
  }
}

extension RelationTime {
  private var order: Int {
    switch self {
    case .past: 0
    case .present: 1
    case .future: 2
    }
  }

  fileprivate static func latest(_ a: RelationTime, _ b: RelationTime) -> RelationTime {
    a.order < b.order ? b : a
  }
}
