/// The classes of characters that reading prose needs, with a short way for ASCII.
extension Unicode.Scalar {
  /// A space that separates words: Unicode's space separators and the tab.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || value == 0x09 }
    return properties.generalCategory == .spaceSeparator
  }

  /// A letter, or a mark that belongs to one.
  var isLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// A decimal digit of any script.
  var isDigit: Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) }
    return properties.generalCategory == .decimalNumber
  }

  /// A mark that combines with the character before it.
  var isMark: Bool {
    if value < 0x300 { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A letter or a digit.
  var isWordPart: Bool { isLetter || isDigit }

  /// A capital letter.
  var isCapital: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    let category = properties.generalCategory
    return category == .uppercaseLetter || category == .titlecaseLetter
  }

  /// A small letter.
  var isSmall: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return properties.generalCategory == .lowercaseLetter
  }

  /// A plain or typographic apostrophe.
  var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  /// A dash or hyphen of any length.
  var isDash: Bool { self == "-" || (0x2010...0x2015).contains(value) }

  /// A mark that may end a sentence.
  var isTerminator: Bool {
    self == "." || self == "!" || self == "?" || isWideTerminator || self == "…"
  }

  /// A mark that the last sentence of a paragraph ends with.
  var endsSentence: Bool { isTerminator || isCloser }

  /// A mark that ends a sentence without a space after it.
  var isWideTerminator: Bool { self == "。" || self == "！" || self == "？" }

  /// A quotation mark or bracket that may close a sentence.
  var isCloser: Bool { self == ")" || self == "]" || isClosingQuote }

  /// A quotation mark that may close a quotation.
  var isClosingQuote: Bool {
    switch self {
    case "\"", "'", "\u{2019}", "\u{201D}", "\u{201C}", "»", "›", "」": true
    default: false
    }
  }

  /// A quotation mark or bracket that may open a sentence.
  var isOpener: Bool {
    switch self {
    case "\"", "'", "(", "[", "\u{2018}", "\u{201A}", "\u{201C}", "\u{201E}", "«", "‹", "「": true
    default: false
    }
  }
}
