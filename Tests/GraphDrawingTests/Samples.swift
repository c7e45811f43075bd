import GraphDrawing
import GraphModel

/// Loaded once for all tests.
let painter = Result { try GraphPainter() }

/// A relation with a number of sentences.
func relation(
  _ source: ActorID, _ type: RelationType, _ target: ActorID, _ count: Int = 1,
  status: RelationStatus = .asserted, quote: String = "They said so.", via: [ActorID] = []
) -> Relation {
  Relation(
    source: source, target: target, type: type, status: status, via: via,
    evidence: (0..<count).map { index in
      Evidence(
        sentence: index, range: TextRange(index * 20, index * 20 + 13), quote: quote,
        sourceText: "They", targetText: "them")
    })
}

/// A country.
func country(_ id: ActorID, _ name: String) -> PoliticalActor {
  PoliticalActor(id: id, name: name, kind: .country)
}

/// A graph of some actors and relations.
func graph(_ actors: [PoliticalActor], _ relations: [Relation]) throws -> ActorGraph {
  try ActorGraph(
    generator: "test", article: ArticleRecord(title: "A headline", source: "a.txt"),
    actors: actors, relations: relations)
}

/// Four actors of three kinds with relations of three types.
func sample() throws -> ActorGraph {
  try graph(
    [
      country("FRA", "France"), country("DEU", "Germany"),
      PoliticalActor(id: "EU", name: "European Union", kind: .internationalOrganisation),
      PoliticalActor(id: "PER:DOE", name: "Jane Doe", kind: .person, affiliation: "FRA"),
    ],
    [
      relation(
        "FRA", .supports, "DEU", 3, quote: "France <backs> Germany & more.", via: ["PER:DOE"]),
      relation("DEU", .criticizes, "EU"),
      relation("EU", .criticizes, "DEU", 2),
      relation("FRA", .agreesWith, "EU", status: .hypothetical),
      relation("FRA", .threatens, "EU", status: .denied),
    ])
}

/// The picture of a graph.
func picture(_ graph: ActorGraph, _ options: DrawingOptions = DrawingOptions()) throws -> Picture {
  try Picture(painter.get().paint(graph, as: [.svg], options: options)[0])
}

/// A generator of graphs whose numbers are always the same.
struct GraphMaker {
  private static let names = [
    "Iran", "United States", "International Committee of the Red Cross", "China", "Côte d’Ivoire",
    "Bosnia and Herzegovina", "NATO", "Peru", "United Kingdom", "Türkiye",
    "Movement for the Restoration of Order", "Chad", "Saudi Arabia", "Laos",
  ]
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// A graph with at most so many relations, several of them between the same actors.
  mutating func graph(actors count: Int, relations limit: Int) throws -> ActorGraph {
    let actors = (0..<count).map { index in
      PoliticalActor(
        id: ActorID("A\(index)"),
        name: index < Self.names.count ? Self.names[index] : "Actor number \(index)",
        kind: ActorKind.allCases[number(below: ActorKind.allCases.count)])
    }
    var keys: Set<Relation.Key> = []
    var relations: [Relation] = []
    for _ in 0..<limit {
      let source = number(below: min(count, number(below: 3) == 0 ? 2 : count))
      let target = number(below: count)
      if source == target { continue }
      let relation = relation(
        actors[source].id, element(of: RelationType.allCases), actors[target].id,
        1 + number(below: 6), status: element(of: RelationStatus.allCases))
      if keys.insert(relation.key).inserted { relations.append(relation) }
    }
    return try GraphDrawingTests.graph(actors, relations)
  }
}
