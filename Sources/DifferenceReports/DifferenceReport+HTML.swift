import GraphDiffing
import Markup

extension DifferenceReport {
  /// The report as one HTML page.
  ///
  /// - Parameter figures: SVG elements to stand above the lists, as they are.
  /// - Returns: The page.
  /// - Complexity: O(*n*) in the length of the report.
  public func html(figures: [String] = []) -> String {
    let title: HTML = "\(versions.old) → \(versions.new)"
    let figures = figures.map { "<figure>\n\(HTML(markup: $0))\n</figure>" as HTML }
    let body = ["<h1>\(title)</h1>", summaryLine] + figures + lists(headingLevel: 2)
    let page: HTML = """
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
      \(body, separator: "\n")
      </body>
      </html>

      """
    return page.markup
  }

  /// Summary and lists as a piece of a page.
  ///
  /// - Parameter headingLevel: Level of the lists' headings, from 1 to 6.
  /// - Returns: Paragraph, headings and lists.
  /// - Complexity: O(*n*) in the length of the report.
  public func htmlFragment(headingLevel: Int = 2) -> String {
    let parts = [summaryLine] + lists(headingLevel: headingLevel)
    return parts.map(\.markup).joined(separator: "\n")
  }

  private var summaryLine: HTML { "<p><strong>\(summary)</strong></p>" }

  private func lists(headingLevel level: Int) -> [HTML] {
    sections.map { section in
      let items = section.entries.map(Self.item)
      return
        "<h\(level)>\(section.title)</h\(level)>\n<ul>\n\(items, separator: "\n")\n</ul>"
    }
  }

  private static func item(_ entry: Entry) -> HTML {
    let causes = entry.causes.map { "<li>\($0.fate.title): \(quote($0))</li>" as HTML }
    let list: HTML = causes.isEmpty ? "" : "\n<ul>\n\(causes, separator: "\n")\n</ul>"
    return """
      <li><span class="sign">\(entry.sign)</span> <strong>\(entry.text)</strong> \
      (\(entry.kind))\(list)</li>
      """
  }

  private static func quote(_ cause: RelationChange.Cause) -> HTML {
    switch cause.fate {
    case .added: "<ins>\(cause.new ?? "")</ins>"
    case .removed: "<del>\(cause.old ?? "")</del>"
    case .same, .moved: "\(cause.new ?? cause.old ?? "")"
    case .reworded: "\((cause.words?.runs ?? []).map(marked))"
    }
  }

  private static func marked(_ run: WordDifference.Run) -> HTML {
    switch run.change {
    case .kept: "\(run.text)"
    case .removed: "<del>\(run.text)</del>"
    case .added: "<ins>\(run.text)</ins>"
    }
  }
}
