import DataFiles
import GraphModel
import Testing

@testable import GraphDrawing

@Suite struct ThemeTests {
  private let theme = Result { try Theme() }

  /// The looks of all themes: light, dark, and those of printers.
  static let looks = Theme.Name.allCases.flatMap { name -> [(String, ThemeLooks)] in
    guard let theme = try? Theme(name) else { return [] }
    return [(name.rawValue, theme.looks)] + (theme.dark.map { [("\(name) when dark", $0)] } ?? [])
  }

  @Test func `there are four themes, one of them light and dark`() {
    #expect(Self.looks.map(\.0) == ["print", "screen", "dark", "auto", "auto when dark"])
  }

  @Test(arguments: looks)
  func `every pair of colours that meet has contrast`(name: String, looks: ThemeLooks) throws {
    let pairs = looks.contrasts
    #expect(pairs.count > 70)
    for pair in pairs {
      let ratio = try Color(pair.color).contrast(Color(pair.ground))
      #expect(ratio >= pair.minimum, "\(name): \(pair.key): \(ratio)")
      #expect(abs(ratio - pair.ratio) < 0.01)
    }
  }

  @Test(arguments: looks)
  func `every type, kind and mark has a look`(name: String, looks: ThemeLooks) {
    #expect(RelationType.allCases.allSatisfy { looks.relations[$0] != nil })
    #expect(ActorKind.allCases.allSatisfy { looks.actors[$0] != nil })
    #expect(DifferenceMark.allCases.allSatisfy { looks.marks[$0] != nil })
    #expect(looks.widths.count == 5)
  }

  @Test(arguments: [Theme.Name.screen, .dark])
  func `no two types look alike`(name: Theme.Name) throws {
    let theme = try Theme(name)
    #expect(Set(RelationType.allCases.map { theme[$0].line }).count == RelationType.allCases.count)
  }

  @Test(arguments: Theme.Name.allCases)
  func `the types of a group differ in arrowheads, too`(name: Theme.Name) throws {
    let theme = try Theme(name)
    let looks = RelationType.allCases.map { [theme.group($0), theme[$0].head] }
    #expect(Set(looks).count == RelationType.allCases.count)
  }

  @Test func `no two kinds look alike without colour`() throws {
    let theme = try theme.get()
    let looks = ActorKind.allCases.map { kind in
      "\(theme[kind].shape) \(theme[kind].style) \(theme[kind].borders)"
    }
    #expect(Set(looks).count == ActorKind.allCases.count)
  }

  @Test(
    arguments: looks.filter { $0.0 != "auto" }, ColorVision.allCases)
  func `friendly and hostile acts differ for all eyes`(
    look: (String, ThemeLooks), vision: ColorVision
  ) throws {
    let theme = try theme.get()
    let groups = Dictionary(grouping: RelationType.allCases) { theme.group($0) }
    let friendly = (groups["verbal cooperation"] ?? []) + (groups["material cooperation"] ?? [])
    let hostile = (groups["verbal conflict"] ?? []) + (groups["material conflict"] ?? [])
    #expect(friendly.count + hostile.count + (groups["stance"] ?? []).count == 17)
    for friend in friendly.compactMap({ look.1.relations[$0] }) {
      for foe in hostile.compactMap({ look.1.relations[$0] }) {
        let distance = try vision.seen(Color(friend.line)).distance(vision.seen(Color(foe.line)))
        #expect(distance >= 20, "\(look.0): \(friend.line) and \(foe.line): \(distance)")
      }
    }
  }
}
