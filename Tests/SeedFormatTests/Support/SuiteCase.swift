import Foundation
import Testing

/// A case of the YAML test suite: a file with its trees, or an invalid file.
struct SuiteCase: Decodable, Sendable, CustomTestStringConvertible {
  var id: String
  var name: String
  var mustError: Bool
  var yaml: String
  var docs: [JSONValue]?

  enum CodingKeys: String, CodingKey {
    case id, name, yaml, docs
    case mustError = "must_error"
  }

  var testDescription: String { "\(id): \(name)" }
}

/// The cases, which are not a part of the package.
enum SuiteCases {
  /// All cases; empty if the file is missing.
  ///
  /// It is looked for at the path in the environment variable SEEDKIT_YAML_CASES, and as
  /// `shared/yaml/cases.jsonl` beside the package or further out.
  static let all: [SuiteCase] = {
    guard let url = location, let data = try? Data(contentsOf: url) else { return [] }
    let decoder = JSONDecoder()
    return data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(SuiteCase.self, from: Data($0))
    }
  }()

  private static var location: URL? {
    if let path = ProcessInfo.processInfo.environment["SEEDKIT_YAML_CASES"] {
      return URL(fileURLWithPath: path)
    }
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let url = folder.appendingPathComponent("shared/yaml/cases.jsonl")
      if FileManager.default.fileExists(atPath: url.path) { return url }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
