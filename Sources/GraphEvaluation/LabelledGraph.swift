public import GraphModel

/// A graph as an evaluation sees it: a reader's labels, or a system's answer.
public struct LabelledGraph: Hashable, Sendable {
  /// The actors, in file order.
  public var actors: [LabelledActor]
  /// The relations that should be found, or that were found.
  public var relations: [LabelledRelation]
  /// Relations that may be found and need not be.
  public var optional: [LabelledRelation]
  /// Whether it came from a graph file, where persons may be ends and finer types stand side by side.
  public var isGraphFile: Bool
  /// What reading left out, in file order.
  public var omissions: [String]

  /// Creates a graph; without arguments an empty answer.
  public init(
    actors: [LabelledActor] = [], relations: [LabelledRelation] = [],
    optional: [LabelledRelation] = [], isGraphFile: Bool = false, omissions: [String] = []
  ) {
    self.actors = actors
    self.relations = relations
    self.optional = optional
    self.isGraphFile = isGraphFile
    self.omissions = omissions
  }
}

/// An actor of a labelled graph.
public struct LabelledActor: Hashable, Sendable {
  /// Its identifier.
  public var id: ActorID
  /// Its name, empty when the file gives none.
  public var name: String
  /// Whether it is a person.
  public var isPerson: Bool
  /// The actor that a person acts for.
  public var affiliation: ActorID?
  /// The words that refer to it.
  public var mentions: [String]
  /// Whether it may be left out.
  public var isOptional: Bool

  /// Creates an actor; an id that begins with `PER:` makes it a person.
  public init(
    id: ActorID, name: String = "", isPerson: Bool = false, affiliation: ActorID? = nil,
    mentions: [String] = [], isOptional: Bool = false
  ) {
    self.id = id
    self.name = name
    self.isPerson = isPerson || id.rawValue.uppercased().hasPrefix("PER:")
    self.affiliation = affiliation
    self.mentions = mentions
    self.isOptional = isOptional
  }

  /// All that it is called, its id first.
  var names: [String] { ([id.rawValue, name] + mentions).filter { !$0.isEmpty } }
}

/// A relation of a labelled graph.
public struct LabelledRelation: Hashable, Sendable {
  /// Who acts.
  public var source: ActorID
  /// Who is acted upon.
  public var target: ActorID
  /// What relates them, as a coarse type.
  public var type: RelationType
  /// Whether it holds.
  public var status: RelationStatus
  /// Other sources that count as right.
  public var otherSources: [ActorID]
  /// Other targets that count as right.
  public var otherTargets: [ActorID]
  /// Other coarse types that count as right.
  public var otherTypes: [RelationType]

  /// Creates a relation; types are made coarse.
  public init(
    source: ActorID, target: ActorID, type: RelationType, status: RelationStatus = .asserted,
    otherSources: [ActorID] = [], otherTargets: [ActorID] = [], otherTypes: [RelationType] = []
  ) {
    self.source = source
    self.target = target
    self.type = type.coarse
    self.status = status
    self.otherSources = otherSources
    self.otherTargets = otherTargets
    self.otherTypes = otherTypes.map(\.coarse)
  }

  /// This relation and those that count as the same, without relations of an actor to itself.
  func variants(strict: Bool) -> [LabelledRelation] {
    if strict { return source == target ? [] : [self] }
    var result: [LabelledRelation] = []
    for source in [source] + otherSources {
      for target in [target] + otherTargets where target != source {
        for type in [type] + otherTypes {
          result.append(LabelledRelation(source: source, target: target, type: type))
        }
      }
    }
    return result
  }
}

extension RelationType {
  /// The type among the thirteen that readers tell apart reliably.
  ///
  /// Aid is support, an agreement cooperation, a protest criticism, a deployment coercion.
  public var coarse: RelationType {
    switch self {
    case .aids: .supports
    case .agreesWith: .cooperatesWith
    case .protests: .criticizes
    case .mobilizesAgainst: .coerces
    default: self
    }
  }
}
