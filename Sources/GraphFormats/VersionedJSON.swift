import Foundation
import GraphModel

extension Decodable {
  /// Reads a JSON file of this program, after a look at its schema version.
  ///
  /// - Throws: ``GraphFileError`` that names file and place.
  init(_ bytes: [UInt8], file: String) throws(GraphFileError) {
    let data = Data(bytes)
    do {
      self = try JSONDecoder().decode(Versioned<Self>.self, from: data).record
    } catch let error as OtherVersion {
      throw GraphFileError(
        file: file, path: "schemaVersion",
        reason: "version \(error.version); this program reads version \(ActorGraph.schemaVersion)")
    } catch let error as DecodingError {
      if Self.hasConflictMarkers(bytes) {
        throw GraphFileError(
          file: file, reason: "holds conflict markers of a merge: settle the conflicts first")
      }
      if case .dataCorrupted = error, let fault = SyntaxFault(in: bytes) {
        throw GraphFileError(file: file, reason: "is not JSON: \(fault)")
      }
      throw GraphFileError(error, file: file)
    } catch {
      throw GraphFileError(file: file, reason: "is not JSON of this program: \(error)")
    }
  }

  /// Whether a line begins as git marks conflicts; no line of JSON does.
  private static func hasConflictMarkers(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: "<<<<<<< ".utf8) }
  }
}

/// A record behind a look at its schema version, in one pass.
private struct Versioned<Record: Decodable>: Decodable {
  enum CodingKeys: String, CodingKey {
    case schemaVersion
  }

  let record: Record

  init(from decoder: any Decoder) throws {
    let version = try decoder.container(keyedBy: CodingKeys.self)
      .decode(Int.self, forKey: .schemaVersion)
    guard version == ActorGraph.schemaVersion else { throw OtherVersion(version: version) }
    record = try Record(from: decoder)
  }
}

private struct OtherVersion: Error {
  let version: Int
}

extension GraphFileError {
  /// Tells in words where and why decoding failed.
  package init(_ error: DecodingError, file: String) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(
        file: file, path: Self.path(context.codingPath),
        reason: "member \"\(key.stringValue)\" is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(file: file, path: Self.path(context.codingPath), reason: context.debugDescription)
    case .dataCorrupted(let context):
      let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey]
      self.init(
        file: file, path: Self.path(context.codingPath),
        reason: "is not JSON: \(cause ?? context.debugDescription)")
    @unknown default:
      self.init(file: file, reason: "is not JSON of this program")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String? {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return path.isEmpty ? nil : path
  }
}
