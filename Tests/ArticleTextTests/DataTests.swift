import DataFiles
import Testing

@Suite("Data of ArticleText")
struct DataTests {
  @Test(arguments: ["abbreviations.tsv", "entities.tsv", "words.tsv"])
  func `is sorted, without repetition`(file: String) throws {
    let text = try DataFile(file, module: "ArticleText").text()
    let lines = text.split(separator: "\n").dropFirst().map { Array($0.utf8) }
    for (a, b) in zip(lines, lines.dropFirst()) {
      #expect(a.lexicographicallyPrecedes(b), "\(String(decoding: b, as: UTF8.self))")
    }
  }
}
