import CGraphvizPlugins

/// Widths of text in the font of all pictures, from built-in tables.
public enum TextMetrics {
  /// Width in points of a line of text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    unsafe entente_text_width(text, size, isBold ? 1 : 0)
  }

  /// Whether the widths of all characters are known, not estimated.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func isKnown(_ text: String) -> Bool {
    unsafe entente_text_is_known(text) != 0
  }
}
