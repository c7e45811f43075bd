/// An SVG element as `GraphPainter` writes it.
public struct InlinePicture: Hashable, Sendable {
  /// The element.
  public let svg: String

  /// Takes the contents of an SVG file.
  public init(svg: String) { self.svg = svg }

  /// Width in points of 1/72 inch; nil when the picture does not tell.
  public var width: Double? { Double(attribute("width").replacing("pt", with: "")) }

  /// The value of an attribute of the root; empty when it is not there.
  ///
  /// - Complexity: O(*n*) in the length of the root's tag.
  func attribute(_ name: String) -> String {
    let root = svg.prefix { $0 != ">" }
    guard let start = root.firstRange(of: " \(name)=\"") else { return "" }
    return String(root[start.upperBound...].prefix { $0 != "\"" })
  }
}
