import Foundation

/// Cuts a sentence into words as BERT's basic tokenizer does, and keeps where each word stands.
///
/// Source: Devlin et al. 2019.
struct WordSplitter {
  private var words: [EncoderWord] = []
  private var scalars: [Unicode.Scalar] = []
  private var start = 0
  private var end = 0

  /// The words of a sentence, in order.
  ///
  /// - Complexity: O(*n*) in the number of code points.
  static func words(of sentence: String) -> [EncoderWord] {
    var splitter = WordSplitter()
    for (index, scalar) in sentence.unicodeScalars.enumerated() {
      splitter.read(scalar, at: index)
    }
    splitter.close()
    return splitter.words
  }

  private mutating func read(_ scalar: Unicode.Scalar, at index: Int) {
    switch Self.role(of: scalar) {
    case .ignored: break
    case .space: close()
    case .alone:
      close()
      append(scalar, at: index)
      close()
    case .part: append(scalar, at: index)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at index: Int) {
    if scalars.isEmpty { start = index }
    end = index + 1
    scalars.append(scalar)
  }

  private mutating func close() {
    if !scalars.isEmpty {
      let form = Self.folded(scalars)
      if !form.isEmpty {
        words.append(
          EncoderWord(range: start..<end, form: form, shape: Self.shape(of: scalars)))
      }
    }
    scalars.removeAll(keepingCapacity: true)
  }

  private enum Role {
    case ignored
    case space
    case alone
    case part
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 9, 10, 13, 32: return .space
    case 48...57, 65...90, 97...122: return .part
    case 33...126: return .alone
    case 0xFFFD: return .ignored
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return .alone
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return .ignored
    case .spaceSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .alone
    default: return .part
    }
  }

  /// Lower case, then canonical decomposition, then without the marks that take no space.
  private static func folded(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.isASCII {
        let isCapital = 65...90 ~= scalar.value
        result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else {
        let decomposed = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
        result.append(
          contentsOf: decomposed.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
          })
      }
    }
    return String(result)
  }

  private static func shape(of scalars: [Unicode.Scalar]) -> EncoderWord.Shape {
    let letters = scalars.filter { $0.properties.isUppercase || $0.properties.isLowercase }
    guard let first = letters.first, first.properties.isUppercase else { return .lower }
    let allUpper = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
    return allUpper ? .upper : .capitalised
  }
}
