import ActorKnowledge
import ArticleText
import GraphModel
import Mentions

/// A finder that all tests share, since reading the tables takes a while.
let finder = Result { try MentionFinder(gazetteer: .bundled()) }

/// The mentions of each sentence, as "words = ACTOR" or "words = ACTOR via PERSON".
func mentions(_ texts: String...) throws -> [[String]] {
  let sentences = SentenceBuilder.sentences(texts)
  return zip(texts, try finder.get().mentions(in: sentences).sentences).enumerated()
    .map { index, pair in
      pair.1.map { mention in
        let start = mention.range.start - sentences[index].range.start
        let scalars = Array(pair.0.unicodeScalars)[start..<(start + mention.range.length)]
        let words = String(String.UnicodeScalarView(scalars))
        let person = mention.person.map { " via \($0)" } ?? ""
        return "\(words) = \(mention.actor)\(person)"
      }
    }
}

/// The mentions of one sentence.
func mentions(in text: String) throws -> [String] { try mentions(text)[0] }
