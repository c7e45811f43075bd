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

  /// Graphviz attributes of a line.
  func lineAttributes(_ looks: ThemeLooks) -> [String: String] {
    var attributes = [
      "color": looks[self].line, "penwidth": self == .unchanged ? "1.1" : "2.2",
      "arrowhead": "normal",
      "arrowtail": "normal", "arrowsize": "0.75",
    ]
    if self == .removed { attributes["style"] = "dashed" }
    if self == .changed { attributes["style"] = "dotted" }
    return attributes
  }
}
