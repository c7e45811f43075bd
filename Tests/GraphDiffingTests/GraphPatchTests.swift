import GraphDiffing
import GraphModel
import Testing

@Suite struct GraphPatchTests {
  @Test(arguments: 0..<200) func `a patch turns any graph into any other`(_ seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    let old = try randomGraph(&generator)
    let new = try randomGraph(&generator)
    #expect(try GraphPatch(from: old, to: new).applied(to: old) == new)
    #expect(GraphDifference(from: old, to: old).isEmpty)
    let forth = GraphDifference(from: old, to: new)
    #expect(forth.isEmpty == GraphDifference(from: new, to: old).isEmpty)
  }
}
