import Foundation
import GraphModel

/// Two colours of a theme of which one must stand out from the other.
struct ThemeContrast: Hashable, Sendable {
  /// The key of the colour in a theme file.
  var key: String
  /// What must stand out.
  var color: String
  /// What it must stand out from.
  var ground: String
  /// The least ratio by WCAG 2.2: 3 for lines, 4.5 for words.
  var minimum: Double

  /// The ratio, from 1 to 21, as WCAG 2.2 computes it.
  var ratio: Double {
    let levels = [color, ground].map { Self.luminance($0) + 0.05 }
    return (levels.max() ?? 1) / (levels.min() ?? 1)
  }

  private static func luminance(_ color: String) -> Double {
    if color == "white" { return 1 }
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let levels = [16, 8, 0].map { shift -> Double in
      let level = Double(value >> shift & 255) / 255
      return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2]
  }
}

extension ThemeLooks {
  /// Every pair of colours that meet in a picture.
  var contrasts: [ThemeContrast] {
    var pairs = [
      ThemeContrast(key: "ink", color: ink, ground: ground, minimum: 4.5),
      ThemeContrast(key: "soft-ink", color: softInk, ground: ground, minimum: 4.5),
    ]
    func add(_ key: String, _ colors: Colors, on ground: String) {
      pairs.append(
        ThemeContrast(key: "\(key).line", color: colors.line, ground: ground, minimum: 3))
      pairs.append(
        ThemeContrast(key: "\(key).text", color: colors.text, ground: ground, minimum: 4.5))
    }
    for type in RelationType.allCases {
      guard let look = relations[type] else { continue }
      add("relations.\(type.rawValue)", look.colors, on: ground)
      // The letters of a matrix stand on the colour of the words.
      pairs.append(
        ThemeContrast(
          key: "relations.\(type.rawValue).text", color: paper, ground: look.text, minimum: 4.5))
    }
    add("bundles.cooperation", bundles.cooperation, on: ground)
    add("bundles.conflict", bundles.conflict, on: ground)
    add("bundles.mixed", bundles.mixed, on: ground)
    for mark in DifferenceMark.allCases {
      for below in Set([ground, paper]).sorted() {
        add("marks.\(mark.rawValue)", self[mark], on: below)
      }
    }
    for kind in ActorKind.allCases {
      guard let fill = actors[kind]?.fill else { continue }
      pairs.append(
        ThemeContrast(key: "actors.\(kind.rawValue).fill", color: ink, ground: fill, minimum: 4.5))
      pairs.append(
        ThemeContrast(
          key: "actors.\(kind.rawValue).fill", color: softInk, ground: fill, minimum: 3))
    }
    return pairs
  }
}

extension Theme {
  /// What is hard to see: a sentence for each pair of colours whose contrast is below 3:1 for lines
  /// or 4.5:1 for words.
  public var weaknesses: [String] {
    (looks.contrasts + (dark?.contrasts ?? [])).filter { $0.ratio < $0.minimum }.map { pair in
      let ratio = Double(Int(pair.ratio * 10)) / 10
      return "\(pair.key): \(pair.color) on \(pair.ground) has a contrast of \(ratio), below "
        + "\(pair.minimum)"
    }
  }
}
