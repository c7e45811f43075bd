import Foundation

/// A pair of spans to judge: one line of `classify`'s input.
struct PairQuery {
  /// The line's id, as its JSON stands.
  let id: String
  let text: String
  let source: Range<Int>
  let target: Range<Int>

  /// What is wrong with a line.
  struct Problem: Error {
    /// The line's id, where it could be read.
    var id: String?
    var reason: String
  }

  private struct Line: Decodable {
    var id: String
    var text: String
    var source: [Int]
    var target: [Int]
  }

  private struct Identity: Decodable {
    var id: String
  }

  /// Reads a line.
  init(line: String) throws(Problem) {
    let data = Data(line.utf8)
    let line: Line
    do {
      line = try JSONDecoder().decode(Line.self, from: data)
    } catch {
      let id = try? JSONDecoder().decode(Identity.self, from: data).id
      throw Problem(id: id, reason: Self.reason(error))
    }
    let length = line.text.unicodeScalars.count
    id = line.id
    text = line.text
    source = try Self.span(line.source, "source", id: line.id, length: length)
    target = try Self.span(line.target, "target", id: line.id, length: length)
    if source.overlaps(target) {
      throw Problem(id: id, reason: "source \(line.source) and target \(line.target) overlap")
    }
  }

  private static func span(
    _ ends: [Int], _ name: String, id: String, length: Int
  ) throws(Problem) -> Range<Int> {
    guard ends.count == 2 else {
      throw Problem(id: id, reason: "\(name) \(ends) is not [start, end]")
    }
    guard 0 <= ends[0], ends[0] < ends[1], ends[1] <= length else {
      throw Problem(id: id, reason: "\(name) \(ends) is no span of a text of \(length) code points")
    }
    return ends[0]..<ends[1]
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "member \"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "member \"\(context.codingPath.first?.stringValue ?? "")\" is of another type"
    default: "is not JSON"
    }
  }
}
