import GraphModel
import Markup

/// The places of a text that refer to actors; of places that overlap the first and longest.
struct MentionMarks: Sendable {
  private struct Mark: Sendable {
    var range: TextRange
    var actors: [(id: ActorID, name: String)]
  }

  private var marks: [Mark] = []

  /// Collects the mentions of all actors.
  ///
  /// - Complexity: O(*n* log *n*) in the number of mentions.
  init(_ graph: ActorGraph) {
    var places: [TextRange: [(id: ActorID, name: String)]] = [:]
    for actor in graph.actors {
      for mention in actor.mentions {
        places[mention.range, default: []].append((actor.id, Claim.name(actor.id, in: graph)))
      }
    }
    var end = 0
    for place in places.sorted(by: { ($0.key.start, -$0.key.end) < ($1.key.start, -$1.key.end) })
    where place.key.start >= end && place.key.length > 0 {
      marks.append(Mark(range: place.key, actors: place.value))
      end = place.key.end
    }
  }

  /// The text at a range with its mentions marked.
  ///
  /// - Complexity: O(*n* + log *m*) in the length of the range and the number of mentions.
  func html(_ range: TextRange, of outline: ArticleOutline) -> HTML {
    var result: HTML = ""
    var place = range.start
    var index = firstIndex(from: range.start)
    while index < marks.count, marks[index].range.end <= range.end {
      let mark = marks[index]
      let ids = mark.actors.map(\.id.rawValue).joined(separator: " ")
      let names = mark.actors.map(\.name).joined(separator: ", ")
      result += "\(outline.text(at: TextRange(place, mark.range.start)))"
      result += """
        <mark data-actor="\(ids)" title="\(names)">\(outline.text(at: mark.range))</mark>
        """
      place = mark.range.end
      index += 1
    }
    return result + "\(outline.text(at: TextRange(place, max(place, range.end))))"
  }

  private func firstIndex(from start: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
