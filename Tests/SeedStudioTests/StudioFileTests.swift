import Foundation
import SeedKit
import SeedSchema
import TestSupport
import Testing

@testable import SeedStudio

@Suite("Files of the studio")
struct StudioFileTests {
  @Test("are read again when one is saved, and errors keep the rows before them")
  func watching() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let users = ["scenario": "shop", "table": "users"]
      _ = try await StudioProject.ask(studio, "rows", users)
      let events = try #require(studio.events.listen())
      let watch = Task { await studio.watch() }
      defer { watch.cancel() }
      let original = try #require(StudioProject.files["Factories/user.yaml"])
      try Self.save(
        original.replacing("random_username()", with: "random_usrname()"), in: folder)
      await Self.wait(for: "change", in: events)
      let broken = try await StudioProject.ask(studio, "project")
      #expect(broken["isStale"] as? Bool == true)
      let found = try #require((broken["diagnostics"] as? [[String: Any]])?.first)
      #expect(found["line"] as? Int == 9)
      #expect((found["hint"] as? String)?.contains("random_username") == true)
      #expect((found["sourceLine"] as? String)?.contains("random_usrname()") == true)
      let rows = try await StudioProject.ask(studio, "rows", users)
      #expect((rows["rows"] as? [Any])?.count == 50)

      try Self.save(original.replacing("random_username()", with: "fixed"), in: folder)
      await Self.wait(for: "change", in: events)
      let mended = try await StudioProject.ask(studio, "rows", users)
      let first = try #require((mended["rows"] as? [[String: Any]])?.first)
      #expect((first["cells"] as? [Any])?[1] as? String == "fixed")
      #expect(mended["revision"] as? Int == 3)
    }
  }

  @Test("keep what an editor has saved since the last scan if the page changes a value")
  func edits() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let proposal = StudioProposal(database: "none", files: [], columns: [], notes: [])
      let studio = Studio(TestHost(folder: folder.path, proposed: proposal))
      await studio.prepare()
      let users = ["scenario": "shop", "table": "users"]
      _ = try await StudioProject.ask(studio, "rows", users)
      let original = try #require(StudioProject.files["Factories/user.yaml"])
      let saved = original.replacing("random_username()", with: "edited") + "# a comment\n"
      try Self.save(saved, in: folder)
      _ = try await studio.choose(ChoiceRequest(factory: "user", column: "age", value: "33"))
      let text = try String(
        contentsOf: folder.url.appendingPathComponent("Factories/user.yaml"), encoding: .utf8)
      #expect(text == saved.replacing("maybe(50%, random_int(18, 80))", with: "33"))
    }
  }

  /// Saves a file as editors do: it is the old one, or the new one whole.
  private static func save(_ text: String, in folder: TestFolder) throws {
    try Data(text.utf8).write(
      to: folder.url.appendingPathComponent("Factories/user.yaml"), options: .atomic)
  }

  private static func wait(for event: String, in events: AsyncStream<[UInt8]>) async {
    for await part in events
    where String(decoding: part, as: UTF8.self).hasPrefix("event: \(event)\n") { return }
  }

  @Test("of the page are those of its folder")
  func page() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/SeedStudio/Page").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count > 5)
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let embedded = PageFiles.file(name)?.text
      #expect(
        embedded == (text.hasSuffix("\n") ? text : text + "\n"),
        "run Scripts/studio-page after a change of \(name)")
    }
  }

  @Test("A run fills the database, and says what it wrote")
  func run() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      let started = try await studio.run(RunRequest(scenario: "shop"))
      #expect(started.state == "running")
      await studio.job?.task.value
      let ended = await studio.runState()
      #expect(ended.state == "done")
      #expect(ended.report?.tables.map(\.rows).first == 101)
      #expect(ended.report?.digest.count == 32)
    }
  }

  @Test("A run that can't start says why")
  func unknown() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let studio = Studio(TestHost(folder: folder.path))
      await #expect(throws: (any Error).self) {
        try await studio.run(RunRequest(scenario: "shp"))
      }
    }
  }
}
