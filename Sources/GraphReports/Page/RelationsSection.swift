import GraphDrawing
import GraphModel
import Markup

/// The table of all relations with their evidence, and the form that filters it.
struct RelationsSection: Sendable {
  let content: PageContent
  let tile: RelationTile

  /// The form and the table.
  ///
  /// - Complexity: O(*n*) in the number of relations and of their evidence.
  var html: HTML {
    if content.rows.isEmpty { return "<p class=\"remark\">No relations.</p>\n" }
    let heads: [(name: String, label: String)] = [
      ("number", "No."), ("source", "Who"), ("type", "Does what"), ("target", "To whom"),
      ("status", "Status"), ("count", "Evidence"),
    ]
    let columns = heads.map { head -> HTML in
      "<th scope=\"col\" role=\"columnheader\" data-sort=\"\(head.name)\">\(head.label)</th>\n"
    }
    return """
      \(filters)<table class="relations" role="table" aria-labelledby="relations-heading">
      <thead role="rowgroup">
      <tr role="row">
      \(columns)</tr>
      </thead>
      <tbody role="rowgroup">
      \(content.rows.map(row))</tbody>
      </table>

      """
  }

  private var filters: HTML {
    let types = content.types.map { ($0.rawValue, $0.title) }
    let actors = content.actors.map { ($0.id.rawValue, $0.name) }
    let statuses = content.statuses.map { ($0.rawValue, $0.words) }
    return """
      <form class="filters" hidden aria-label="Filter the relations">
      \(choice("type", "Type", types, all: "All types"))\
      \(choice("actor", "Actor", actors, all: "All actors"))\
      \(choice("status", "Status", statuses, all: "Any status"))\
      <button type="reset">Show all</button>
      <p class="count" role="status"></p>
      </form>

      """
  }

  private func choice(
    _ name: String, _ label: String, _ values: [(value: String, label: String)], all: String
  ) -> HTML {
    let options = values.map { option -> HTML in
      "<option value=\"\(option.value)\">\(option.label)</option>\n"
    }
    return """
      <label>\(label)
      <select name="\(name)">
      <option value="">\(all)</option>
      \(options)</select></label>

      """
  }

  private func row(_ row: PageContent.Row) -> HTML {
    let relation = row.claim.relation
    let line: HTML = row.lineID.map { " data-line=\"\($0)\"" } ?? ""
    let via: HTML =
      row.claim.via.isEmpty
      ? "" : "<small>through \(row.claim.via.joined(separator: ", "))</small>"
    return """
      <tr role="row" id="\(row.id)" data-n="\(row.number)"\(line) data-type="\(relation.type.rawValue)" \
      data-source="\(relation.source.rawValue)" data-target="\(relation.target.rawValue)" \
      data-status="\(relation.status.rawValue)" data-claim="\(row.claim.text)">
      <td role="cell" class="number">\(row.number)</td>
      <td role="cell" class="source">\(row.claim.source)\(via)</td>
      <td role="cell" class="type">\(tile.sign(relation.type, relation.status))\(relation.type.predicate)</td>
      <td role="cell" class="target">\(row.claim.target)</td>
      <td role="cell" class="status">\(relation.status.words)</td>
      <td role="cell" class="evidence">\(evidence(row.claim))</td>
      </tr>

      """
  }

  private func evidence(_ claim: Claim) -> HTML {
    let items = claim.proofs.map { proof -> HTML in
      let according: HTML = proof.according.map { "; according to \($0)" } ?? ""
      return """
        <li><q>\(proof.quote)</q> \
        <small><a href="#s\(proof.sentence + 1)">\(proof.place)</a>\(according)</small></li>

        """
    }
    return items.isEmpty ? "" : "<ul>\n\(items)</ul>"
  }
}
