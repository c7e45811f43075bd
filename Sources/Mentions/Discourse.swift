import GraphModel

/// Which actors an article has mentioned, sentence by sentence.
struct Discourse {
  /// The mentions of the sentences read so far, each in text order.
  private var sentences: [[Found]] = []

  /// Closes a sentence.
  mutating func close(_ found: [Found]) { sentences.append(found) }

  /// The actor that is most in view, among those that fit.
  ///
  /// The first mention of the sentence, which mostly is its subject, comes first, then that of the
  /// sentence before, and so on.
  ///
  /// - Parameters:
  ///   - current: The mentions of the sentence being read that stand before the place.
  ///   - reach: How many sentences back to look.
  ///   - fits: Which mentions come into question.
  /// - Returns: The mention, if one fits.
  /// - Complexity: O(*n*) in the number of mentions.
  func salient(
    _ current: [Found], reach: Int = .max, where fits: (Found) -> Bool
  ) -> Found? {
    if let found = current.first(where: fits) { return found }
    for sentence in sentences.suffix(reach).reversed() {
      if let found = sentence.first(where: fits) { return found }
    }
    return nil
  }

  /// The actor that the article is about, among those that fit.
  ///
  /// The first mention of the sentence being read wins. Otherwise each mention counts, less the
  /// further back it stands, and twice when it opens its sentence.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  func prominent(_ current: [Found], where fits: (Found) -> Bool) -> Found? {
    if let found = current.first(where: fits) { return found }
    var weights: [ActorID: Double] = [:]
    var best: Found?
    for (distance, sentence) in sentences.reversed().enumerated() {
      var isFirst = true
      for found in sentence where fits(found) {
        weights[found.actor, default: 0] += (isFirst ? 2 : 1) / Double(distance + 1)
        isFirst = false
        let weight = weights[found.actor] ?? 0
        if best == nil || weight > weights[best?.actor ?? "", default: 0] { best = found }
      }
    }
    return best
  }

  /// The actor mentioned last, among those that fit.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  func last(_ current: [Found], reach: Int = .max, where fits: (Found) -> Bool) -> Found? {
    if let found = current.last(where: fits) { return found }
    for sentence in sentences.suffix(reach).reversed() {
      if let found = sentence.last(where: fits) { return found }
    }
    return nil
  }

  /// The first `count` different actors that fit in the nearest sentences that have so many.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  func leading(
    _ count: Int, _ current: [Found], reach: Int, where fits: (Found) -> Bool
  ) -> [ActorID] {
    var nearest: [Found] = []
    for sentence in [current] + sentences.suffix(reach).reversed() {
      nearest = sentence.filter(fits) + nearest
      var actors: [ActorID] = []
      for found in nearest where !actors.contains(found.actor) { actors.append(found.actor) }
      if actors.count >= count { return Array(actors.prefix(count)) }
    }
    return []
  }
}
