import DifferenceReports
import GraphDiffing
import GraphDrawing
import GraphFormats

/// A difference in each form that can be written.
struct DifferenceForms {
  let difference: GraphDifference
  let options: DifferenceOptions
  let view: DifferenceView
  let drawing: DrawingOptions
  let theme: Theme

  /// The bytes of each form, in the given order; the picture is laid out once.
  ///
  /// - Throws: errors of drawing.
  func bytes(_ formats: [DifferenceFormat]) throws -> [[UInt8]] {
    let pictures = try pictures(for: formats)
    let report = DifferenceReport(difference, claimsOnly: options.claimsOnly)
    return formats.map { format in
      switch format {
      case .text: Array(report.terminalText(color: options.color.isOn).utf8)
      case .markdown: Array(report.markdown().utf8)
      case .json: DifferenceFile.encode(difference, claimsOnly: options.claimsOnly)
      case .html:
        Array(report.html(figures: [String(decoding: pictures[.svg] ?? [], as: UTF8.self)]).utf8)
      case .svg, .png: format.picture.flatMap { pictures[$0] } ?? []
      }
    }
  }

  private func pictures(for formats: [DifferenceFormat]) throws -> [PictureFormat: [UInt8]] {
    let wanted = Set(formats.compactMap { $0 == .html ? .svg : $0.picture })
      .sorted { $0.rawValue < $1.rawValue }
    if wanted.isEmpty { return [:] }
    let files = try DifferencePainter(theme: theme).paint(
      difference, view: view, as: wanted, options: drawing)
    return Dictionary(zip(wanted, files)) { first, _ in first }
  }
}
