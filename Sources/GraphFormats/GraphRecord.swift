import Foundation
import GraphModel

/// A graph file as JSON has it, before its values are checked.
struct GraphRecord: Decodable {
  struct Version: Decodable {
    var schemaVersion: Int
  }

  struct Span: Decodable {
    var start: Int
    var end: Int
  }

  struct Article: Decodable {
    var title: String
    var source: String
    var language: String?
    var text: String?
    var sentences: [Span]
  }

  struct Actor: Decodable {
    var id: String
    var name: String
    var kind: String
    var affiliation: String?
    var mentions: [Mention]
  }

  struct Mention: Decodable {
    var text: String
    var start: Int
    var end: Int
    var sentence: Int
  }

  struct Relation: Decodable {
    var source: String
    var target: String
    var type: String
    var status: String
    var confidence: Double
    var via: [String]?
    var time: String?
    var evidence: [Evidence]
  }

  struct Evidence: Decodable {
    var sentence: Int
    var start: Int
    var end: Int
    var quote: String
    var sourceText: String
    var targetText: String
    var according: String?
  }

  var generator: String
  var article: Article
  var actors: [Actor]
  var relations: [Relation]
}

extension GraphRecord {
  /// Reads JSON, after a look at its schema version.
  init(_ bytes: [UInt8], file: String) throws(GraphFileError) {
    let data = Data(bytes)
    do {
      let version = try JSONDecoder().decode(Version.self, from: data).schemaVersion
      guard version == ActorGraph.schemaVersion else {
        throw GraphFileError(
          file: file, path: "schemaVersion",
          reason: "version \(version); this program reads version \(ActorGraph.schemaVersion)")
      }
      self = try JSONDecoder().decode(GraphRecord.self, from: data)
    } catch let error as GraphFileError {
      throw error
    } catch let error as DecodingError {
      throw GraphFileError(error, file: file)
    } catch {
      throw GraphFileError(file: file, reason: "is not a graph file: \(error)")
    }
  }
}

extension GraphFileError {
  init(_ error: DecodingError, file: String) {
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
      self.init(file: file, reason: "is not a graph file")
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
