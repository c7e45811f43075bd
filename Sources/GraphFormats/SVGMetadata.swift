public import GraphModel

/// The graph that an SVG file carries in its `<metadata>`, so that the picture alone can be drawn
/// again and compared.
///
/// The element holds the graph file's text, escaped as XML, and says so in `data-type`.
public enum SVGMetadata {
  /// Media type of the graph file.
  public static let type = "application/vnd.entente.graph+json"

  /// Puts a graph into an SVG file, right behind the start of its root element.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - svg: The file's contents; its root's id, if any, becomes the prefix of the element's id.
  /// - Returns: The new contents; the old ones when there is no root element.
  /// - Complexity: O(*n*) in the size of the two.
  public static func embed(_ graph: ActorGraph, in svg: [UInt8]) -> [UInt8] {
    let tags = XMLTags(svg)
    guard let root = tags.first(named: "svg") else { return svg }
    let prefix = root.attributes["id"].map { $0 + "-" } ?? ""
    let text = XMLTags.escaped(String(decoding: GraphFile.encode(graph), as: UTF8.self))
    let element = """

      <metadata id="\(XMLTags.escaped(prefix))graph" data-type="\(type)">\(text)</metadata>
      """
    return svg[..<root.end] + Array(element.utf8) + svg[root.end...]
  }

  /// Reads the graph that an SVG file carries.
  ///
  /// - Parameters:
  ///   - svg: The file's contents.
  ///   - file: Its name, for errors.
  /// - Returns: The graph.
  /// - Throws: ``GraphFileError`` when it carries none, or one that cannot be read.
  /// - Complexity: O(*n* log *n*) in the size of the file.
  public static func graph(in svg: [UInt8], file: String) throws(GraphFileError) -> ActorGraph {
    let tags = XMLTags(svg)
    guard tags.first(named: "svg") != nil else {
      throw GraphFileError(file: file, reason: "is not SVG")
    }
    guard
      let tag = tags.first(named: "metadata", where: { $0.attributes["data-type"] == type }),
      let end = tags.start(ofEndTag: tag.name, after: tag.end)
    else {
      throw GraphFileError(
        file: file,
        reason: "carries no graph; draw it without --no-metadata, or give the graph file")
    }
    let text = String(decoding: svg[tag.end..<end], as: UTF8.self)
    return try GraphFile.decode(Array(XMLTags.unescaped(text).utf8), file: file)
  }
}
