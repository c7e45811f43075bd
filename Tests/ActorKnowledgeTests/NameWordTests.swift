import ActorKnowledge
import Testing

struct NameWordTests {
  @Test(arguments: [
    ("U.S.", "us", NameWord.Shape.upper), ("Élysée", "elysee", .capital), ("iran", "iran", .lower),
    ("Shi\u{2019}ite", "shiite", .capital), ("\u{2019}s", "'s", .lower), ("-", "", .lower),
    ("(", "(", .lower), ("G8", "g8", .capital), ("Łódź", "lodz", .capital), ("A", "a", .capital),
  ])
  func `a word is folded and keeps its shape`(
    _ text: String, _ key: String, _ shape: NameWord.Shape
  ) {
    let word = NameWord(text)
    #expect(word.key == key)
    #expect(word.shape == shape)
  }

  @Test func `a name is cut at spaces, hyphens and possessives, without the article`() {
    let words = NameWord.words(of: "the Korean People's Army of Guinea-Bissau (North)")
    #expect(
      words.map(\.key) == [
        "korean", "people", "'s", "army", "of", "guinea", "bissau", "(", "north", ")",
      ])
  }
}
