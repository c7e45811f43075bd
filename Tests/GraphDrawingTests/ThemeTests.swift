import GraphModel
import Testing

@testable import GraphDrawing

@Suite struct ThemeTests {
  private let theme = Result { try Theme() }

  @Test(arguments: RelationType.allCases)
  func `lines and names stand out from white`(type: RelationType) throws {
    let look = try theme.get()[type]
    #expect(try Color(look.line).contrast(Color("#FFFFFF")) >= 3)
    #expect(try Color(look.text).contrast(Color("#FFFFFF")) >= 4.5)
  }

  @Test(arguments: ActorKind.allCases)
  func `names of actors stand out from their ground`(kind: ActorKind) throws {
    let look = try theme.get()[kind]
    #expect(try Color(Typography.ink).contrast(Color(look.fill)) >= 7)
    #expect(try Color(Typography.softInk).contrast(Color(look.fill)) >= 4.5)
  }

  @Test func `no two types look alike`() throws {
    let theme = try theme.get()
    #expect(Set(RelationType.allCases.map { theme[$0].line }).count == RelationType.allCases.count)
    let looks = RelationType.allCases.map { [theme[$0].group, theme[$0].head] }
    #expect(Set(looks).count == RelationType.allCases.count)
  }

  @Test func `no two kinds look alike without colour`() throws {
    let theme = try theme.get()
    let looks = ActorKind.allCases.map { kind in
      "\(theme[kind].shape) \(theme[kind].style) \(theme[kind].borders)"
    }
    #expect(Set(looks).count == ActorKind.allCases.count)
  }

  @Test(arguments: ColorVision.allCases)
  func `friendly and hostile acts differ for all eyes`(vision: ColorVision) throws {
    let theme = try theme.get()
    let groups = Dictionary(grouping: RelationType.allCases) { theme[$0].group }
    let friendly = (groups["verbal cooperation"] ?? []) + (groups["material cooperation"] ?? [])
    let hostile = (groups["verbal conflict"] ?? []) + (groups["material conflict"] ?? [])
    #expect(friendly.count + hostile.count + (groups["stance"] ?? []).count == 17)
    for friend in friendly {
      for foe in hostile {
        let distance = try vision.seen(Color(theme[friend].line))
          .distance(vision.seen(Color(theme[foe].line)))
        #expect(distance >= 20, "\(friend) and \(foe): \(distance)")
      }
    }
  }
}
