import GraphDrawing
import GraphModel
import GraphReports

/// A picture with numbers and its list of evidence, drawn once.
struct NumberedFigure {
  private let list: EvidenceList
  private let pictures: [FigureFile]
  private let bytes: [PictureFormat: [UInt8]]
  private let picture: InlinePicture

  /// Draws a graph; `pictures` are the files that will hold the picture.
  ///
  /// - Throws: as `GraphPainter` does.
  init(
    _ graph: ActorGraph, options: DrawingOptions, theme: Theme, pictures: [FigureFile]
  ) throws {
    let painter = GraphPainter(theme: theme)
    let wanted = pictures.compactMap(\.picture)
    let formats = PictureFormat.allCases.filter { $0 == .svg || wanted.contains($0) }
    let files = try painter.paint(graph, as: formats, options: options)
    bytes = Dictionary(zip(formats, files)) { a, _ in a }
    picture = InlinePicture(svg: String(decoding: bytes[.svg] ?? [], as: UTF8.self))
    list = EvidenceList(
      graph, lines: painter.lines(of: graph, options: options), title: options.title)
    self.pictures = pictures
  }

  /// The contents of a file.
  func bytes(of file: FigureFile) -> [UInt8] {
    switch file.form {
    case .picture(let format): bytes[format] ?? []
    case .list(.markdown): Array(list.markdown(picture: path([.svg, .png], for: file)).utf8)
    case .list(.html):
      Array(list.html(picture: picture).utf8)
    case .list(.latex):
      Array(
        list.latex(
          picture: path([.pdf, .png], for: file),
          width: picture.width
        ).utf8)
    }
  }

  /// Path of the first picture of the formats, as a file finds it.
  private func path(_ formats: [PictureFormat], for file: FigureFile) -> String? {
    formats.lazy.compactMap { format in pictures.first { $0.picture == format } }.first?
      .path(from: file)
  }
}
