import GraphModel

extension GraphDraft {
  /// Makes several actors one; of those that are not there the first is told when the rest is done.
  mutating func merge(_ names: [String], into name: String) throws(Inapplicable) {
    let kept = try actor(name)
    var missing: Inapplicable?
    for name in names {
      do throws(Inapplicable) {
        let merged = try actor(name)
        if merged.id != kept.id { move(merged, to: kept.id) }
      } catch {
        missing = missing ?? error
      }
    }
    if let missing { throw missing }
  }

  /// Gives an actor another name, id or kind.
  mutating func rename(
    _ name: String, name newName: String?, id: ActorID?, kind: ActorKind?
  ) throws(Inapplicable) {
    var renamed = try actor(name)
    let old = renamed.id
    if let id, id != old, actors.contains(where: { $0.id == id }) {
      throw Inapplicable(reason: "actor \"\(id)\" is there already; merge the two instead")
    }
    renamed.id = id ?? old
    renamed.name = newName ?? renamed.name
    renamed.kind = kind ?? renamed.kind
    actors.removeAll { $0.id == old }
    insert(renamed)
    if renamed.id != old { refer(old, to: renamed.id) }
  }

  /// Adds an actor unless it is there.
  mutating func add(_ id: ActorID, name: String, kind: ActorKind, affiliation: String?) {
    if actors.contains(where: { $0.id == id }) { return }
    let superior = affiliation.map { name in (try? actor(name))?.id ?? ActorID(name) }
    insert(PoliticalActor(id: id, name: name, kind: kind, affiliation: superior))
  }

  private mutating func insert(_ actor: PoliticalActor) {
    let place = actors.firstIndex { actor.id < $0.id } ?? actors.endIndex
    actors.insert(actor, at: place)
  }

  /// Gives the mentions and relations of an actor to another and takes it out.
  private mutating func move(_ actor: PoliticalActor, to id: ActorID) {
    for index in actors.indices where actors[index].id == id {
      let own = Set(actors[index].mentions)
      actors[index].mentions += actor.mentions.filter { !own.contains($0) }
      if actors[index].affiliation == actor.id { actors[index].affiliation = nil }
    }
    actors.removeAll { $0.id == actor.id }
    refer(actor.id, to: id)
  }

  /// Lets all that names one actor name another; relations of an actor to itself vanish.
  private mutating func refer(_ old: ActorID, to new: ActorID) {
    for index in actors.indices where actors[index].affiliation == old {
      actors[index].affiliation = new
    }
    let isPerson = actors.contains { $0.id == new && $0.kind == .person }
    for relation in relations.values.sorted(by: { $0.key < $1.key }) {
      let names = [relation.source, relation.target] + relation.via
      guard names.contains(old) else { continue }
      remove(relation.key)
      let source = relation.source == old ? new : relation.source
      let target = relation.target == old ? new : relation.target
      if source == target { continue }
      var moved = relation.between(source, target, as: relation.type)
      moved.via = relation.via.compactMap { $0 != old ? $0 : isPerson ? new : nil }
        .filter { $0 != source && $0 != target }
      put(moved)
    }
  }
}

extension Relation {
  /// The relation with other ends and another type; evidence keeps which words mean which end.
  func between(_ source: ActorID, _ target: ActorID, as type: RelationType) -> Relation {
    var result = Relation(
      source: source, target: target, type: type, status: status, confidence: confidence,
      via: via, time: time, evidence: evidence)
    if result.source != source {
      for index in evidence.indices {
        result.evidence[index].sourceText = evidence[index].targetText
        result.evidence[index].targetText = evidence[index].sourceText
      }
    }
    return result
  }
}
