public import GraphModel
public import GraphSelection

/// A kind of file that a graph can be drawn as.
public enum PictureFormat: String, CaseIterable, Hashable, Sendable {
  /// Scalable Vector Graphics, ready to be inlined in a page.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format, for print; the same bytes each time.
  case pdf
  /// Graphviz's own language, for drawing with other tools.
  case dot
}

/// How actors are placed.
public enum DrawingEngine: String, CaseIterable, Hashable, Sendable {
  /// In layers along the relations; the tidiest for up to a few dozen actors.
  case dot
  /// By springs.
  case neato
  /// By forces on several scales; for hundreds of actors.
  case sfdp
  /// On circles.
  case circo
  /// On circles around one actor.
  case twopi
}

/// Where relations point, on the whole, in a layered picture.
public enum DrawingDirection: String, CaseIterable, Hashable, Sendable {
  /// Downwards.
  case topToBottom = "TB"
  /// To the right.
  case leftToRight = "LR"
  /// Upwards.
  case bottomToTop = "BT"
  /// To the left.
  case rightToLeft = "RL"
}

/// What of a graph is drawn, and how.
public struct DrawingOptions: Hashable, Sendable {
  /// How actors are placed; chosen by the size of the graph when nil.
  public var engine: DrawingEngine?
  /// The direction of a layered picture; the one that fits a column best when nil.
  public var direction: DrawingDirection?
  /// The types of relations to draw; all when nil.
  public var types: Set<RelationType>?
  /// The least number of sentences that a relation must have to be drawn.
  public var minimalEvidence = 0
  /// The statuses of relations to draw.
  public var statuses: Set<RelationStatus> = [.asserted, .hypothetical]
  /// Which of these relations are drawn.
  public var selection = RelationSelection()
  /// Whether a large graph is drawn in full; otherwise its strongest actors and relations are, with a
  /// note that tells how many there are.
  public var showsAll = false
  /// Whether more than three lines between two actors become one that tells their number.
  public var bundlesRelations = true
  /// Whether names are the larger the more of the article is about their actor.
  public var sizesByProminence = false
  /// Whether actors stand in a box with those who act for them; only in layered pictures.
  public var clustersByAffiliation = false
  /// Whether relations bear numbers, from 1 on in the order of their keys.
  public var numbersRelations = false
  /// A line above the picture.
  public var title: String?
  /// Whether a legend stands below the picture.
  public var showsLegend = true
  /// Whether actors without a relation are drawn.
  ///
  /// Persons that only act for others never are.
  public var showsIsolatedActors = false
  /// What all ids of an SVG begin with, so that several fit in one page; made from the content of
  /// the picture when nil.
  public var idPrefix: String?
  /// Whether an SVG is as wide as its page, and not at most as wide as it was drawn.
  public var isFluid = false
  /// Whether an SVG holds text as outlines, for print shops and for pages without the font.
  public var drawsTextAsPaths = false
  /// Resolution of bitmaps in pixels an inch.
  public var resolution = 96.0

  /// Creates the options that suit a report.
  public init() {}
}
