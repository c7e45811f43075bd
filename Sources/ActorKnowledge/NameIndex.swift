import GraphModel

/// Finds the longest known name that begins at a word.
struct NameIndex: Sendable {
  /// What a name stands for.
  struct Sense: Hashable, Sendable {
    /// Place of the actor among the gazetteer's entries; none for names of other things.
    var entry: Int?
    /// How the name refers to it.
    var form: NameForm
    /// The capitalisation that the text must show.
    var shapes: [NameWord.Shape]
  }

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var senses: [Sense] = []
  }

  private var nodes = [Node()]

  /// Adds a name.
  ///
  /// - Complexity: O(*n*) in the number of its words.
  mutating func insert(_ name: String, entry: Int?, form: NameForm) {
    let words = NameWord.words(of: name)
    guard !words.isEmpty else { return }
    var node = 0
    for word in words {
      if let next = nodes[node].next[word.key] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word.key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    let sense = Sense(entry: entry, form: form, shapes: words.map(\.shape))
    let known = nodes[node].senses.contains { $0.entry == entry && $0.shapes == sense.shapes }
    if !known { nodes[node].senses.append(sense) }
  }

  /// The longest name that begins at `start`, with what it may stand for.
  ///
  /// Hyphens, apostrophes and "the" inside a name are skipped.
  ///
  /// - Complexity: O(*n*) in the length of the longest name.
  func longest(in words: [NameWord], at start: Int) -> (end: Int, senses: [Sense])? {
    var node = 0
    var shapes: [NameWord.Shape] = []
    var best: (end: Int, senses: [Sense])?
    var index = start
    while index < words.count {
      let word = words[index]
      index += 1
      if let next = nodes[node].next[word.key] {
        node = next
        shapes.append(word.shape)
        let senses = nodes[node].senses.filter { Self.fits(shapes, $0.shapes) }
        if !senses.isEmpty { best = (index, senses) }
      } else if node == 0 || !(word.key.isEmpty || word.key == "the") {
        break
      }
    }
    return best
  }

  /// Whether words are written as a name demands.
  ///
  /// Acronyms stand in capitals only. Capitals of a name must be there; in names of three words and
  /// more only the first must, as newspapers write "Kurdistan regional government".
  private static func fits(_ text: [NameWord.Shape], _ name: [NameWord.Shape]) -> Bool {
    for (place, (written, wanted)) in zip(text, name).enumerated() {
      switch wanted {
      case .lower: continue
      case .upper: if written != .upper { return false }
      case .capital:
        if written == .lower, place == 0 || name.count < 3 { return false }
      }
    }
    return true
  }
}
