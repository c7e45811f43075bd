import GraphDrawing
import GraphModel
import Markup

/// The sign of a relation's type: two letters on its colour.
struct RelationTile: Sendable {
  let symbols: RelationSymbols

  /// The sign, hidden from screen readers.
  func sign(_ type: RelationType, _ status: RelationStatus = .asserted) -> HTML {
    let symbol = symbols[type]
    return """
      <span class="tile \(status.rawValue)" style="--fill:\(symbol.fill)" aria-hidden="true">\
      \(symbol.letters)</span>
      """
  }
}
