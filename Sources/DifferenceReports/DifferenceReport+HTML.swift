import GraphDiffing

extension DifferenceReport {
  /// The report as one HTML page.
  ///
  /// - Parameter figures: SVG elements to stand above the lists, as they are.
  /// - Returns: The page.
  /// - Complexity: O(*n*) in the length of the report.
  public func html(figures: [String] = []) -> String {
    let title = "\(Self.escaped(versions.old)) → \(Self.escaped(versions.new))"
    let body =
      ["<h1>\(title)</h1>", summaryLine] + figures.map { "<figure>\n\($0)\n</figure>" }
      + lists(headingLevel: 2)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b2126; background: #fff }
      ul { padding-left: 1.2rem } li { margin: .4rem 0 } li li { color: #4a545c }
      ins { background: #dff3e4; color: #00562f } del { background: #fbe3e4; color: #8f0616 }
      .sign { font-family: ui-monospace, monospace; font-weight: bold } figure { margin: 1.5rem 0 }
      figure svg { max-width: 100%; height: auto }
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// Summary and lists as a piece of a page.
  ///
  /// - Parameter headingLevel: Level of the lists' headings, from 1 to 6.
  /// - Returns: Paragraph, headings and lists.
  /// - Complexity: O(*n*) in the length of the report.
  public func htmlFragment(headingLevel: Int = 2) -> String {
    ([summaryLine] + lists(headingLevel: headingLevel)).joined(separator: "\n")
  }

  private var summaryLine: String { "<p><strong>\(summary)</strong></p>" }

  private func lists(headingLevel level: Int) -> [String] {
    sections.map { section in
      let items = section.entries.map(Self.item).joined(separator: "\n")
      return "<h\(level)>\(section.title)</h\(level)>\n<ul>\n\(items)\n</ul>"
    }
  }

  private static func item(_ entry: Entry) -> String {
    let causes = entry.causes.map { cause in
      "<li>\(cause.fate.title): \(quote(cause))</li>"
    }.joined(separator: "\n")
    let list = causes.isEmpty ? "" : "\n<ul>\n\(causes)\n</ul>"
    return """
      <li><span class="sign">\(escaped(entry.sign))</span> <strong>\(escaped(entry.text))</strong> \
      (\(entry.kind))\(list)</li>
      """
  }

  private static func quote(_ cause: RelationChange.Cause) -> String {
    switch cause.fate {
    case .added: return "<ins>\(escaped(cause.new ?? ""))</ins>"
    case .removed: return "<del>\(escaped(cause.old ?? ""))</del>"
    case .same, .moved: return escaped(cause.new ?? cause.old ?? "")
    case .reworded:
      return (cause.words?.runs ?? []).map { run in
        let text = escaped(run.text)
        switch run.change {
        case .kept: return text
        case .removed: return "<del>\(text)</del>"
        case .added: return "<ins>\(text)</ins>"
        }
      }.joined()
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
