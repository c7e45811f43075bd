extension Legend {
  /// The key to a picture of a difference, with counts.
  init(_ union: DifferenceUnion, looks: ThemeLooks) {
    groups = [Self.relations(union, looks: looks), Self.actors(union)].filter { !$0.isEmpty }
  }

  private static func relations(_ union: DifferenceUnion, looks: ThemeLooks) -> [Entry] {
    DifferenceMark.allCases.compactMap { mark in
      let edges = union.edges.filter { $0.mark == mark }
      let count = edges.count + edges.count { $0.reverse != nil }
      if count == 0 { return nil }
      var sample = mark.lineAttributes(looks)
      sample["dir"] = "forward"
      return Entry(
        sample: .line(sample), text: mark.sign + counted(count, "relation") + " " + mark.rawValue)
    }
  }

  private static func actors(_ union: DifferenceUnion) -> [Entry] {
    DifferenceMark.allCases.filter { $0 != .unchanged }.compactMap { mark in
      let count = union.actors.count { $0.mark == mark }
      if count == 0 { return nil }
      return Entry(
        sample: .line(["dir": "none", "style": "invis"]),
        text: mark.sign + counted(count, "actor") + " " + mark.rawValue)
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
