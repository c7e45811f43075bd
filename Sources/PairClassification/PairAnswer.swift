import GraphModel
import Relations

/// What `classify` answers for a pair: the relation that the text states, else the stance that it implies.
struct PairAnswer {
  /// What an answer rests on.
  enum Basis: String {
    case relation
    case stance
  }

  /// The relation; nil where there is none.
  let type: RelationType?
  /// How sure the answer is, "none" included.
  let confidence: Double
  /// What the answer rests on; nil where there is no relation.
  let basis: Basis?

  /// Decides: there is a relation from one confidence on, and from another on a stance stands in for it.
  init(
    _ judgement: RelationJudge.Judgement, relationThreshold: Float, stanceThreshold: Float
  ) {
    let related = 1 - judgement.none
    if related > Double(relationThreshold) {
      (type, confidence, basis) = (judgement.type, related, .relation)
    } else if judgement.stanceConfidence > Double(stanceThreshold),
      let implied = judgement.type(of: judgement.stance)
    {
      (type, confidence, basis) = (implied, judgement.stanceConfidence, .stance)
    } else {
      (type, confidence, basis) = (nil, judgement.none, nil)
    }
  }
}
