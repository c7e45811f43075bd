import GraphModel

/// Which labelled actor each predicted one is.
///
/// A predicted actor whose id the labels do not have is the labelled actor that bears one of its
/// names. Persons are never aligned; they are compared by family name.
struct ActorAlignment {
  private var same: [ActorID: ActorID] = [:]

  init(_ predicted: [LabelledActor], with labelled: [LabelledActor]) {
    let known = Set(labelled.map(\.id))
    var bearers: [NameKey: ActorID] = [:]
    for actor in labelled where !actor.isPerson {
      for name in actor.names {
        let key = NameKey(name)
        if bearers[key] == nil { bearers[key] = actor.id }
      }
    }
    for actor in predicted where !actor.isPerson && !known.contains(actor.id) {
      if let bearer = actor.names.lazy.compactMap({ bearers[NameKey($0)] }).first {
        same[actor.id] = bearer
      }
    }
  }

  /// The labelled actor's id, or the same id where there is none.
  subscript(_ id: ActorID) -> ActorID { same[id] ?? id }
}

extension LabelledGraph {
  /// The graph with the labelled actors' ids.
  func aligned(with labels: LabelledGraph) -> LabelledGraph {
    let alignment = ActorAlignment(actors, with: labels.actors)
    var result = self
    for index in actors.indices {
      result.actors[index].id = alignment[actors[index].id]
      result.actors[index].affiliation = actors[index].affiliation.map { alignment[$0] }
    }
    for index in relations.indices {
      result.relations[index].source = alignment[relations[index].source]
      result.relations[index].target = alignment[relations[index].target]
    }
    return result
  }

  /// The graph with relations of persons moved to the actors that they act for.
  func rolledUp() -> LabelledGraph {
    var affiliations: [ActorID: ActorID] = [:]
    for actor in actors where actor.isPerson { affiliations[actor.id] = actor.affiliation }
    var result = self
    for index in relations.indices {
      let relation = relations[index]
      result.relations[index].source = affiliations[relation.source] ?? relation.source
      result.relations[index].target = affiliations[relation.target] ?? relation.target
    }
    return result
  }

  /// The graph without relations of an actor to itself.
  func withoutLoops() -> LabelledGraph {
    var result = self
    result.relations.removeAll { $0.source == $0.target }
    return result
  }

  /// The graph with one relation for each pair and coarse type; it is actual if one of them is.
  func merged() -> LabelledGraph {
    var result = self
    var places: [RelationUnit: Int] = [:]
    result.relations = []
    for relation in relations {
      guard let unit = relation.units(for: .relations).first else { continue }
      if let place = places[unit] {
        if relation.status == .asserted { result.relations[place].status = .asserted }
      } else {
        places[unit] = result.relations.count
        result.relations.append(relation)
      }
    }
    return result
  }
}
