import GraphModel

extension EdgeLook {
  /// The look of a relation on one side of a difference.
  init(_ edge: DifferenceEdge, _ side: DifferenceSide, looks: ThemeLooks) {
    var attributes = edge.mark.lineAttributes(looks)
    attributes["dir"] = edge.isMutual(side) ? "both" : "forward"
    self.attributes = attributes
    textColor = looks[edge.mark].text
    label = edge.label(side)
  }
}
