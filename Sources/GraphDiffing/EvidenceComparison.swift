import GraphModel

/// How the sentences that prove a relation differ between two versions.
struct EvidenceComparison {
  /// Evidence of both graphs that rests on the same sentence, reworded or not.
  private(set) var kept: [(old: Evidence, new: Evidence)] = []
  /// Evidence of the old graph alone.
  private(set) var lost: [Evidence] = []
  /// Evidence of the new graph alone.
  private(set) var gained: [Evidence] = []

  /// Compares the evidence of a relation in two graphs.
  ///
  /// - Complexity: O(*n*) in the number of sentences.
  init(_ old: Relation, _ new: Relation, in sentences: VersionedSentences) {
    var places: [Int: [Int]] = [:]
    for index in new.evidence.indices.reversed() {
      places[new.evidence[index].sentence, default: []].append(index)
    }
    var taken: Set<Int> = []
    for evidence in old.evidence {
      let sentence = sentences.alignment.pair(old: evidence.sentence)?.new
      if let index = sentence.flatMap({ places[$0]?.popLast() }) {
        kept.append((evidence, new.evidence[index]))
        taken.insert(index)
      } else {
        lost.append(evidence)
      }
    }
    gained = new.evidence.indices.filter { !taken.contains($0) }.map { new.evidence[$0] }
  }

  /// Whether someone else says so, or the article says so itself.
  ///
  /// Sentences of both versions are compared one by one; when there is none, all those who say so.
  var attributionDiffers: Bool {
    if kept.isEmpty, !lost.isEmpty, !gained.isEmpty {
      return Set(lost.map(Self.speaker)) != Set(gained.map(Self.speaker))
    }
    return kept.contains { Self.speaker($0.old) != Self.speaker($0.new) }
  }

  /// The speaker without case and article: "the officials" are "officials".
  private static func speaker(_ evidence: Evidence) -> String? {
    evidence.according.map { speaker in
      speaker.lowercased().split(separator: " ").drop { ["the", "a", "an"].contains($0) }
        .joined(separator: " ")
    }
  }
}
