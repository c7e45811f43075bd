public import Encoder
public import GraphModel

/// Judges pairs of spans with the trained model, in the terms of the graph.
public struct RelationJudge: Sendable {
  /// The trained model.
  public let model: EncoderModel
  private let types: [RelationType]
  private let statuses: [RelationStatus]
  private let roots: [PloverRoot]
  private let stances: [Polarity]
  private static let polarities = ["positive": Polarity.cooperation, "negative": .conflict]

  /// Takes a model.
  ///
  /// - Throws: `WeightsError` when its labels are not those of this program.
  public init(model: EncoderModel) throws(WeightsError) {
    self.model = model
    types = model.relationLabels.dropFirst().compactMap(RelationType.init(rawValue:))
    statuses = model.statusLabels.compactMap(RelationStatus.init(rawValue:))
    roots = model.rootLabels.compactMap(PloverRoot.init(rawValue:))
    stances = model.stanceLabels.dropFirst().compactMap { Self.polarities[$0] }
    guard model.relationLabels.first == "none", types.count == model.relationLabels.count - 1,
      statuses.count == model.statusLabels.count, roots.count == model.rootLabels.count,
      model.stanceLabels.first == "none", stances.count == model.stanceLabels.count - 1
    else { throw WeightsError(file: model.name, reason: "has labels that this program lacks") }
  }

  /// What the model makes of an ordered pair.
  public struct Judgement: Hashable, Sendable {
    /// Probability that there is no relation.
    public var none: Double
    /// Probability of each type.
    public var types: [RelationType: Double]
    /// Probability of each status, given that there is a relation.
    public var statuses: [RelationStatus: Double]
    /// Probability of each PLOVER root, given that there is a relation.
    public var roots: [PloverRoot: Double]
    /// Probability that the source is for or against the target, stated or only implied.
    public var stances: [Polarity: Double]

    /// The likeliest type.
    public var type: RelationType {
      types.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .supports
    }

    /// The likeliest type among those of a sign.
    public func type(of polarity: Polarity) -> RelationType? {
      types.filter { $0.key.polarity == polarity }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The likelier stance, if there is one.
    public var stance: Polarity {
      (stances[.conflict] ?? 0) >= (stances[.cooperation] ?? 0) ? .conflict : .cooperation
    }

    /// Probability that there is a stance.
    public var stanceConfidence: Double { stances.values.sorted().reduce(0, +) }

    /// The likeliest status.
    public var status: RelationStatus {
      statuses.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .asserted
    }

    /// The likeliest PLOVER root.
    public var root: PloverRoot {
      roots.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .support
    }

    /// The PLOVER quad class with the most probability.
    public var quadClass: Int {
      let sums = (1...4).map { quad in
        roots.filter { $0.key.quadClass == quad }.map(\.value).sorted().reduce(0, +)
      }
      return (sums.indices.max { (sums[$0], $1) < (sums[$1], $0) } ?? 0) + 1
    }
  }

  /// Puts the model's scores into the graph's terms.
  ///
  /// The roots are those of the model's own PLOVER head: its classes are not quite those of the types.
  public func judgement(_ scores: PairScores) -> Judgement {
    Judgement(
      none: Double(scores.relations.first ?? 1), types: named(types, scores.relations.dropFirst()),
      statuses: named(statuses, scores.statuses[...]), roots: named(roots, scores.roots[...]),
      stances: named(stances, scores.stances.dropFirst()))
  }

  private func named<Label: Hashable>(
    _ labels: [Label], _ scores: ArraySlice<Float>
  ) -> [Label: Double] {
    Dictionary(zip(labels, scores.map(Double.init))) { first, _ in first }
  }
}
