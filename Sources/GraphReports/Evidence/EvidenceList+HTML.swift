import Markup

extension EvidenceList {
  /// The list as HTML: a figure with the picture in line, and the list as its caption.
  ///
  /// - Parameter picture: The picture, whose id is that of the list's entries too.
  /// - Returns: One `figure` element.
  /// - Complexity: O(*n*) in the length of the list.
  public func html(picture: InlinePicture) -> String {
    let items = entries.map { entry in item(entry, idPrefix: picture.attribute("id") + "-evidence")
    }
    let list: HTML =
      items.isEmpty ? "<p>No relations.</p>\n" : "<ol>\n\(items)</ol>\n"
    let markup: HTML = """
      <figure class="entente-figure">
      \(HTML(markup: picture.svg))<figcaption>
      <p><strong>\(title)</strong></p>
      \(list)</figcaption>
      </figure>

      """
    return markup.markup
  }

  private func item(_ entry: Entry, idPrefix: String) -> HTML {
    let claims = entry.claims.map { claim -> HTML in
      let reservation = claim.reservation.map { " (\($0))" } ?? ""
      return "<strong>\(claim.clause)</strong>\(reservation)"
    }
    let proofs = entry.claims.flatMap(\.proofs).uniqued().map { proof -> HTML in
      "<li><q>\(proof.quote)</q> <small>(\(proof.note))</small></li>\n"
    }
    let list: HTML = proofs.isEmpty ? "" : "\n<ul>\n\(proofs)</ul>\n"
    return """
      <li id="\(idPrefix)-\(entry.number)" value="\(entry.number)">\(claims, separator: "; ")\(list)</li>

      """
  }
}
