/// A word as the encoder sees it: a run of letters and digits, one punctuation mark, or one ideograph.
public struct EncoderWord: Hashable, Sendable {
  /// Where it stands in the sentence, in code points.
  public let range: Range<Int>
  /// Lower case, without accents.
  let form: String
  let shape: Shape

  /// How the letters of a word are written.
  enum Shape: Int, Sendable {
    case lower
    case capitalised
    case upper
  }
}
