/// A value in three versions: a common ancestor and two that came of it.
struct ThreeWay<Value: Equatable> {
  let base: Value
  let ours: Value
  let theirs: Value

  init(_ base: Value, _ ours: Value, _ theirs: Value) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// The value that both sides can live with; nil when both changed it, in two ways.
  var merged: Value? {
    if ours == theirs || theirs == base { return ours }
    return ours == base ? theirs : nil
  }

  /// The value of a side.
  subscript(side: GraphMerge.Side) -> Value { side == .ours ? ours : theirs }
}

extension ThreeWay where Value: SetAlgebra {
  /// What both have, and what one of them added.
  var union: Value {
    ours.intersection(theirs).union(ours.subtracting(base)).union(theirs.subtracting(base))
  }
}
