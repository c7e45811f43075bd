/// The block of metadata at the head of a Markdown file, in YAML or TOML.
enum FrontMatter {
  /// The title, when there is one, and the lines below the front matter.
  static func split(
    _ lines: [ArraySlice<Unicode.Scalar>]
  ) -> (title: [Unicode.Scalar]?, body: ArraySlice<ArraySlice<Unicode.Scalar>>) {
    let fence = lines.first.map(text) ?? ""
    guard fence == "---" || fence == "+++",
      let end = lines.dropFirst().firstIndex(where: { isEnd(text($0), of: fence) })
    else { return (nil, lines[...]) }
    let title = lines[1..<end].lazy.compactMap { line in Self.title(text(line)) }.first
    return (title, lines[(end + 1)...])
  }

  private static func text(_ line: ArraySlice<Unicode.Scalar>) -> String {
    String(TextNormalizer.trimmed(line)[...])
  }

  private static func isEnd(_ line: String, of fence: String) -> Bool {
    line == fence || (fence == "---" && line == "...")
  }

  private static func title(_ line: String) -> [Unicode.Scalar]? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "=" }),
      line[..<colon].split(separator: " ").first.map({ $0.lowercased() }) == "title"
    else { return nil }
    var value = TextNormalizer.trimmed(Array(line[colon...].unicodeScalars).dropFirst())
    if let mark = value.first, mark == "\"" || mark == "'", value.count > 1, value.last == mark {
      value = Array(value[1..<value.count - 1])
    }
    return value.isEmpty ? nil : value
  }
}
