import CGraphvizPlugins

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The font in which bitmaps and PDF are set.
public enum Lettering {
  /// The part of a file's name by which a font has the widths that pictures are measured with.
  private static let measured = "LiberationSans"

  /// The file of the font that is used in place of the measured one, or "a font of the system"; nil
  /// when the measured one is there.
  public static var substitute: String? {
    let name = try? GraphvizLibrary.shared.withContext { _ -> String? in
      guard let file = unsafe entente_font_file() else { return nil }
      return unsafe String(cString: file)
    }
    guard let file = name else { return "a font of the system" }
    return file.contains(measured) ? nil : file
  }

  /// Text as data of an SVG path that begins at the origin of the base line and is as wide as
  /// measured; nil when the font lacks a character.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func outlines(of text: String, size: Double, isBold: Bool) -> String? {
    let data = try? GraphvizLibrary.shared.withContext { _ -> String? in
      guard let data = unsafe entente_text_outlines(text, size, isBold ? 1 : 0) else { return nil }
      defer { unsafe free(data) }
      return unsafe String(cString: data)
    }
    return data
  }
}
