/// A drawing that Graphviz could not make.
public struct GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A step on the way from a drawing to a picture.
  public enum Stage: String, Sendable {
    /// Starting the library.
    case start
    /// Building the graph.
    case build
    /// Laying it out.
    case layout
    /// Rendering it.
    case render
  }

  /// Where it failed.
  public var stage: Stage
  /// What the library said, a line each.
  public var messages: [String]

  /// Creates an error.
  public init(_ stage: Stage, _ messages: [String]) {
    self.stage = stage
    self.messages = messages
  }

  /// `Graphviz, STAGE: MESSAGES`.
  public var description: String {
    "Graphviz, \(stage.rawValue): "
      + (messages.isEmpty ? "failed without a message" : messages.joined(separator: "; "))
  }
}
