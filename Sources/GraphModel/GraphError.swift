/// Why a set of actors and relations is not a graph.
public enum GraphError: Error, Hashable, Sendable {
  /// Two actors have the same id.
  case duplicateActor(ActorID)
  /// Two relations have the same source, target, type and status.
  case duplicateRelation(Relation.Key)
  /// A relation joins an actor to itself.
  case selfRelation(Relation.Key)
  /// A relation names an actor that the graph does not have.
  case unknownActor(ActorID, in: Relation.Key)
  /// A confidence lies outside 0...1.
  case confidence(Double, in: Relation.Key)
}

extension GraphError: CustomStringConvertible {
  /// A sentence that names the offending values.
  public var description: String {
    switch self {
    case .duplicateActor(let id): "actor \"\(id)\" stands twice"
    case .duplicateRelation(let key): "relation \(key) stands twice"
    case .selfRelation(let key): "relation \(key) joins an actor to itself"
    case .unknownActor(let id, let key):
      "relation \(key) names actor \"\(id)\", which is not listed"
    case .confidence(let value, let key):
      "relation \(key) has confidence \(value), which is not in 0...1"
    }
  }
}

extension Relation.Key: CustomStringConvertible {
  /// The key as a line, such as `"CHN" supports "IRN" (asserted)`.
  public var description: String {
    "\"\(source)\" \(type.rawValue) \"\(target)\" (\(status.rawValue))"
  }
}
