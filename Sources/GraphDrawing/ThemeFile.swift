import DataFiles
import GraphModel
import Yams

/// Reads theme files; errors name file, line, key and value.
struct ThemeFile: Sendable {
  private static let keys = [
    "base", "dark", "ground", "paper", "ink", "soft-ink", "rule", "shade", "font", "widths",
    "dashes", "marks", "bundles", "relations", "actors",
  ]

  let yaml: String
  let file: String
  private var reader: YAMLReader { YAMLReader(file: file) }

  init(yaml: String, file: String) {
    self.yaml = yaml
    self.file = file
  }

  /// The looks of the file over those of its base, and the dark ones that it names.
  ///
  /// - Throws: `DataError` when the text is no theme.
  func parts() throws(DataError) -> (looks: ThemeLooks, dark: ThemeLooks?) {
    guard let root = try reader.root(yaml) else {
      throw DataError(file: file, reason: "holds no theme")
    }
    let mapping = try reader.mapping(root, of: "a theme", keys: Self.keys)
    var looks = ThemeLooks()
    // The bundled base stands on nothing.
    if let base = try theme("base", of: mapping) ?? (file == "screen.yaml" ? nil : .screen) {
      looks = try Theme(base).looks
    }
    try read(mapping, into: &looks)
    return (
      looks,
      try theme("dark", of: mapping).map { (name) throws(DataError) in
        try Theme(name).looks
      }
    )
  }

  private func theme(_ key: String, of mapping: Node.Mapping) throws(DataError) -> Theme.Name? {
    guard let value = mapping[key] else { return nil }
    let name = try reader.choice(value, key: key, as: Theme.Name.self)
    if name == .auto {
      throw reader.error(value, "\"\(key)\" is \"auto\"; name print, screen or dark")
    }
    return name
  }

  private func read(_ mapping: Node.Mapping, into looks: inout ThemeLooks) throws(DataError) {
    let colors: [(String, WritableKeyPath<ThemeLooks, String>)] = [
      ("ground", \.ground), ("paper", \.paper), ("ink", \.ink), ("soft-ink", \.softInk),
      ("rule", \.rule), ("shade", \.shade),
    ]
    for (key, path) in colors {
      if let value = mapping[key] { looks[keyPath: path] = try color(value, key: key) }
    }
    if let value = mapping["font"] { looks.font = try font(value) }
    if let value = mapping["widths"] { looks.widths = try widths(value) }
    if let value = mapping["dashes"] { try readDashes(value, into: &looks) }
    try readEntries(mapping["marks"], key: "marks", as: DifferenceMark.self) {
      (mark, node, name) throws(DataError) in
      try read(node, key: name, into: &looks.marks[mark, default: looks.bundles.mixed])
    }
    try readBundles(mapping["bundles"], into: &looks)
    try readEntries(mapping["relations"], key: "relations", as: RelationType.self) {
      (type, node, name) throws(DataError) in
      try read(
        node, key: name,
        into: &looks.relations[
          type, default: ThemeLooks.Relation(colors: looks.bundles.mixed, head: "normal")])
    }
    try readEntries(mapping["actors"], key: "actors", as: ActorKind.self) {
      (kind, node, name) throws(DataError) in
      try read(node, key: name, into: &looks.actors[kind, default: .plain])
    }
  }

  /// Hands each entry of a mapping on, with its full key such as `relations.supports`.
  private func readEntries<Key: RawRepresentable<String> & CaseIterable>(
    _ node: Node?, key: String, as type: Key.Type,
    entry: (Key, Node, String) throws(DataError) -> Void
  ) throws(DataError) {
    guard let node else { return }
    let mapping = try reader.mapping(node, of: "\"\(key)\"", keys: Key.allCases.map(\.rawValue))
    for known in Key.allCases {
      if let value = mapping[known.rawValue] { try entry(known, value, "\(key).\(known.rawValue)") }
    }
  }
}

