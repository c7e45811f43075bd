package import Yams

/// Reads the parts of a user's YAML file; errors name file, line and value.
package struct YAMLReader: Sendable {
  /// The file's name, for errors.
  package let file: String

  /// Creates a reader of a file with the given name.
  package init(file: String) { self.file = file }

  /// The items of a file that is a list, or a mapping whose only key holds that list.
  ///
  /// - Throws: ``DataError`` when the text is no YAML or no such list.
  package func list(_ yaml: String, key: String) throws(DataError) -> [Node] {
    guard let root = try root(yaml) else { return [] }
    var list = root
    if case .mapping(let mapping) = root {
      guard mapping.count == 1, let items = mapping[key] else {
        throw error(root, "a list of \(key) was expected, or a mapping with the key \"\(key)\"")
      }
      list = items
    }
    if case .scalar(let scalar) = list, scalar.string.isEmpty { return [] }
    guard case .sequence(let sequence) = list else {
      throw error(list, "a list of \(key) was expected, found \(shown(list))")
    }
    return Array(sequence)
  }

  /// The one node of a file; nil when it is empty.
  ///
  /// - Throws: ``DataError`` when the text is no YAML.
  package func root(_ yaml: String) throws(DataError) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch {
      throw DataError(error, file: file)
    }
  }

  /// A mapping that has no other keys than those given.
  ///
  /// Errors say what it stands for, such as "an actor with id, name and kind".
  ///
  /// - Throws: ``DataError`` when the node is no mapping or has another key.
  package func mapping(
    _ node: Node, of what: String, keys: [String]
  ) throws(DataError) -> Node.Mapping {
    guard case .mapping(let mapping) = node else {
      throw error(node, "\(what) was expected, found \(shown(node))")
    }
    for (key, _) in mapping {
      guard let name = key.string, keys.contains(name) else {
        let known = keys.joined(separator: ", ")
        throw error(key, "unknown key \(shown(key)); known are \(known)")
      }
    }
    return mapping
  }

  /// The text of a key that must be there, with single spaces.
  ///
  /// - Throws: ``DataError`` when it is missing, empty or no text.
  package func text(
    _ key: String, of mapping: Node.Mapping, in node: Node
  ) throws(DataError) -> String {
    guard let value = mapping[key] else { throw error(node, "key \"\(key)\" is missing") }
    return try text(value, key: key)
  }

  /// The text of a key's value, with single spaces.
  ///
  /// - Throws: ``DataError`` when it is empty or no text.
  package func text(_ value: Node, key: String) throws(DataError) -> String {
    guard case .scalar(let scalar) = value else {
      throw error(value, "\"\(key)\" must be a text, found \(shown(value))")
    }
    let words = scalar.string.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw error(value, "\"\(key)\" is empty") }
    return words.joined(separator: " ")
  }

  /// The texts of a key: a list, a single text, or nothing.
  ///
  /// - Throws: ``DataError`` when one is empty or no text.
  package func texts(_ key: String, of mapping: Node.Mapping) throws(DataError) -> [String] {
    guard let value = mapping[key] else { return [] }
    guard case .sequence(let sequence) = value else { return [try text(value, key: key)] }
    var texts: [String] = []
    for item in sequence { texts.append(try text(item, key: key)) }
    return texts
  }

  /// The value among those that a key may have.
  ///
  /// - Throws: ``DataError`` that lists the known values when it is another.
  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ value: Node, key: String, as type: Value.Type
  ) throws(DataError) -> Value {
    let name = try text(value, key: key)
    guard let choice = Value(rawValue: name) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(value, "unknown \(key) \"\(name)\"; known are \(known)")
    }
    return choice
  }

  /// An error at a node's line.
  package func error(_ node: Node, _ reason: String) -> DataError {
    DataError(file: file, line: node.mark?.line, reason: reason)
  }

  /// A node in the words of an error.
  package func shown(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string)\""
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }
}

extension DataError {
  /// What the parser of YAML found wrong.
  fileprivate init(_ error: any Error, file: String) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, reason: "is not YAML: \(problem)")
    case YamlError.duplicatedKeysInMapping(let duplicates, _):
      let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      self.init(file: file, reason: "key \"\(keys)\" stands twice")
    default: self.init(file: file, reason: "is not YAML: \(error)")
    }
  }
}
