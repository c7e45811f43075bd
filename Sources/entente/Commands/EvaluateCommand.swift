import ArgumentParser
import GraphEvaluation
import GraphFormats

/// Compares graphs with a reader's labels.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare graphs with the labels of a careful reader: precision, recall, F1.",
    discussion: """
      GOLD and PREDICTIONS are two files, or two folders in which an article's files have the same name; \
      an article without prediction counts as an empty one. Predictions are graph files that `extract` wrote. \
      Gold is a graph file too, or an object that is quicker to write:

        {"actors": [{"id": "IRN", "name": "Iran", "kind": "country", "mentions": ["Tehran"]},
                    {"id": "OMN", "optional": true},
                    {"id": "PER:BAGHAEI", "kind": "person", "affiliation": "IRN"}],
         "edges": [{"source": "IRN", "target": "ISR", "type": "threatens", "modality": "actual",
                    "accept": {"type": ["criticizes"]}}],
         "optional": [{"source": "ISR", "target": "IRN", "type": "opposes", "modality": "hypothetical"}]}

      Types count as thirteen: aids as supports, agrees-with as cooperates-with, protests as criticizes, \
      mobilizes-against as coerces. What is "optional" neither helps nor harms, "accept" lists other values \
      that are right. Relations of persons count for their affiliation, denied ones are left out, and an \
      actor with an unknown id is the one whose name it bears. Averages are micro-averages.

      EXAMPLES:
        entente evaluate gold.json article.json
        entente evaluate gold/ predictions/ --articles --types
        entente evaluate gold/ predictions/ --strict --format json > scores.json
      """)

  /// How the figures are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "The labels: a file or a folder.", completion: .file(extensions: ["json"]))
  var gold: String

  @Argument(help: "What to judge: a file or a folder.", completion: .file(extensions: ["json"]))
  var predictions: String

  @Flag(help: "Add a row for each article, and what was missed or is spurious in it.")
  var articles = false

  @Flag(help: "Add a row for each type of relation.")
  var types = false

  @Flag(help: "Ignore \"accept\": only a label's own values are right.")
  var strict = false

  @Flag(name: .customLong("no-rollup"), help: "Keep relations of persons with the persons.")
  var noRollup = false

  @Option(help: "The format of the output: text, or json with all figures.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "Where to write; - for standard output.", completion: .file())
  var output = "-"

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  func run() throws {
    var evaluator = GraphEvaluator()
    evaluator.isStrict = strict
    evaluator.rollsUp = !noRollup
    let pairs = try EvaluationFiles(gold: gold, predictions: predictions).pairs()
    let evaluation = try Evaluation(
      pairs.map { pair in
        let labels = try LabelledGraph(pair.gold.bytes(), file: pair.gold.name, as: .gold)
        return evaluator.evaluate(try answer(pair), against: labels, name: pair.name)
      })
    var rows: Evaluation.Rows = []
    if articles { rows.insert(.articles) }
    if types { rows.insert(.types) }
    let bytes = format == .json ? evaluation.json() : Array(evaluation.table(rows).utf8)
    try OutputFile(path: output).write(bytes)
  }

  private func answer(_ pair: EvaluationFiles.Pair) throws -> LabelledGraph {
    guard let file = pair.prediction else {
      Note(text: "\(pair.name).json: no prediction").print(unless: quiet)
      return LabelledGraph()
    }
    let graph = try LabelledGraph(file.bytes(), file: file.name, as: .prediction)
    for omission in graph.omissions {
      Note(text: "\(file.name): \(omission)").print(unless: quiet)
    }
    return graph
  }
}
