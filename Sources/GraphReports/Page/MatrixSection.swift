import GraphDrawing
import GraphModel
import Markup

/// The matrix as a table: the actor of the row acts on that of the column.
struct MatrixSection: Sendable {
  let content: PageContent
  let matrix: RelationMatrix
  let tile: RelationTile

  /// The table and its key.
  ///
  /// - Complexity: O(*n*²) in the number of actors.
  var html: HTML {
    if matrix.actors.isEmpty { return "<p class=\"remark\">No relations.</p>\n" }
    let heads = matrix.actors.map { actor -> HTML in
      "<th scope=\"col\"><span>\(Claim.name(actor.id, in: content.graph))</span></th>\n"
    }
    return """
      <div class="scroller" role="region" aria-labelledby="matrix-heading" tabindex="0">
      <table class="matrix">
      <caption>Actors of the rows act on actors of the columns.\(omission)</caption>
      <thead>
      <tr>
      <td></td>
      \(heads)</tr>
      </thead>
      <tbody>
      \(matrix.actors.indices.map(row))</tbody>
      </table>
      </div>
      \(key)
      """
  }

  /// What is left out of a large graph.
  private var omission: String { matrix.omission.map { " " + $0 } ?? "" }

  private func row(_ row: Int) -> HTML {
    let cells = matrix.actors.indices.map { column -> HTML in
      if row == column { return "<td class=\"self\"></td>\n" }
      let relations = matrix.relations(row: row, column: column)
      return "<td>\(relations.map(cell))</td>\n"
    }
    return """
      <tr>
      <th scope="row">\(Claim.name(matrix.actors[row].id, in: content.graph))</th>
      \(cells)</tr>

      """
  }

  private func cell(_ relation: Relation) -> HTML {
    guard let row = content.row(relation) else { return "" }
    let sign = tile.sign(relation.type, relation.status)
    return """
      <a href="#\(row.id)" data-n="\(row.number)" aria-label="\(row.claim.text)" \
      title="\(row.claim.text)">\(sign)</a>
      """
  }

  /// What the signs mean: only those that occur.
  private var key: HTML {
    let relations = matrix.relations
    let types = Set(relations.map(\.type)).sorted().map { type -> HTML in
      "<li>\(tile.sign(type))\(type.title)</li>\n"
    }
    let statuses = RelationStatus.allCases.filter { status in
      status != .asserted && relations.contains { $0.status == status }
    }.map { status -> HTML in
      "<li><span class=\"tile \(status.rawValue) sample\" aria-hidden=\"true\"></span>\(status.words)</li>\n"
    }
    return "<ul class=\"key\" aria-label=\"Key\">\n\(types)\(statuses)</ul>\n"
  }
}
