public import ArticleText
public import DataFiles
import GraphModel
public import Mentions

/// Reads relations from cue words and the places around them where their ends stand.
///
/// A shallow reader without a parser: closed-class words cut the sentence into phrases, verbs look
/// left for a subject and right for an object, nouns look at their possessor and prepositions.
public struct CueReader: RelationReader {
  private let lexicon: CueLexicon

  /// Loads the tables of cues.
  ///
  /// - Throws: ``DataError`` when a table is missing or malformed.
  public init() throws(DataError) { lexicon = try CueLexicon() }

  /// The relations that the sentence states among its mentions.
  ///
  /// - Complexity: O(*n*²) in the number of tokens at worst.
  public func relations(
    in sentence: Sentence, among mentions: [ActorMention]
  ) -> [RelationReading] {
    guard mentions.count > 1 else { return [] }
    let frame = SentenceFrame(sentence, mentions: mentions, lexicon: lexicon)
    let findings = (frame.clauseFindings() + frame.nounFindings()).sorted { $0.token < $1.token }
    var readings: [RelationReading] = []
    for finding in findings {
      let according = speaker(of: finding, frame.attributions, in: sentence)
      for var reading in finding.readings(frame) {
        reading.according = according
        Self.add(reading, to: &readings, mentions)
      }
    }
    return readings
  }

  private func speaker(
    of finding: Finding, _ attributions: [Attribution], in sentence: Sentence
  ) -> TextRange? {
    let speech = attributions.last { attribution in
      attribution.content.contains(finding.token)
        && !finding.source.contains { $0 == attribution.mention }
    }
    guard let tokens = speech?.speaker, let last = tokens.last else { return nil }
    return TextRange(
      sentence.tokens[tokens.lowerBound].range.start, sentence.tokens[last].range.end)
  }

  /// Keeps one reading for each pair of actors and type: the surest.
  private static func add(
    _ reading: RelationReading, to readings: inout [RelationReading], _ mentions: [ActorMention]
  ) {
    let same = readings.firstIndex { other in
      let ends = (mentions[other.source].actor, mentions[other.target].actor)
      let own = (mentions[reading.source].actor, mentions[reading.target].actor)
      let matches = ends == own || reading.type.isSymmetric && ends == (own.1, own.0)
      return matches && other.type == reading.type
    }
    guard let same else { return readings.append(reading) }
    if readings[same].confidence < reading.confidence { readings[same] = reading }
  }
}
