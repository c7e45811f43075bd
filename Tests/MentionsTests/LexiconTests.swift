import ActorKnowledge
import GraphModel
import Testing

@testable import Mentions

struct LexiconTests {
  @Test func `classes fit into the bits of a word and are all told by name`() throws {
    #expect(WordClass.allCases.count <= 64)
    #expect(WordClass.groupHead.name == "group-head")
    let lexicon = try Lexicon()
    #expect(lexicon.isAny("front", .groupHead))
    #expect(lexicon.isAny("mr", .body, .honorific))
    #expect(!lexicon.isAny("table", .body, .honorific))
  }

  @Test func `titles that name no state are known`() throws {
    let lexicon = try Lexicon()
    #expect(lexicon.actor(ofTitle: ["deputy", "defense", "secretary"]) == "USA")
    #expect(lexicon.actor(ofTitle: ["foreign", "secretary"]) == "GBR")
    #expect(lexicon.actor(ofTitle: ["prime", "minister"]) == nil)
  }
}
