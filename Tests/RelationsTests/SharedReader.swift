import Relations

/// One reader for all tests, so that the tables are loaded once.
enum SharedReader {
  static let result = Result { try CueReader() }
}
