import ArticleText
import Testing

@Suite("Bad input")
struct BadInputTests {
  private func reason(_ bytes: [UInt8]) -> ArticleError.Reason? {
    do {
      _ = try Article(bytes: bytes, source: "a.txt", format: .plainText)
      return nil
    } catch {
      #expect(error.source == "a.txt")
      return error.reason
    }
  }

  @Test func `without bytes or words is refused`() {
    #expect(reason([]) == .empty)
    #expect(reason(Array(" \n\u{FEFF}\n***".utf8)) == .noText)
  }

  @Test func `that is not UTF-8 is refused with the offset`() {
    #expect(reason(Array("Iran é".utf8) + [0xC3]) == .notUTF8(offset: 7))
    #expect(reason(Array("né".utf8) + [0xFF, 0x41]) == .notUTF8(offset: 3))
    #expect(reason([0xFF, 0xFE, 0x41, 0x00]) == .notUTF8(offset: 0))
  }

  @Test func `with NUL bytes is refused as binary`() {
    #expect(reason([0x49, 0x00, 0xFF]) == .binary(offset: 1))
  }

  @Test func `above the limit is refused with both sizes`() {
    let bytes = [UInt8](repeating: 0x41, count: Article.largestSize + 1)
    #expect(reason(bytes) == .tooLarge(bytes: 16_777_217))
    let error = ArticleError(source: "a.txt", reason: .tooLarge(bytes: 16_777_217))
    #expect(
      error.description
        == "a.txt: has 16777217 bytes; an article may have 16777216 (16 MiB)")
  }
}
