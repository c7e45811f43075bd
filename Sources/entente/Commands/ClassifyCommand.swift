import ArgumentParser
import Encoder
import Foundation
import PairClassification
import Relations

/// Judges pairs of spans, for researchers.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Tell the relation of given pairs of actors: NDJSON in, NDJSON out.",
    discussion: """
      Each line of input is an object {"id", "text", "source": [start, end], "target": [start, end]}; \
      offsets count Unicode code points. Each line gives one line of output in the same order: type, \
      status, confidence, basis, PLOVER root, quad class, all scores and stances, or an "error" that says \
      what is wrong with the line. The basis is "relation" where the text states one; where it states none but \
      lets the source's stance on the target show, the type is the likeliest one of that sign and the basis "stance".

      EXAMPLES:
        entente classify < pairs.ndjson > relations.ndjson
        echo '{"id": "1", "text": "China backs Iran.", "source": [0, 5], "target": [12, 16]}' | entente classify
      """)

  @Argument(
    help: "The pairs; - for standard input.", completion: .file(extensions: ["ndjson", "jsonl"]))
  var input = "-"

  @Option(name: .shortAndLong, help: "Where to write; - for standard output.", completion: .file())
  var output = "-"

  @Option(help: "How many threads to use.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads is \(threads); it must lie in 1...256")
    }
  }

  func run() throws {
    let classifier = try PairClassifier(judge: RelationJudge(model: .bundled()))
    let lines = try LineReader(InputFile(path: input))
    let writer = try LineWriter(OutputFile(path: output))
    while let batch = try lines.next(256 * threads) {
      let results = batch.concurrentMap(threads: threads) { classifier.classify($0) }
      try writer.write(results)
    }
    try writer.close()
  }
}
