// swift-tools-version: 6.2
import PackageDescription

let warnings: [SwiftSetting] =
  Context.environment["ENTENTE_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
  ] + warnings

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(
      name: "Entente",
      targets: [
        "GraphModel", "ArticleText", "Extraction", "GraphFormats", "GraphDiffing",
        "DifferenceReports", "GraphDrawing",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // Plain values; everything else imports them.
    .target(name: "GraphModel", swiftSettings: settings),

    // Reading column: bytes to graph. Never imports the drawing column.
    .target(
      name: "DataFiles", dependencies: [.product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "ArticleText", dependencies: ["GraphModel", "DataFiles"], resources: [.copy("Data")],
      swiftSettings: settings),
    .target(
      name: "ActorKnowledge",
      dependencies: [
        "GraphModel", "ArticleText", "DataFiles", .product(name: "Yams", package: "Yams"),
      ],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(
      name: "Mentions",
      dependencies: ["GraphModel", "ArticleText", "ActorKnowledge", "DataFiles"],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(
      name: "Relations",
      dependencies: ["GraphModel", "ArticleText", "Mentions", "DataFiles", "Encoder"],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(name: "CEncoderKernels"),
    .target(
      name: "Encoder", dependencies: ["CEncoderKernels", "DataFiles"], resources: [.copy("Data")],
      swiftSettings: settings),
    .target(
      name: "Extraction",
      dependencies: [
        "GraphModel", "ArticleText", "ActorKnowledge", "Mentions", "Relations", "Encoder",
      ],
      swiftSettings: settings),

    // Graph column: graph to files and pictures. Never imports a reader of language.
    .target(
      name: "GraphFormats", dependencies: ["GraphModel", "GraphDiffing", "DataFiles"],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(
      name: "PairClassification",
      dependencies: ["GraphModel", "GraphFormats", "Encoder", "Relations"], swiftSettings: settings),
    .target(name: "GraphDiffing", dependencies: ["GraphModel"], swiftSettings: settings),
    .target(name: "GraphSelection", dependencies: ["GraphModel"], swiftSettings: settings),
    .target(
      name: "GraphEvaluation", dependencies: ["GraphModel", "GraphFormats"],
      swiftSettings: settings),
    .target(
      name: "GraphCorrections",
      dependencies: ["GraphModel", "DataFiles", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Markup", swiftSettings: settings),
    .target(
      name: "DifferenceReports", dependencies: ["GraphModel", "GraphDiffing", "Markup"],
      swiftSettings: settings),
    .target(
      name: "GraphReports",
      dependencies: [
        "GraphModel", "GraphDiffing", "DifferenceReports", "GraphDrawing", "DataFiles", "Markup",
      ],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(
      name: "GraphDrawing",
      dependencies: [
        "GraphModel", "GraphSelection", "GraphDiffing", "Graphviz", "DataFiles",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.copy("Data")], swiftSettings: settings),
    .target(
      name: "Graphviz", dependencies: ["CGraphviz", "CGraphvizPlugins"], swiftSettings: settings),
    .target(
      name: "CGraphvizPlugins", dependencies: ["CGraphviz"], linkerSettings: [.linkedLibrary("z")]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),

    .executableTarget(
      name: "entente",
      dependencies: [
        "GraphModel", "ArticleText", "ActorKnowledge", "Encoder", "Mentions", "Relations",
        "PairClassification", "Extraction", "GraphFormats", "GraphDiffing", "DifferenceReports",
        "GraphDrawing", "GraphEvaluation", "GraphCorrections", "GraphReports", "GraphSelection",
        "Graphviz",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests, one target for each module; CommandTests runs the built binary.
    .testTarget(name: "GraphModelTests", dependencies: ["GraphModel"], swiftSettings: settings),
    .testTarget(name: "DataFilesTests", dependencies: ["DataFiles"], swiftSettings: settings),
    .testTarget(
      name: "ArticleTextTests", dependencies: ["ArticleText", "DataFiles", "GraphModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ActorKnowledgeTests",
      dependencies: ["ActorKnowledge", "ArticleText", "GraphModel", "DataFiles"],
      swiftSettings: settings),
    .testTarget(
      name: "EncoderTests", dependencies: ["Encoder", "DataFiles"], resources: [.copy("Fixtures")],
      swiftSettings: settings),
    .testTarget(
      name: "PairClassificationTests",
      dependencies: ["PairClassification", "Relations", "Encoder"],
      swiftSettings: settings),
    .testTarget(
      name: "MentionsTests",
      dependencies: ["Mentions", "ActorKnowledge", "ArticleText", "GraphModel"],
      swiftSettings: settings),
    .testTarget(
      name: "RelationsTests", dependencies: ["Relations", "Mentions", "ArticleText", "GraphModel"],
      swiftSettings: settings),
    .testTarget(
      name: "ExtractionTests",
      dependencies: [
        "Extraction", "Relations", "Mentions", "ActorKnowledge", "ArticleText", "GraphModel",
        "GraphEvaluation", "GraphFormats",
      ], exclude: ["Development", "README.md", "Samples", "Versions"], swiftSettings: settings),
    .testTarget(
      name: "GraphFormatsTests", dependencies: ["GraphFormats", "GraphDiffing", "GraphModel"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphDiffingTests", dependencies: ["GraphDiffing", "ArticleText", "GraphModel"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphEvaluationTests",
      dependencies: ["GraphEvaluation", "GraphFormats", "GraphModel"], swiftSettings: settings),
    .testTarget(
      name: "GraphCorrectionsTests",
      dependencies: ["GraphCorrections", "GraphModel", "DataFiles"], swiftSettings: settings),
    .testTarget(
      name: "DifferenceReportsTests",
      dependencies: ["DifferenceReports", "GraphDiffing", "GraphModel"], swiftSettings: settings),
    .testTarget(
      name: "GraphSelectionTests", dependencies: ["GraphSelection", "GraphModel"],
      swiftSettings: settings),
    .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"], swiftSettings: settings),
    .testTarget(
      name: "GraphDrawingTests",
      dependencies: [
        "GraphDrawing", "GraphSelection", "GraphDiffing", "Graphviz", "GraphModel", "DataFiles",
      ],
      swiftSettings: settings),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
    .testTarget(
      name: "GraphReportsTests",
      dependencies: ["GraphReports", "GraphDrawing", "GraphModel", "DataFiles"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["entente", "GraphFormats", "GraphModel"],
      swiftSettings: settings),
  ]
)
