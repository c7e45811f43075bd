/// What a picture of a large graph leaves out.
struct Omission: Hashable, Sendable {
  /// How many there are of something.
  struct Count: Hashable, Sendable {
    var actors: Int
    var relations: Int
  }

  /// The most that a picture holds without being cut down.
  static let most = Count(actors: 40, relations: 70)
  /// What a larger one is cut down to, so that it can be read.
  static let readable = Count(actors: 30, relations: 45)

  /// What is drawn.
  let shown: Count
  /// What there is.
  let total: Count

  /// What a content is cut down to; nil when it can be read as it is.
  static func limit(of content: GraphContent) -> Count? {
    let isReadable =
      content.actors.count <= most.actors && content.edges.count <= most.relations
    return isReadable ? nil : readable
  }

  init(of total: GraphContent, shown: GraphContent) {
    self.shown = Self.count(shown)
    self.total = Self.count(total)
  }

  /// A note for readers: what is shown and why.
  var note: String {
    "\(shown.actors) of \(total.actors) actors and \(shown.relations) of \(total.relations) "
      + "relations shown: those that most sentences are about. --all shows everything."
  }

  private static func count(_ content: GraphContent) -> Count {
    Count(
      actors: content.actors.count,
      relations: content.edges.reduce(0) { $0 + $1.relations.count })
  }
}
