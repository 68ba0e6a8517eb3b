import Foundation
import Testing

/// What each verb answers, for people and for machines.
@Suite struct VerbTests {
  private func object(_ result: CommandResult) throws -> [String: Any] {
    try #require(try result.json() as? [String: Any])
  }

  private func list(_ result: CommandResult) throws -> [[String: Any]] {
    try #require(try result.json() as? [[String: Any]])
  }

  @Test func helpAndVersion() async throws {
    try await TestFolder.with([:]) { folder in
      let help = try await folder.seed("--help")
      #expect(help.code == 0)
      for verb in ["run", "plan", "check", "list", "show", "generators", "parse", "Exit codes"] {
        #expect(help.output.contains(verb))
      }
      #expect(try await folder.seed("--version").code == 0)
    }
  }

  @Test func runFillsAndReports() async throws {
    try await TestFolder.with { folder in
      let first = try await folder.seed("run", "shop")
      #expect(first.code == 0, "\(first.error)")
      #expect(first.output.contains("103 rows"))
      #expect(first.output.contains("1 expectation held"))
      #expect(!first.output.contains("\u{1B}["))
      #expect(folder.contents("shop.db")?.starts(with: Data("SQLite format 3".utf8)) == true)

      let second = try object(try await folder.seed("run", "shop", "--json", "--batch-size", "7"))
      #expect(second["rows"] as? Int == 103)
      #expect(second["database"] as? String == "sqlite:shop.db")
      let digest = try #require(second["digest"] as? String)
      #expect(first.output.contains(digest))

      let dry = try object(try await folder.seed("run", "shop", "--dry-run", "--json"))
      #expect(dry["digest"] as? String == digest)
      let other = try object(try await folder.seed("run", "shop", "--seed", "7", "--json"))
      #expect(other["digest"] as? String != digest)
    }
  }

  @Test func dryRunsAndPlansWriteNothing() async throws {
    try await TestFolder.with { folder in
      let run = try await folder.seed("run", "shop", "--dry-run")
      let plan = try await folder.seed("plan", "shop")
      #expect(run.code == 0 && plan.code == 0)
      #expect(folder.contents("shop.db") == nil)
    }
  }

  @Test func runTakesItsOptions() async throws {
    try await TestFolder.with { folder in
      let set = try object(
        try await folder.seed("run", "shop", "--set", "elders=10", "--scale", "2", "--json"))
      #expect(set["rows"] as? Int == 210)
      let checks = try #require(set["checks"] as? [[String: Any]])
      #expect(checks.first?["skipped"] is String)
      let there = try await folder.seed("run", "shop", "--database", "sqlite:other.db")
      #expect(there.code == 0)
      #expect(folder.contents("other.db") != nil)
      let named = try await folder.seed(
        "run", "shop", environment: ["DATABASE_URL": "sqlite:env.db"])
      #expect(named.code == 0)
      #expect(folder.contents("env.db") != nil)
    }
  }

  @Test func planTellsTheSteps() async throws {
    try await TestFolder.with { folder in
      let plan = try object(try await folder.seed("plan", "shop", "--json"))
      #expect(plan["rows"] as? Int == 103)
      #expect(
        (plan["steps"] as? [[String: Any]])?.compactMap { $0["action"] as? String }
          == ["truncate", "create", "create", "expect"])
      let text = try await folder.seed("plan", "shop")
      #expect(text.output.contains("create user as elders"))
      #expect(text.output.contains("random_username()"))
      #expect(text.output.contains("will be created"))
    }
  }

  @Test func checkAndList() async throws {
    try await TestFolder.with { folder in
      let check = try await folder.seed("check")
      #expect(check.code == 0)
      #expect(check.output.contains("1 factory and 1 scenario: no errors"))
      #expect(try list(try await folder.seed("check", "--json")).isEmpty)
      let names = try object(try await folder.seed("list", "--json"))
      #expect((names["factories"] as? [[String: Any]])?.first?["table"] as? String == "users")
      #expect((names["scenarios"] as? [[String: Any]])?.first?["seed"] as? Int == 42)
      #expect(try await folder.seed("list").output.contains("A few users."))
    }
  }

  @Test func showMakesAnyRow() async throws {
    try await TestFolder.with { folder in
      let rows = try list(try await folder.seed("show", "user", "1", "5..7", "--json"))
      #expect(rows.compactMap { $0["id"] as? Int } == [1, 5, 6, 7])
      let far = try await folder.seed("show", "user", "1_000_000", "--trait", "old")
      #expect(far.output.contains("1000000"))
      #expect(far.output.contains("99"))
      let elsewhere = try await folder.seed("show", "user", "-C", folder.path)
      #expect(elsewhere.output.split(separator: "\n").count == 11)
      for wrong in ["0", "-1", "9..5", "x", "1..900000", "99999999999999999999"] {
        #expect(try await folder.seed("show", "user", wrong).code == 64, "\(wrong)")
      }
    }
  }

  @Test func generatorsAreListed() async throws {
    try await TestFolder.with([:]) { folder in
      let all = try list(try await folder.seed("generators", "--json"))
      #expect(all.count > 40)
      #expect(all.allSatisfy { $0["example"] is String })
      let one = try await folder.seed("generators", "random_int")
      #expect(one.output.contains("zipf"))
      #expect(try await folder.seed("generators", "--markdown").output.contains("| `random_int"))
      let wrong = try await folder.seed("generators", "nothing")
      #expect(wrong.code == 1)
    }
  }

  @Test func parsePrintsTheTree() async throws {
    try await TestFolder.with { folder in
      let parsed = try await folder.seed("parse", "Factories/user.yaml")
      #expect(parsed.code == 0)
      #expect(try object(parsed)["factory"] as? String == "user")
      try folder.write("a: [1, 2\n", to: "broken.yaml")
      let broken = try await folder.seed("parse", "broken.yaml")
      #expect(broken.code == 1)
      #expect(broken.error.contains("broken.yaml:"))
      #expect(try await folder.seed("parse", "missing.yaml").code == 1)
      #expect(try await folder.seed("parse", "Factories").code == 1)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) async throws {
    try await TestFolder.with { folder in
      let script = try await folder.seed("--generate-completion-script", shell)
      #expect(script.code == 0)
      #expect(script.output.contains("seed"))
    }
  }
}
