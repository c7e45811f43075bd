import ArticleText
import GraphModel
import Mentions
import Relations

@testable import Extraction

/// An article whose mentions are given words, for readings made by hand.
struct NamedArticle {
  let article: Article
  private let persons: [ActorID: ActorID]

  /// Takes a text in which actors stand as their ids, and whom each person's id stands for.
  init(_ text: String, persons: [ActorID: ActorID] = [:]) throws {
    article = try Article(text: text, source: "t.txt")
    self.persons = persons
  }

  /// The mentions of a sentence: its tokens in capitals.
  func mentions(_ sentence: Int) -> [ActorMention] {
    article.sentences[sentence].tokens.enumerated().compactMap { index, token in
      guard token.text.count > 1, token.text.allSatisfy(\.isUppercase) else { return nil }
      let id = ActorID(token.text)
      return ActorMention(
        tokens: index..<(index + 1), range: token.range, actor: persons[id] ?? id,
        person: persons[id] == nil ? nil : id, form: .name)
    }
  }

  /// Where words stand in the article.
  func range(_ words: String) -> TextRange? {
    guard let place = article.text.firstRange(of: words) else { return nil }
    let scalars = article.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: place.lowerBound)
    return TextRange(start, start + words.unicodeScalars.count)
  }

  /// The relations of readings, each with the sentence where it was read, sorted.
  func relations(_ readings: [(sentence: Int, reading: RelationReading)]) -> [Relation] {
    var aggregator = RelationAggregator()
    for (sentence, reading) in readings {
      aggregator.add(
        reading, in: article.sentences[sentence], of: article, among: mentions(sentence))
    }
    return aggregator.relations.sorted { $0.key < $1.key }
  }
}
