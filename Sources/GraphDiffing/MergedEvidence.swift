import GraphModel

/// The evidence of a relation that both sides of a merge have.
struct MergedEvidence {
  /// What both sides have, and what one of them added.
  private(set) var merged: [Evidence] = []
  /// Whether both sides name another speaker of the same sentence.
  private(set) var hasConflict = false

  init(base: [Evidence], ours: [Evidence], theirs: [Evidence], favored: GraphMerge.Side) {
    let versions = ThreeWay(Self.read(base), Self.read(ours), Self.read(theirs))
    let kept = ThreeWay(
      Set(versions.base.keys), Set(versions.ours.keys), Set(versions.theirs.keys)
    ).union
    for reading in kept.sorted() {
      let old = versions.base[reading]
      guard let any = versions.ours[reading] ?? versions.theirs[reading] else { continue }
      let speakers = ThreeWay(
        (old ?? any).according, (versions.ours[reading] ?? old ?? any).according,
        (versions.theirs[reading] ?? old ?? any).according)
      var evidence = any
      if let speaker = speakers.merged {
        evidence.according = speaker
      } else {
        hasConflict = true
        evidence.according = speakers[favored]
      }
      merged.append(evidence)
    }
  }

  /// A sentence and the words in it; who says so may change.
  private struct Reading: Hashable, Comparable {
    var quote: String
    var sourceText: String
    var targetText: String
    /// Tells apart sentences that stand several times.
    var number = 0

    static func < (a: Reading, b: Reading) -> Bool {
      (a.quote, a.sourceText, a.targetText, a.number)
        < (b.quote, b.sourceText, b.targetText, b.number)
    }
  }

  private static func read(_ evidence: [Evidence]) -> [Reading: Evidence] {
    var readings: [Reading: Evidence] = [:]
    for evidence in evidence {
      var reading = Reading(
        quote: evidence.quote, sourceText: evidence.sourceText, targetText: evidence.targetText)
      while readings[reading] != nil { reading.number += 1 }
      readings[reading] = evidence
    }
    return readings
  }
}