extension ThemeFile {
  private func readBundles(_ node: Node?, into looks: inout ThemeLooks) throws(DataError) {
    guard let node else { return }
    let kinds: [(String, WritableKeyPath<ThemeLooks.Bundles, ThemeLooks.Colors>)] = [
      ("cooperation", \.cooperation), ("conflict", \.conflict), ("mixed", \.mixed),
    ]
    let mapping = try reader.mapping(node, of: "\"bundles\"", keys: kinds.map(\.0))
    for (key, path) in kinds {
      if let value = mapping[key] {
        try read(value, key: "bundles.\(key)", into: &looks.bundles[keyPath: path])
      }
    }
  }

  private func readDashes(_ node: Node, into looks: inout ThemeLooks) throws(DataError) {
    let statuses = RelationStatus.allCases.filter { $0 != .asserted }
    let mapping = try reader.mapping(node, of: "\"dashes\"", keys: statuses.map(\.rawValue))
    for status in statuses {
      if let value = mapping[status.rawValue] {
        let key = "dashes.\(status.rawValue)"
        looks.dashes[status] = try reader.choice(value, key: key, as: ThemeDash.self).rawValue
      }
    }
  }

  private func read(
    _ node: Node, key: String, into colors: inout ThemeLooks.Colors, also: [String] = []
  ) throws(DataError) {
    let mapping = try reader.mapping(node, of: "\"\(key)\"", keys: ["line", "text"] + also)
    if let value = mapping["line"] { colors.line = try color(value, key: "\(key).line") }
    if let value = mapping["text"] { colors.text = try color(value, key: "\(key).text") }
  }

  private func read(
    _ node: Node, key: String, into look: inout ThemeLooks.Relation
  ) throws(DataError) {
    try read(node, key: key, into: &look.colors, also: ["head"])
    if let value = node["head"] {
      look.head = try reader.choice(value, key: "\(key).head", as: ThemeHead.self).rawValue
    }
  }

  private func read(
    _ node: Node, key: String, into look: inout ThemeLooks.Actor
  ) throws(DataError) {
    let keys = ["shape", "borders", "padding", "fill"]
    let mapping = try reader.mapping(node, of: "\"\(key)\"", keys: keys)
    if let value = mapping["shape"] {
      let shape = try reader.choice(value, key: "\(key).shape", as: ThemeShape.self)
      (look.shape, look.style) = (shape.graphviz, shape.style)
    }
    if let value = mapping["borders"] {
      look.borders = Int(try number(value, key: "\(key).borders", within: 1...3))
    }
    if let value = mapping["padding"] {
      look.padding = try number(value, key: "\(key).padding", within: 4...40)
    }
    if let value = mapping["fill"] { look.fill = try color(value, key: "\(key).fill") }
  }

  private func widths(_ node: Node) throws(DataError) -> [String] {
    guard case .sequence(let sequence) = node, sequence.count == 5 else {
      throw reader.error(
        node, "\"widths\" must be a list of five numbers, found \(reader.shown(node))")
    }
    var widths: [String] = []
    for item in sequence {
      let tenths = Int((try number(item, key: "widths", within: 0.3...12) * 10).rounded())
      widths.append("\(tenths / 10).\(tenths % 10)")
    }
    return widths
  }

  private func number(
    _ node: Node, key: String, within range: ClosedRange<Double>
  ) throws(DataError) -> Double {
    let text = try reader.text(node, key: key)
    guard let number = Double(text), range.contains(number) else {
      throw reader.error(
        node,
        "\"\(key)\" is \"\(text)\"; it must be a number in \(range.lowerBound)...\(range.upperBound)"
      )
    }
    return number
  }

  private func color(_ node: Node, key: String) throws(DataError) -> String {
    let text = try reader.text(node, key: key)
    if text == "white" || text == "black" { return text }
    let digits = text.utf8.dropFirst()
    let isHexadecimal = digits.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "F") ~= byte
    }
    guard text.hasPrefix("#"), digits.count == 6, isHexadecimal else {
      throw reader.error(
        node, "\"\(key)\" is \"\(text)\"; it must be a colour: \"#RRGGBB\", white or black")
    }
    return text
  }

  private func font(_ node: Node) throws(DataError) -> String {
    let text = try reader.text(node, key: "font")
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789 ,'-".unicodeScalars.contains($0)
    }
    guard isPlain else {
      throw reader.error(
        node, "\"font\" is \"\(text)\"; it may hold letters, digits, spaces, commas, ' and -")
    }
    return text
  }
}
