import Markup

extension EvidenceList {
  /// The list as Markdown, for GitHub and pandoc.
  ///
  /// - Parameter picture: Path of the picture, as a reader of the file finds it; nil for none.
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*) in the length of the list.
  public func markdown(picture: String? = nil) -> String {
    var text: Markdown = ""
    if let picture {
      text += "![\(title)](<\(Markdown(markup: Self.destination(picture)))>)\n\n"
    }
    if entries.isEmpty { text += "No relations.\n" }
    for entry in entries {
      let claims = entry.claims.map { claim -> Markdown in
        let reservation = claim.reservation.map { " (\($0))" } ?? ""
        return "**\(claim.clause)**\(reservation)"
      }
      text += "\(entry.number). \(claims, separator: "; ")\n"
      for proof in entry.claims.flatMap(\.proofs).uniqued() {
        text += "    - “\(proof.quote)” (\(proof.note))\n"
      }
    }
    return text.markup
  }

  /// A path between angle brackets.
  private static func destination(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars.printable where scalar != "\n" {
      if scalar == "<" || scalar == ">" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

extension [Claim.Proof] {
  /// The proofs without those of a sentence that stands there already for the same speaker.
  func uniqued() -> [Claim.Proof] {
    var seen: Set<String> = []
    return filter { seen.insert($0.note + "\n" + $0.quote).inserted }
  }
}
