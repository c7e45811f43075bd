public import GraphDiffing
import GraphModel

/// A difference in words, ready for each form of text.
public struct DifferenceReport: Sendable {
  /// A change with its reasons.
  struct Entry: Sendable {
    let sign: String
    let kind: String
    let text: String
    let causes: [RelationChange.Cause]
  }

  /// The two versions, as they were given.
  let versions: (old: String, new: String)
  /// The difference in one line.
  let summary: String
  /// Changes of claims.
  let claims: [Entry]
  /// Relations that differ though the sentences that state them do not.
  let readings: [Entry]
  /// Changes of evidence alone.
  let evidence: [Entry]
  /// Changes of actors.
  let actors: [Entry]

  /// Whether sentences were edited or moved, where that is to be told.
  let isEdited: Bool

  /// Whether there is nothing to report.
  public var isEmpty: Bool {
    claims.isEmpty && readings.isEmpty && evidence.isEmpty && actors.isEmpty && !isEdited
  }

  /// Puts a difference into words.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - claimsOnly: Leaves out changes of evidence and of reading alone, and those of sentences.
  public init(_ difference: GraphDifference, claimsOnly: Bool = false) {
    versions = (difference.old.article.source, difference.new.article.source)
    summary = difference.summary
    isEdited = !claimsOnly && difference.sentences.pairs.contains { $0.fate != .same }
    let entries = { (changes: [RelationChange]) in
      changes.map { change in
        let phrase = ChangePhrase(change, in: difference)
        return Entry(
          sign: phrase.sign, kind: phrase.kind, text: phrase.text, causes: change.causes)
      }
    }
    claims = entries(difference.claims)
    readings = claimsOnly ? [] : entries(difference.readings)
    evidence = claimsOnly ? [] : entries(difference.relations.filter { !$0.kind.isClaim })
    actors = difference.actors.map { change in
      let phrase = ChangePhrase(change)
      return Entry(sign: phrase.sign, kind: phrase.kind, text: phrase.text, causes: [])
    }
  }

  /// The three lists with their headings, without those that are empty.
  var sections: [(title: String, entries: [Entry])] {
    [
      ("Claims", claims), ("Actors", actors), ("Same sentences, read differently", readings),
      ("Evidence only", evidence),
    ].filter { !$0.1.isEmpty }
  }
}
