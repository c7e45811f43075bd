import GraphModel

/// Whether and when a deed happens, as its verb and all that governs it tell.
struct Circumstance {
  var status: RelationStatus = .asserted
  var time: RelationTime = .present
  /// Whether somebody else says so of the doer.
  var isAlleged = false
  /// What those who govern the deed do about it, the nearest first: end it, refuse to end it.
  private(set) var effects: [Governor.Effect] = []

  /// The type that is left of a cue's type, nil when no relation is.
  mutating func apply(to type: RelationType, isMutual: Bool) -> RelationType? {
    var result: RelationType? = type
    for effect in effects { result = result.flatMap { apply(effect, to: $0, isMutual) } }
    return result
  }

  /// "Xi to visit Oman", as headlines say it.
  mutating func foretell() {
    status = .hypothetical
    time = .future
  }

  /// Forgets what a governor does that is not the doer of the deed.
  mutating func dropEffects() { effects = [] }

  mutating func fold(_ effect: Governor.Effect) {
    switch effect {
    case .hypothetical where status == .asserted: status = .hypothetical
    case .denied: status = .denied
    case .ended, .refused, .blocked, .agreed, .threatened: effects.append(effect)
    default: break
    }
  }

  mutating func inherit(_ outer: Circumstance) {
    effects += outer.effects
    if outer.status != .asserted, status == .asserted { status = outer.status }
    isAlleged = isAlleged || outer.isAlleged
  }

  private mutating func apply(
    _ effect: Governor.Effect, to type: RelationType, _ isMutual: Bool
  ) -> RelationType? {
    switch effect {
    case .blocked where type.polarity == .conflict: return nil
    case .blocked:
      status = .hypothetical
      return type
    case .ended: return isMutual && type == .attacks ? type : type.ended
    case .threatened: return type.polarity == .conflict ? .threatens : nil
    case .agreed:
      if let agreed = type.agreed { return agreed }
      if status == .asserted { status = .hypothetical }
      return type
    case .refused:
      if let refused = type.refused { return refused }
      status = .denied
      return type
    default: return type
    }
  }
}

extension SentenceFrame {
  /// How a predicate's deed stands in the world.
  ///
  /// Governors are followed up to `depth` steps.
  func circumstance(of index: Int, depth: Int = 8) -> Circumstance {
    let predicate = predicates[index]
    var result = Circumstance()
    if predicate.isNegated {
      if predicate.isFuture || predicate.isModal {
        result.fold(.refused)
      } else {
        result.status = .denied
      }
    } else if predicate.isModal || predicate.isFuture || isConditional(predicate.tokens.lowerBound)
    {
      result.status = .hypothetical
    }
    if predicate.isFuture { result.time = .future }
    if predicate.inflection == .past || predicate.inflection == .participle { result.time = .past }
    if index == 0, predicate.isInfinitive { result.foretell() }
    guard depth > 0, let above = governor(of: index), inherits(index) else { return result }
    let isKept = word(predicate.tokens.lowerBound - 1) == "from"
    if isKept, predicates[above].governor?.effect == .ended { result.fold(.blocked) }
    inherit(from: above, on: predicate.tokens.lowerBound, into: &result, depth: depth - 1)
    return result
  }

  /// Whether a deed hangs on its governor: not "he resigned, accusing".
  private func inherits(_ index: Int) -> Bool {
    let before = predicates[index].tokens.lowerBound - 1
    return predicates[index].inflection != .gerund || mention(at: before) != nil
      || wordClass(before) != .comma && wordClass(before) != .subordinator
  }

  /// Adds what a governor says of the deed below it.
  func inherit(
    from above: Int, on index: Int, into result: inout Circumstance, depth: Int = 8
  ) {
    let governor = predicates[above].governor
    if let governor { result.fold(effect(of: governor, above, on: index)) }
    let isDoubleNegation = predicates[above].isNegated && governor?.effect == .denied
    result.inherit(circumstance(of: above, depth: depth))
    if isDoubleNegation { result.status = .asserted }
    if governor?.effect == .hypothetical { result.time = .future }
    if predicates[above].cues.first?.type == .criticizes { result.isAlleged = true }
  }

  /// "wants Iran to act" blocks the deed; "wants to act" only makes it a wish.
  private func effect(of governor: Governor, _ above: Int, on token: Int) -> Governor.Effect {
    guard governor.controlsObject, governor.effect == .blocked else { return governor.effect }
    let gap = predicates[above].head..<max(predicates[above].head, token)
    return gap.contains { mention(at: $0) != nil } ? .blocked : .hypothetical
  }

  /// Whether "if" or the like opens the clause that holds a token.
  func isConditional(_ token: Int) -> Bool {
    for before in stride(from: token - 1, through: max(0, token - 60), by: -1)
    where mention(at: before) == nil {
      switch classes[before] {
      case .condition: return true
      case .stop, .comma, .relative: return false
      case .subordinator where word(before) != "that": return false
      default: break
      }
    }
    return false
  }
}
