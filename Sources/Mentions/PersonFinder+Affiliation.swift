import ActorKnowledge
import GraphModel

/// Whom a person acts for.
extension PersonFinder {
  /// The affiliation that the words beside the name state.
  func stated(_ candidate: PersonCandidate, _ registry: PersonRegistry) -> ActorID? {
    for context in candidate.contexts {
      if let master = context.master, master != candidate.name,
        let place = registry.index(of: sentence.keys(of: master), titled: true)
      {
        return registry[place].affiliation
      }
      guard let actor = context.actor, !context.isPrivate else { continue }
      if !context.isOpposition || context.hasOffice || !isState(actor) { return actor }
    }
    return nil
  }

  /// The affiliation that a title or the context suggests.
  func guessed(_ candidate: PersonCandidate, _ guess: (Int, RoleContext) -> ActorID?) -> ActorID? {
    for context in candidate.contexts {
      guard context.hasRole, !context.isOpposition || context.hasOffice else { continue }
      if let actor = lexicon.actor(ofTitle: context.words) { return actor }
      if let actor = guess(candidate.name.lowerBound, context) { return actor }
    }
    return nil
  }

  /// Adds what a mention tells of the person.
  ///
  /// An office in power says whom a person acts for; other roles do so only when nothing else has.
  func note(_ candidate: PersonCandidate, _ person: inout Person) {
    for context in candidate.contexts {
      person.roles.formUnion(
        context.words.filter { lexicon.isAny($0, .office, .role, .cleric, .female, .male) })
      person.isActor = person.isActor || context.hasRole
      guard let actor = context.actor, !context.isOpposition, !context.isPrivate else { continue }
      let isPast = context.words.contains { lexicon.isAny($0, .past) }
      let mayState = context.hasOffice && !isPast && !person.isAffiliationStated
      if mayState || person.affiliation == nil {
        person.affiliation = actor
        person.isAffiliationStated = true
      }
    }
    let isFuller = candidate.keys.count > person.keys.count
    if isFuller || candidate.known?.isFull == true {
      person.name = sentence.text(of: candidate.name)
    }
  }
}
