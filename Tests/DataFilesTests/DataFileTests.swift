import DataFiles
import Testing

struct DataFileTests {
  @Test func `a missing file is refused with the places looked at`() {
    #expect {
      try DataFile("no-such-file.tsv", module: "NoSuchModule")
    } throws: { error in
      guard let error = error as? DataError else { return false }
      return error.file == "no-such-file.tsv" && error.line == nil
        && error.reason.contains("entente_NoSuchModule")
    }
  }

  @Test func `an error reads as file, line and reason`() {
    #expect("\(DataError(file: "a.tsv", line: 7, reason: "is odd"))" == "a.tsv:7: is odd")
    #expect("\(DataError(file: "a.tsv", reason: "is odd"))" == "a.tsv: is odd")
  }
}
