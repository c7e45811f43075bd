import ArticleText
import GraphModel
import Mentions
import Relations

/// Keeps a meeting of five or more parties as one hub instead of all its pairs.
///
/// The gathering becomes an organisation such as "6-party talks", and each party has one relation with
/// it. The same parties in another sentence make the same gathering.
struct GatheringFinder {
  /// What a sentence states once its gatherings are actors.
  struct Scene {
    var mentions: [ActorMention]
    var readings: [RelationReading]
  }

  private var found: [ActorID: PoliticalActor] = [:]

  /// The gatherings found so far, sorted by id.
  var actors: [PoliticalActor] { found.values.sorted { $0.id < $1.id } }

  /// Gathers the readings of a sentence.
  ///
  /// - Complexity: O(*n* log *n*) in the number of readings.
  mutating func gather(
    _ readings: [RelationReading], among mentions: [ActorMention], in sentence: Sentence,
    of article: Article
  ) -> Scene {
    var scene = Scene(mentions: mentions, readings: readings)
    guard readings.count >= Gathering.leastParties else { return scene }
    for type in RelationType.allCases where type.isSymmetric {
      for status in RelationStatus.allCases {
        let alike = readings.filter { $0.type == type && $0.status == status }
        for gathering in Gathering.all(in: alike, of: type, among: mentions) {
          let joined = alike.filter { gathering.parties.contains(mentions[$0.source].actor) }
          let place = scene.replace(joined, by: gathering)
          let mention = Mention(
            text: article.text(at: place), range: place, sentence: sentence.index)
          let new = PoliticalActor(id: gathering.id, name: gathering.name, kind: .organisation)
          found[gathering.id, default: new].mentions.append(mention)
        }
      }
    }
    return scene
  }
}

extension GatheringFinder.Scene {
  /// Puts a relation of each party with the gathering in the place of pairs.
  ///
  /// - Returns: Where the parties stand: the mention of the gathering.
  fileprivate mutating func replace(
    _ pairs: [RelationReading], by gathering: Gathering
  ) -> TextRange {
    var surest: [ActorID: (mention: Int, reading: RelationReading)] = [:]
    for pair in pairs {
      for mention in [pair.source, pair.target] {
        let actor = mentions[mention].actor
        if let other = surest[actor], other.reading.confidence >= pair.confidence { continue }
        surest[actor] = (mention, pair)
      }
    }
    readings.removeAll(where: pairs.contains)
    let links = surest.values.sorted { $0.mention < $1.mention }
    for (mention, pair) in links {
      var link = pair
      (link.source, link.target) = (mention, mentions.count)
      readings.append(link)
    }
    let parties = links.map { mentions[$0.mention] }
    let tokens = parties.map(\.tokens)
    let ranges = parties.map(\.range)
    let range = TextRange(ranges.map(\.start).min() ?? 0, ranges.map(\.end).max() ?? 0)
    mentions.append(
      ActorMention(
        tokens: (tokens.map(\.lowerBound).min() ?? 0)..<(tokens.map(\.upperBound).max() ?? 0),
        range: range, actor: gathering.id, form: .nominal))
    return range
  }
}
