public import Foundation

/// A folder of a test's own, which is removed afterwards.
public struct TestFolder: Sendable {
  /// The folder.
  public let url: URL

  /// The folder's path.
  public var path: String { url.path }

  /// Runs `body` with a folder that holds the files, and removes it afterwards.
  public static func with<Result>(
    _ files: [String: String], _ body: (TestFolder) async throws -> Result
  ) async throws -> Result {
    let folder = TestFolder(
      url: FileManager.default.temporaryDirectory.appendingPathComponent(
        "seedkit-\(UUID().uuidString)"))
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.url) }
    for (name, text) in files { try folder.write(text, to: name) }
    return try await body(folder)
  }

  /// Writes a file, and the folders that it is in.
  public func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The bytes of a file; `nil` if there is none.
  public func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: url.appendingPathComponent(name).path)
  }

  /// The text of a file; empty if there is none.
  public func text(_ name: String) -> String {
    contents(name).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
