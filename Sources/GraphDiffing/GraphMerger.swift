import GraphModel

/// A merge under way; conflicts are settled for one side, and noted.
struct GraphMerger {
  private static let wording = "the article's text"

  let favored: GraphMerge.Side
  private let base: ActorGraph
  private let ours: ActorGraph
  private let theirs: ActorGraph
  private(set) var conflicts: [GraphMerge.Conflict] = []
  private(set) var result: ActorGraph

  /// Takes the graphs, with every actor under one id in all three.
  init(
    base: ActorGraph, ours: ActorGraph, theirs: ActorGraph, favored: GraphMerge.Side
  ) throws(GraphError) {
    self.favored = favored
    var renaming = MergedIDs(
      ours: GraphDifference(from: base, to: ours), theirs: GraphDifference(from: base, to: theirs),
      favored: favored)
    renaming.resolve()
    self.base = try renaming.renamed(base, by: renaming.base)
    self.ours = try renaming.renamed(ours, by: renaming.ours)
    self.theirs = try renaming.renamed(theirs, by: renaming.theirs)
    conflicts = renaming.conflicts
    result = self.ours
  }

  /// Merges article, relations and actors.
  mutating func merge() throws(GraphError) {
    let article = mergedArticle()
    let hasWording = !conflicts.contains { $0.subject == Self.wording }
    let anchor = EvidenceAnchor(article)
    var relations = RelationMerger(
      ours: GraphDifference(from: base, to: ours), theirs: GraphDifference(from: base, to: theirs),
      anchor: anchor, favored: favored, needsSentences: hasWording)
    relations.merge()
    conflicts += relations.conflicts
    let needed = Set(relations.merged.flatMap { [$0.source, $0.target] + $0.via })
    let actors = mergedActors(needed: needed, anchor: anchor)
    result = try ActorGraph(
      generator: three(\.generator).merged ?? ours.generator, article: article, actors: actors,
      relations: relations.merged)
  }

  private func three<Value: Equatable>(_ part: (ActorGraph) -> Value) -> ThreeWay<Value> {
    ThreeWay(part(base), part(ours), part(theirs))
  }

  /// Title, text and sentences go together; both sides' wording cannot be mixed.
  private mutating func mergedArticle() -> ArticleRecord {
    struct Wording: Equatable {
      var title: String
      var text: String?
      var sentences: [TextRange]
    }
    let wordings = three { graph in
      Wording(
        title: graph.article.title, text: graph.article.text, sentences: graph.article.sentences)
    }
    if wordings.merged == nil {
      conflicts.append(
        GraphMerge.Conflict(
          subject: Self.wording, ours: "one wording", theirs: "another wording"))
    }
    let wording = wordings.merged ?? wordings[favored]
    return ArticleRecord(
      title: wording.title, source: three(\.article.source).merged ?? ours.article.source,
      language: three(\.article.language).merged ?? ours.article.language, text: wording.text,
      sentences: wording.sentences)
  }

  private mutating func mergedActors(
    needed: Set<ActorID>, anchor: EvidenceAnchor
  ) -> [PoliticalActor] {
    let ids = Set([base, ours, theirs].flatMap { $0.actors.map(\.id) }).sorted()
    return ids.compactMap { id in
      let versions = three { $0.actor(id) }
      let isGone = versions.base != nil && (versions.ours == nil || versions.theirs == nil)
      guard !isGone || needed.contains(id),
        let any = versions[favored] ?? versions[favored.other] ?? versions.base
      else { return nil }
      var actor = any
      if let ours = versions.ours, let theirs = versions.theirs {
        actor = merged(versions.base, ours, theirs)
      }
      actor.mentions = anchor.mentions(of: [versions.ours, versions.theirs].compactMap(\.self))
      return actor
    }
  }

  private mutating func merged(
    _ base: PoliticalActor?, _ ours: PoliticalActor, _ theirs: PoliticalActor
  ) -> PoliticalActor {
    let names = ThreeWay(base?.name, ours.name, theirs.name)
    let kinds = ThreeWay(base?.kind, ours.kind, theirs.kind)
    let affiliations = ThreeWay(base?.affiliation, ours.affiliation, theirs.affiliation)
    if names.merged == nil || kinds.merged == nil || affiliations.merged == nil {
      let words = { (actor: PoliticalActor) in
        "\(actor.name), \(actor.kind.rawValue), of \(actor.affiliation?.rawValue ?? "nobody")"
      }
      conflicts.append(
        GraphMerge.Conflict(
          subject: "actor \(ours.id)", ours: words(ours), theirs: words(theirs)))
    }
    let side = favored == .ours ? ours : theirs
    return PoliticalActor(
      id: ours.id, name: (names.merged ?? names[favored]) ?? side.name,
      kind: (kinds.merged ?? kinds[favored]) ?? side.kind,
      affiliation: affiliations.merged ?? affiliations[favored])
  }
}
