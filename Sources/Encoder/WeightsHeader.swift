/// What a weights file says of itself; `Training/FORMAT.md` describes it.
struct WeightsHeader: Decodable {
  struct Model: Decodable {
    var hidden: Int
    var layers: Int
    var heads: Int
    var inner: Int
    var pieces: Int
    var longest: Int
    var shapes: Int
    var pairLayers: Int
    var pairHeads: Int
    var pairInner: Int
    var epsilon: Float

    /// Whether the kernels can run matrices of these sizes.
    var isSound: Bool {
      let sizes = [
        hidden, layers, heads, inner, pieces, longest, shapes, pairLayers, pairHeads, pairInner,
      ]
      guard sizes.allSatisfy({ 0 < $0 && $0 < 1 << 20 }), longest >= 16 else { return false }
      let widths = [hidden, inner, pairInner].allSatisfy { $0 % 64 == 0 }
      let columns = [heads, pairHeads].allSatisfy { hidden % ($0 * 16) == 0 }
      return widths && columns
    }
  }

  struct Labels: Decodable {
    var relations: [String]
    var statuses: [String]
    var plover: [String]
    var stances: [String]
    var nameTags: [String]
    var mentionTags: [String]
    var zones: [String]

    /// Whether there is something to choose from everywhere.
    var isSound: Bool {
      let lists = [relations, statuses, plover, stances, nameTags, mentionTags]
      return zones.count == 5 && lists.allSatisfy { !$0.isEmpty }
    }
  }

  struct Tokenizer: Decodable {
    var kind: String
    var longestWord: Int
    var pad: Int
    var unknown: Int
    var first: Int
    var last: Int
  }

  struct Decision: Decodable {
    var relationThreshold: Float
    var stanceThreshold: Float
    var sameThreshold: Float
  }

  struct Tensor: Decodable {
    var name: String
    var dtype: String
    var shape: [Int]
    var offset: Int
    var bytes: Int
  }

  var name: String
  var modelVersion: String
  var model: Model
  var labels: Labels
  var tokenizer: Tokenizer
  var decision: Decision
  var payloadBytes: Int
  var tensors: [Tensor]
}
