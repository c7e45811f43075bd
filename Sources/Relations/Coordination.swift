import Mentions

/// Mentions that stand side by side: "Iran, Russia and China", "the U.S.-Japan".
extension SentenceFrame {
  /// A mention with those joined to it on its left, in text order.
  func group(endingWith mention: Int) -> [Int] {
    var result = [mention]
    while let first = result.first, first > 0, areJoined(first - 1, first) {
      result.insert(first - 1, at: 0)
    }
    guard let first = result.first, result.count > 1 else { return [mention] }
    let before = mentions[first].tokens.lowerBound - 1
    let followsVerb = predicate(at: before) != nil
    return followsVerb ? [mention] : result
  }

  /// A mention with those joined to it on its right, in text order.
  ///
  /// A verb may follow a closed group, as after "between".
  func group(beginningWith mention: Int, closed: Bool = false) -> [Int] {
    var result = [mention]
    while let last = result.last, last + 1 < mentions.count, areJoined(last, last + 1) {
      result.append(last + 1)
    }
    guard let last = result.last, result.count > 1, !closed else { return result }
    return beginsClause(after: mentions[last].tokens.upperBound) ? Array(result.dropLast()) : result
  }

  /// Whether a finite verb comes right after the mention that ends before a token.
  private func beginsClause(after token: Int) -> Bool {
    var next = token
    while mention(at: next) == nil, wordClass(next) == .adverb { next += 1 }
    if mention(at: next) != nil { return false }
    if wordClass(next).isAuxiliary && wordClass(next) != .negation { return true }
    return predicate(at: next).map { predicates[$0].isFinite && !predicates[$0].isPassive } ?? false
  }

  /// Whether the words between are such as "and his Russian counterpart,".
  private func isCounterpart(_ between: [String]) -> Bool {
    between.count < 7 && between.contains("counterpart")
      && ["his", "her", "its", "their"].contains(between[1])
  }

  private func areJoined(_ left: Int, _ right: Int) -> Bool {
    let end = mentions[left].tokens.upperBound
    let gap = end..<max(end, mentions[right].tokens.lowerBound)
    let between = gap.map { words[$0] }.filter { $0 != "the" && $0 != "both" && $0 != "a" }
    let joints: [[String]] = [
      [","], [",", "including"], ["including"], ["and"], ["or"], [",", "and"], ["&"], ["-"],
      ["\u{2013}"], ["as", "well", "as"],
      ["along", "with"], [",", "along", "with"], [",", "as", "well", "as"], ["and", "its"],
    ]
    return joints.contains(between) || between.first == "and" && isCounterpart(between)
  }
}
