import Foundation
public import GraphFormats
import GraphModel

extension LabelledGraph {
  /// What a file holds.
  public enum Role: Hashable, Sendable {
    /// Labels: every type must be known.
    case gold
    /// A system's answer: relations of unknown types are left out and noted.
    case prediction
  }

  /// Reads a graph file of schema version 1, or the form that readers write.
  ///
  /// That form is an object of `actors` (`id`, and if need be `name`, `kind`, `affiliation`,
  /// `mentions`, `optional`), `edges` and `optional` edges (`source`, `target`, `type`, and if need
  /// be `modality` and `accept`). An actor may be its id alone, a mention its text alone.
  ///
  /// - Throws: `GraphFileError` that names file and place when the bytes are not JSON, are of another
  ///   schema version, lack a member or hold an unknown value.
  /// - Complexity: O(*n*) in the size of the file.
  public init(_ bytes: [UInt8], file: String, as role: Role) throws(GraphFileError) {
    let record: LabelledGraphRecord
    do {
      record = try JSONDecoder().decode(LabelledGraphRecord.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw GraphFileError(error, file: file)
    } catch {
      throw GraphFileError(file: file, reason: "is not JSON of this program: \(error)")
    }
    self = try LabelReader(file: file, role: role).graph(record)
  }
}

/// Turns the members of a file into labels.
private struct LabelReader {
  let file: String
  let role: LabelledGraph.Role

  func graph(_ record: LabelledGraphRecord) throws(GraphFileError) -> LabelledGraph {
    let version = record.schemaVersion ?? ActorGraph.schemaVersion
    guard version == ActorGraph.schemaVersion else {
      throw GraphFileError(
        file: file, path: "schemaVersion",
        reason: "version \(version); this program reads version \(ActorGraph.schemaVersion)")
    }
    if role == .gold, record.relations == nil, record.edges == nil {
      throw GraphFileError(file: file, reason: "member \"edges\" or \"relations\" is missing")
    }
    var graph = LabelledGraph(
      actors: (record.actors ?? []).map(\.actor), isGraphFile: record.relations != nil)
    let edges = record.relations ?? record.edges ?? []
    let name = graph.isGraphFile ? "relations" : "edges"
    for (index, edge) in edges.enumerated() where edge.status != "denied" {
      try add(edge, at: "\(name)[\(index)]", to: \.relations, of: &graph)
    }
    for (index, edge) in (record.optional ?? []).enumerated() {
      try add(edge, at: "optional[\(index)]", to: \.optional, of: &graph)
    }
    return graph
  }

  private func add(
    _ edge: LabelledGraphRecord.Edge, at path: String,
    to list: WritableKeyPath<LabelledGraph, [LabelledRelation]>, of graph: inout LabelledGraph
  ) throws(GraphFileError) {
    guard let type = Self.type(edge.type) else {
      if role == .prediction {
        graph.omissions.append("\(path).type: unknown type \"\(edge.type)\"; relation left out")
        return
      }
      throw unknown("type", edge.type, at: "\(path).type", RelationType.allCases.map(\.rawValue))
    }
    var others: [RelationType] = []
    for (index, name) in (edge.accept?.type ?? []).enumerated() {
      let place = "\(path).accept.type[\(index)]"
      guard let other = Self.type(name) else {
        throw unknown("type", name, at: place, RelationType.allCases.map(\.rawValue))
      }
      others.append(other)
    }
    graph[keyPath: list].append(
      LabelledRelation(
        source: ActorID(edge.source), target: ActorID(edge.target), type: type,
        status: try status(of: edge, at: path),
        otherSources: (edge.accept?.source ?? []).map { ActorID($0) },
        otherTargets: (edge.accept?.target ?? []).map { ActorID($0) }, otherTypes: others))
  }

  private static func type(_ name: String) -> RelationType? {
    RelationType(rawValue: name.trimmingCharacters(in: .whitespacesAndNewlines).lowercased())
  }

  private func status(
    of edge: LabelledGraphRecord.Edge, at path: String
  ) throws(GraphFileError) -> RelationStatus {
    let member = edge.modality?.isEmpty == false ? "modality" : "status"
    guard let name = member == "modality" ? edge.modality : edge.status, !name.isEmpty else {
      return .asserted
    }
    if name.lowercased() == "actual" { return .asserted }
    guard let status = RelationStatus(rawValue: name.lowercased()) else {
      let known = ["actual"] + RelationStatus.allCases.map(\.rawValue)
      throw unknown(member, name, at: "\(path).\(member)", known)
    }
    return status
  }

  private func unknown(
    _ what: String, _ value: String, at path: String, _ known: [String]
  ) -> GraphFileError {
    GraphFileError(
      file: file, path: path,
      reason: "unknown \(what) \"\(value)\"; known are \(known.joined(separator: ", "))")
  }
}
