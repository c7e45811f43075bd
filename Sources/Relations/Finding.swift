import GraphModel
import Mentions

/// A cue with its ends found: mentions that each stand in the relation.
struct Finding {
  var cue: Cue
  /// The first token of the cue.
  var token: Int
  var source: [Int]
  /// Empty when the sources of a mutual cue are related among themselves.
  var target: [Int]
  var circumstance: Circumstance
  /// Whether the source stands where the cue calls for it.
  var isSure = true

  /// The readings of this finding, one for each pair of ends.
  func readings(_ frame: SentenceFrame) -> [RelationReading] {
    var circumstance = circumstance
    guard let type = circumstance.apply(to: cue.type, isMutual: cue.isMutual) else { return [] }
    let factor = (circumstance.isAlleged ? 0.9 : 1) * (isSure ? 1 : 0.6)
    let confidence = cue.confidence * factor
    return pairs(frame).map { source, target in
      RelationReading(
        source: source, target: target, type: type, status: circumstance.status,
        time: circumstance.time, confidence: confidence)
    }
  }

  private func pairs(_ frame: SentenceFrame) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    if target.isEmpty {
      guard source.count < 5 else { return [] }
      for (index, one) in source.enumerated() {
        for other in source[(index + 1)...] { result.append((one, other)) }
      }
    } else {
      result = source.flatMap { one in target.map { (one, $0) } }
    }
    if cue.isMutual, !cue.type.isSymmetric { result += result.map { ($1, $0) } }
    return result.filter { frame.mentions[$0].actor != frame.mentions[$1].actor }
  }
}
