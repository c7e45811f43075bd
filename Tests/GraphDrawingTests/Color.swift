import Foundation
import Testing

/// A colour in linear light.
struct Color {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB`.
  init(_ text: String) throws {
    let text = ["white": "#FFFFFF", "black": "#000000"][text] ?? text
    let value = try #require(text.hasPrefix("#") ? Int(text.dropFirst(), radix: 16) : nil)
    func linear(_ shift: Int) -> Double {
      let level = Double(value >> shift & 255) / 255
      return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    self.init(red: linear(16), green: linear(8), blue: linear(0))
  }

  /// Relative luminance, by WCAG 2.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// Contrast ratio, by WCAG 2.
  func contrast(_ other: Color) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  /// Distance in CIE L*a*b* under daylight (D65), where about 2 is just noticeable.
  func distance(_ other: Color) -> Double {
    let (a, b) = (lab, other.lab)
    return ((0..<3).map { pow(a[$0] - b[$0], 2) }.reduce(0, +)).squareRoot()
  }

  private var lab: [Double] {
    func scaled(_ value: Double) -> Double {
      value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116
    }
    let x = scaled((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = scaled(luminance)
    let z = scaled((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}

/// How colours are seen; the matrices are those of Machado, Oliveira and Fernandes (2009) for
/// complete loss of a kind of cones.
enum ColorVision: CaseIterable {
  case normal
  case protanopia
  case deuteranopia
  case tritanopia

  /// The colour that others would have to see to have the same impression.
  func seen(_ color: Color) -> Color {
    let m: [Double] =
      switch self {
      case .normal: [1, 0, 0, 0, 1, 0, 0, 0, 1]
      case .protanopia:
        [
          0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998,
        ]
      case .deuteranopia:
        [
          0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
          0.968881,
        ]
      case .tritanopia:
        [
          1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
          0.303900,
        ]
      }
    func row(_ at: Int) -> Double {
      min(1, max(0, m[at] * color.red + m[at + 1] * color.green + m[at + 2] * color.blue))
    }
    return Color(red: row(0), green: row(3), blue: row(6))
  }
}
