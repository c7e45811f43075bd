import CGraphviz
import CGraphvizPlugins

/// Lays drawings out and renders them through the Graphviz library, in this process.
///
/// Safe to call from any number of tasks; calls take turns. Equal drawings give equal bytes.
public enum GraphvizRenderer {
  /// The resolution of bitmaps in pixels an inch, unless another is asked for.
  public static let defaultResolution = 96.0

  /// Lays a drawing out once and renders it in several formats, in the order of `formats`.
  ///
  /// `dpi` is the resolution of bitmaps; vector formats do not depend on it.
  ///
  /// - Throws: ``GraphvizError`` when the drawing is inconsistent or the library reports an error;
  ///   its warnings are ignored.
  public static func render(
    _ drawing: Drawing, as formats: [RenderFormat], engine: LayoutEngine = .dot,
    dpi: Double = defaultResolution
  ) throws(GraphvizError) -> [[UInt8]] {
    try GraphvizLibrary.shared.withContext { (context) throws(GraphvizError) -> [[UInt8]] in
      let graph = try NativeGraph.build(drawing)
      // Before the layout, which would leave its places in the graph.
      let source = formats.contains(.dot) ? try source(of: graph) : []
      guard formats.contains(where: { $0 != .dot }) else { return formats.map { _ in source } }
      try arrange(graph, by: engine, in: context)
      defer { unsafe gvFreeLayout(context.pointer, graph.graph) }
      var files: [[UInt8]] = []
      for format in formats {
        if format == .dot {
          files.append(source)
          continue
        }
        unsafe entente_set_resolution(graph.graph, format == .png ? dpi : 0)
        files.append(try bytes(of: graph, as: format, in: context))
      }
      return files
    }
  }

  /// Lays a drawing out.
  ///
  /// - Throws: ``GraphvizError`` when the drawing is inconsistent or the library reports an error;
  ///   its warnings are ignored.
  public static func layout(
    _ drawing: Drawing, engine: LayoutEngine = .dot
  ) throws(GraphvizError) -> Layout {
    try GraphvizLibrary.shared.withContext { (context) throws(GraphvizError) -> Layout in
      let graph = try NativeGraph.build(drawing)
      try arrange(graph, by: engine, in: context)
      defer { unsafe gvFreeLayout(context.pointer, graph.graph) }
      return graph.layout
    }
  }

  private static func arrange(
    _ graph: borrowing NativeGraph, by engine: LayoutEngine, in context: GraphvizLibrary.Context
  ) throws(GraphvizError) {
    guard unsafe entente_load_engine(context.pointer, engine.rawValue) == 0 else {
      throw GraphvizError(.layout, ["engine \(engine.rawValue) is not installed"])
    }
    entente_seed()
    let status = unsafe gvLayout(context.pointer, graph.graph, engine.rawValue)
    let messages = MessageLog.take()
    if status == 0, agerrors() == 0 { return }
    if status == 0 { unsafe gvFreeLayout(context.pointer, graph.graph) }
    throw GraphvizError(.layout, messages)
  }

  private static func source(of graph: borrowing NativeGraph) throws(GraphvizError) -> [UInt8] {
    var start: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe entente_write(graph.graph, &start, &count)
    defer { unsafe free(start) }
    guard status == 0, let start = unsafe start else {
      throw GraphvizError(.render, MessageLog.take())
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private static func bytes(
    of graph: borrowing NativeGraph, as format: RenderFormat, in context: GraphvizLibrary.Context
  ) throws(GraphvizError) -> [UInt8] {
    if format == .png || format == .pdf, unsafe entente_load_cairo(context.pointer) != 0 {
      throw GraphvizError(.render, ["the plugin for PNG and PDF is not installed"])
    }
    var start: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe entente_render(
      context.pointer, graph.graph, format.rawValue, &start, &count)
    defer { if let start = unsafe start { unsafe gvFreeRenderData(start) } }
    let messages = MessageLog.take()
    guard status == 0, let start = unsafe start, count > 0, agerrors() == 0 else {
      throw GraphvizError(
        .render, messages.isEmpty ? ["\(format) came out empty: too large?"] : messages)
    }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}
