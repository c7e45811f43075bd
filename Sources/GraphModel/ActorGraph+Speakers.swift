extension ActorGraph {
  /// The name that stands for the article's own voice.
  public static let ownVoice = "article"

  /// The graph with the relations of which some evidence is according to one of the speakers.
  ///
  /// Speakers have names as ``isAccording(_:to:)`` takes them.
  ///
  /// - Complexity: O(*n* *m*) in the number of pieces of evidence and of mentions.
  public func filteringRelations(accordingTo speakers: [String]) -> ActorGraph {
    filteringRelations { relation in
      relation.evidence.contains { evidence in
        speakers.contains { isAccording(evidence, to: $0) }
      }
    }
  }

  /// Whether a speaker says what a piece of evidence proves.
  ///
  /// A speaker goes by words that the text attributes it to ("Rubio", "officials"), by the id or name
  /// of an actor that those words refer to, or by ``ownVoice``. Case makes no difference.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  public func isAccording(_ evidence: Evidence, to speaker: String) -> Bool {
    let name = speaker.lowercased()
    guard let according = evidence.according else { return name == Self.ownVoice }
    let words = Words(according)
    if words.contain(Words(speaker)) { return true }
    return actors.contains { actor in
      (actor.id.rawValue.lowercased() == name || actor.name.lowercased() == name)
        && actor.mentions.contains {
          $0.sentence == evidence.sentence && words.contain(Words($0.text))
        }
    }
  }
}

/// The words of a text, without case and punctuation.
private struct Words {
  let list: [Substring]

  init(_ text: String) {
    list = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether the words of another text stand here side by side.
  func contain(_ other: Words) -> Bool {
    let count = other.list.count
    guard count > 0, count <= list.count else { return false }
    return (0...(list.count - count)).contains { list[$0...].starts(with: other.list) }
  }
}
