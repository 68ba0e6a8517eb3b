#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a snapshot was created from, for people who look at a list of snapshots.
package struct SnapshotContents: Codable, Sendable, Hashable {
  /// The scenario; `nil` for a schema alone.
  package var scenario: String?
  /// The name of the project's folder.
  package var project: String?

  /// Describes a recipe.
  init(_ recipe: SnapshotRecipe) {
    scenario = recipe.scenario
    project = recipe.folder.map {
      URL(filePath: $0, directoryHint: .isDirectory).standardizedFileURL.lastPathComponent
    }
  }

  /// Reads ``text``; `nil` if it is something else.
  init?(_ text: some Sequence<UInt8>) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(text)) else { return nil }
    self = read
  }

  /// The contents as JSON on one line.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
