import SeedORM
import Foundation
import Testing

/// `seed snapshot` and `seed exec`, as processes.
@Suite struct SnapshotCommandTests {
  private func environment(_ folder: TestFolder) -> [String: String] {
    ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots"]
  }

  @Test func savesListsRestoresAndPrunes() async throws {
    try await TestFolder.with { folder in
      let environment = environment(folder)
      let saved = try await folder.seed("snapshot", "save", "shop", environment: environment)
      #expect(saved.code == 0, "\(saved.error)")
      let path = saved.output.trimmingCharacters(in: .newlines)
      #expect(FileManager.default.fileExists(atPath: path))
      let again = try await folder.seed("snapshot", "save", "shop", environment: environment)
      #expect(again.output == saved.output)
      let other = try await folder.seed(
        "snapshot", "save", "shop", "--seed", "9", environment: environment)
      #expect(other.output != saved.output)
      let listed = try await folder.seed("snapshot", "list", environment: environment)
      let lines = listed.output.split(separator: "\n")
      let project = folder.url.resolvingSymlinksInPath().lastPathComponent.prefix(8)
      #expect(lines.count == 3 && lines[0].hasPrefix("NAME"), "\(listed.output)")
      #expect(lines.dropFirst().allSatisfy { $0.contains("shop") && $0.contains(project) })
      let restored = try await folder.seed(
        "snapshot", "restore", "shop", "--database", "sqlite:copy.db", environment: environment)
      #expect(restored.code == 0, "\(restored.error)")
      let image = try #require(folder.contents("copy.db"))
      #expect(image == FileManager.default.contents(atPath: path))
      let refused = try await folder.seed(
        "snapshot", "restore", "shop", "--database", "sqlite:copy.db", environment: environment)
      #expect(refused.code == 3 && refused.error.contains("--replace"))
      let replaced = try await folder.seed(
        "snapshot", "restore", "shop", "--database", "sqlite:copy.db", "--replace",
        environment: environment)
      #expect(replaced.code == 0)
      let pruned = try await folder.seed("snapshot", "prune", environment: environment)
      #expect(pruned.output.contains("2 snapshots removed"))
    }
  }

  @Test func aSnapshotIsRemovedByItsName() async throws {
    try await TestFolder.with { folder in
      let environment = environment(folder)
      var paths: [String] = []
      for seed in ["1", "2"] {
        let saved = try await folder.seed(
          "snapshot", "save", "shop", "--seed", seed, environment: environment)
        paths.append(saved.output.trimmingCharacters(in: .newlines))
      }
      let json = try await folder.seed("snapshot", "list", "--json", environment: environment)
      let all = try #require(try json.json() as? [[String: Any]], "\(json.error)")
      #expect(Set(all.compactMap { $0["place"] as? String }) == Set(paths))
      #expect(all.allSatisfy { $0["scenario"] as? String == "shop" && $0["bytes"] is Int })
      let name = try #require(all.first { $0["place"] as? String == paths[0] }?["name"] as? String)
      let removed = try await folder.seed(
        "snapshot", "rm", String(name.prefix(12)), environment: environment)
      #expect(removed.output == "1 snapshot removed\n", "\(removed.error)")
      #expect(paths.map { FileManager.default.fileExists(atPath: $0) } == [false, true])
      let again = try await folder.seed("snapshot", "rm", name, environment: environment)
      #expect(again.code == 1 && again.error.contains("there is no snapshot"))
    }
  }

  @Test func saysThatAnotherProcessMakesTheSnapshot() async throws {
    try await TestFolder.with { folder in
      let environment = environment(folder)
      let saved = try await folder.seed("snapshot", "save", "shop", environment: environment)
      let path = saved.output.trimmingCharacters(in: .newlines)
      try FileManager.default.removeItem(atPath: path)
      let descriptor = open(path + ".lock", O_RDWR | O_CLOEXEC)
      #expect(flock(descriptor, LOCK_EX) == 0)
      let waiting = try folder.starting(["snapshot", "save", "shop"], environment: environment)
      try await waiting.waits { try waiting.written.contains("another process") }
      close(descriptor)
      let result = try await waiting.result()
      #expect(result.output == saved.output && result.code == 0, "\(result.error)")
      #expect(result.error.contains("waiting for another process"), "\(result.error)")
    }
  }

  @Test func runsACommandWithADatabase() async throws {
    try await TestFolder.with { folder in
      var environment = environment(folder)
      environment["TMPDIR"] = folder.path
      // What a test in another language does: here Python's own unittest and sqlite3.
      try folder.write(
        """
        import os, sqlite3, unittest
        class Users(unittest.TestCase):
            def test_there_are_some(self):
                db = sqlite3.connect(os.environ["SEEDKIT_DATABASE_FILE"])
                self.assertGreater(db.execute("select count(*) from users").fetchone()[0], 0)
                self.assertTrue(os.environ["DATABASE_URL"].startswith("sqlite:////"))
                db.execute("delete from users")
                db.commit()
        """, to: "test_users.py")
      if FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") {
        let tested = try await folder.seed(
          "exec", "shop", "--", "/usr/bin/python3", "-m", "unittest", "test_users",
          environment: environment)
        #expect(tested.code == 0, "\(tested.error)")
      }
      let shown = try await folder.seed(
        "exec", "shop", "--", "/bin/sh", "-c", "echo $SEEDKIT_DATABASE_FILE; exit 7",
        environment: environment)
      #expect(shown.code == 7)
      let file = shown.output.trimmingCharacters(in: .newlines)
      #expect(file.hasSuffix("shop.db"))
      #expect(!FileManager.default.fileExists(atPath: file))
      let kept = try await folder.seed(
        "exec", "shop", "--keep", "--", "/bin/sh", "-c", "exit 1", environment: environment)
      #expect(kept.code == 1 && kept.error.contains("the database is kept: "))
      let missing = try await folder.seed(
        "exec", "shop", "--", "no-such-command", environment: environment)
      #expect(missing.code == 127 && missing.error.contains("no-such-command"))
      let none = try await folder.seed("exec", "shop", environment: environment)
      #expect(none.code == 64)
    }
  }

  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"]?.isEmpty == false))
  func runsACommandWithADatabaseOfAServer() async throws {
    let server = try #require(ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"])
    try await TestFolder.with { folder in
      let shown = try await folder.seed(
        "exec", "shop", "--server", server, "--", "/bin/sh", "-c", "echo $DATABASE_URL")
      #expect(shown.code == 0, "\(shown.error)")
      let url = shown.output.trimmingCharacters(in: .newlines)
      #expect(url.hasPrefix("postgresql://") && url.contains("/seedkit_c_"))
      // It is gone: nothing can be asked of it.
      let gone = try await folder.seed("init", "--database", url)
      #expect(gone.code == 3)
      let listed = try await folder.seed("snapshot", "list", "--server", server, "--json")
      let all = try #require(try listed.json() as? [[String: Any]], "\(listed.error)")
      let shop = all.first { $0["scenario"] as? String == "shop" }
      #expect((shop?["place"] as? String)?.hasPrefix("seedkit_t_") == true, "\(all.prefix(3))")
      #expect((shop?["project"] as? String)?.isEmpty == false)
    }
  }
}
