import Markup

extension EvidenceList {
  /// The list as LaTeX: a figure, when there is a picture, and an enumeration.
  ///
  /// A picture needs the package `graphicx`.
  ///
  /// - Parameters:
  ///   - picture: Path of the picture, as LaTeX finds it; nil for none.
  ///   - width: Width of the picture in points of 1/72 inch; it is set smaller where the lines are.
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*) in the length of the list.
  public func latex(picture: String? = nil, width: Double? = nil) -> String {
    var text: LaTeX = ""
    if let picture { text += figure(picture, width: width) }
    if entries.isEmpty { return (text + "No relations.\n").markup }
    text += "\\begin{enumerate}\n"
    for entry in entries {
      let claims = entry.claims.map { claim -> LaTeX in
        let reservation = claim.reservation.map { " (\($0))" } ?? ""
        return "\\textbf{\(claim.clause)}\(reservation)"
      }
      text += "  \\item[\(entry.number).] \(claims, separator: "; ")\n"
      let proofs = entry.claims.flatMap(\.proofs).uniqued()
      if proofs.isEmpty { continue }
      text += "  \\begin{itemize}\n"
      for proof in proofs { text += "    \\item ``\(proof.quote)'' (\(proof.note))\n" }
      text += "  \\end{itemize}\n"
    }
    return (text + "\\end{enumerate}\n").markup
  }

  private func figure(_ picture: String, width: Double?) -> LaTeX {
    let points = width.map { "\(Int($0.rounded(.up)))bp" }
    let size = points.map { "\\ifdim\($0)<\\linewidth \($0)\\else\\linewidth\\fi" } ?? "\\linewidth"
    return """
      \\begin{figure}[htbp]
        \\centering
        \\includegraphics[width=\(LaTeX(markup: size))]{\(LaTeX(markup: picture))}
        \\caption{\(title). The numbers refer to the list of evidence.}
      \\end{figure}

      """
  }
}
