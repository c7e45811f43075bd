import GraphModel

extension GraphContent {
  /// A content of given parts.
  init(actors: [PoliticalActor], edges: [Edge]) {
    self.actors = actors
    self.edges = edges
  }
}

extension EdgeLook {
  /// The look of a relation on one side of a difference.
  init(_ edge: DifferenceEdge, _ side: DifferenceSide) {
    var attributes = edge.mark.lineAttributes
    attributes["dir"] = edge.isMutual(side) ? "both" : "forward"
    self.attributes = attributes
    textColor = edge.mark.text
    label = edge.label(side)
  }
}
