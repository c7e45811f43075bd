import GraphModel

/// A value of a file that does not fit its place.
struct RecordProblem: Error {
  var path: String
  var reason: String
}

/// What offsets, indices and names of a file may refer to.
struct RecordBounds {
  /// Code points of the article's text, if the file carries it.
  let length: Int?
  /// Number of sentences, if the file carries them.
  let sentences: Int?

  func range(_ start: Int, _ end: Int, at path: String) throws(RecordProblem) -> TextRange {
    guard 0 <= start, start <= end, end <= length ?? .max else {
      throw RecordProblem(
        path: path, reason: "\(start)..<\(end) is no range of the article's text")
    }
    return TextRange(start, end)
  }

  func sentence(_ index: Int, at path: String) throws(RecordProblem) -> Int {
    guard 0 <= index, index < sentences ?? .max else {
      throw RecordProblem(
        path: path, reason: "sentence \(index) where the article has \(sentences ?? 0)")
    }
    return index
  }

  /// The case of an enumeration that a text names.
  static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, at path: String
  ) throws(RecordProblem) -> Value {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw RecordProblem(path: path, reason: "\"\(text)\" is none of \(known)")
  }
}
