import GraphDiffing

/// What became of an actor or a relation, as a picture marks it.
enum DifferenceMark: String, CaseIterable, Hashable, Sendable {
  case added
  case removed
  case changed
  case unchanged

  init(_ kind: RelationChange.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    default: self = kind.isClaim ? .changed : .unchanged
    }
  }

  init(_ kind: ActorChange.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .renamed, .reclassified: self = .changed
    }
  }

  /// What stands before a name, so that the mark can be read without colour.
  var sign: String {
    switch self {
    case .added: "+ "
    case .removed: "\u{2212} "
    case .changed: "~ "
    case .unchanged: ""
    }
  }

  /// The mark in words, at the start of a sentence.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Colour of lines and borders, at least 3:1 on white.
  var line: String {
    switch self {
    case .added: "#00795C"
    case .removed: "#C0392B"
    case .changed: "#7B4BA6"
    case .unchanged: "#8B949B"
    }
  }

  /// Colour of text, at least 4.5:1 on white.
  var text: String {
    switch self {
    case .added: "#00624A"
    case .removed: "#A32A1E"
    case .changed: "#673A91"
    case .unchanged: "#6A737A"
    }
  }

  /// Graphviz attributes of a line.
  var lineAttributes: [String: String] {
    var attributes = [
      "color": line, "penwidth": self == .unchanged ? "1.1" : "2.2", "arrowhead": "normal",
      "arrowtail": "normal", "arrowsize": "0.75",
    ]
    if self == .removed { attributes["style"] = "dashed" }
    if self == .changed { attributes["style"] = "dotted" }
    return attributes
  }
}
