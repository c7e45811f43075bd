import GraphDiffing
import GraphModel
import Testing

private let old = Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0])

private func timeline(_ versions: [[Claim]]) throws -> GraphTimeline {
  GraphTimeline(
    try versions.enumerated().map { index, claims in
      ("v\(index + 1)", try version(["Peru and Chile met.", "They quarrelled."], claims))
    })
}

@Suite struct GraphTimelineTests {
  @Test func `a relation appears and disappears`() throws {
    let timeline = try timeline([[], [old], [old], []])
    #expect(timeline.labels == ["v1", "v2", "v3", "v4"])
    #expect(timeline.rows.count == 1)
    #expect(timeline.rows[0].cells.map(\.change) == [.none, .appears, .none, .disappears])
    #expect(timeline.rows[0].cells.map(\.statuses) == [[], [.asserted], [.asserted], []])
  }

  @Test func `a status that changes is told`() throws {
    var doubtful = old
    doubtful.status = .hypothetical
    let cells = try timeline([[doubtful], [old], [doubtful, old]]).rows[0].cells
    #expect(cells.map(\.change) == [.none, .changes, .changes])
    #expect(cells[2].statuses == [.asserted, .hypothetical])
    #expect(cells[2].evidenceCount == 2)
  }

  @Test func `a relation that was only read differently neither appears nor disappears`() throws {
    let kept = Claim(source: "PER", type: .rejects, target: "CHL", sentences: [0])
    let versions = try [[kept], [kept, old], [kept]].enumerated().map { index, claims in
      ("v\(index + 1)", try version(["Peru would not have it and blamed Chile \(index)."], claims))
    }
    let key = Relation(source: "PER", target: "CHL", type: .criticizes).key
    let possible: [Relation.Key: Set<Int>] = [key: [0]]
    let readings = zip(versions, versions.dropFirst()).map { before, after in
      GraphDifference(
        from: before.1, to: after.1, possible: PossibleClaims(old: possible, new: possible)
      ).readings
    }
    #expect(readings.map(\.count) == [1, 1])
    let cells = GraphTimeline(versions, readings: readings, types: [.criticizes]).rows[0].cells
    #expect(cells.map(\.change) == [.none, .rereads, .rereads])
    #expect(cells.map(\.statuses) == [[], [.asserted], []])
    #expect(
      GraphTimeline(versions, types: [.criticizes]).rows[0].cells.map(\.change)
        == [.none, .appears, .disappears])
  }

  @Test func `an actor that is renamed twice keeps its row`() throws {
    let ids: [ActorID] = ["FRONT", "AZAWAD", "AZAWAD_FRONT"]
    let versions = try ids.enumerated().map { index, id in
      let claim = Claim(source: id, type: .attacks, target: "MLI", sentences: [0])
      return (
        "\(index)", try version(["Rebels attacked Mali."], [claim], names: [id: "Azawad Front"])
      )
    }
    let rows = GraphTimeline(versions).rows
    #expect(rows.map(\.source.id) == ["AZAWAD_FRONT"])
    #expect(rows[0].cells.map(\.change) == [.none, .none, .none])
  }

  @Test func `rows are sorted, and kept to the wanted types`() throws {
    let other = Claim(source: "CHL", type: .rejects, target: "PER", sentences: [1])
    let versions = [("1", try version(["A.", "B."], [old, other]))]
    #expect(GraphTimeline(versions).rows.map(\.type) == [.rejects, .criticizes])
    #expect(GraphTimeline(versions, types: [.rejects]).rows.map(\.type) == [.rejects])
  }

  @Test func `no version gives no row`() {
    #expect(GraphTimeline([]).rows.isEmpty)
  }
}
