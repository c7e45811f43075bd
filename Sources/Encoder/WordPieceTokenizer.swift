/// Cuts words into the pieces of a vocabulary, longest match first.
///
/// The method is WordPiece (Wu et al. 2016).
struct WordPieceTokenizer: Sendable {
  private let settings: WeightsHeader.Tokenizer
  private let ids: [String: Int]

  init(file: WeightsFile) throws(WeightsError) {
    settings = file.header.tokenizer
    let pieces = try file.vocabulary()
    for id in [settings.unknown, settings.first, settings.last] where !pieces.indices.contains(id) {
      throw WeightsError(file: file.path, reason: "has no word piece \(id)")
    }
    ids = Dictionary(zip(pieces, pieces.indices)) { a, _ in a }
  }

  /// The id that stands before all words.
  var first: Int { settings.first }

  /// The id that stands behind all words.
  var last: Int { settings.last }

  /// The piece ids of a word's form.
  ///
  /// - Complexity: O(*n*²) in the length of the word, which is capped.
  func pieces(of form: String) -> [Int] {
    if let id = ids[form] { return [id] }
    let scalars = Array(form.unicodeScalars)
    guard scalars.count <= settings.longestWord else { return [settings.unknown] }
    var result: [Int] = []
    var start = 0
    while start < scalars.count {
      guard let (id, end) = longestPiece(of: scalars, from: start) else {
        return [settings.unknown]
      }
      result.append(id)
      start = end
    }
    return result
  }

  private func longestPiece(of scalars: [Unicode.Scalar], from start: Int) -> (Int, Int)? {
    for end in stride(from: scalars.count, to: start, by: -1) {
      var piece = String.UnicodeScalarView()
      if start > 0 { piece.append(contentsOf: "##".unicodeScalars) }
      piece.append(contentsOf: scalars[start..<end])
      if let id = ids[String(piece)] { return (id, end) }
    }
    return nil
  }
}
