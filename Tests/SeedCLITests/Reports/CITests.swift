import Foundation
import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// What jobs of CI need of the command.
@Suite struct CITests {
  @Test func coloursCanBeForced() async throws {
    try await TestFolder.with { folder in
      let forced = try await folder.seed("run", "shop", environment: ["FORCE_COLOR": "1"])
      #expect(forced.output.contains("\u{1B}["))
      let off = try await folder.seed("run", "shop", environment: ["FORCE_COLOR": "0"])
      #expect(!off.output.contains("\u{1B}["))
    }
  }

  @Test func gitHubShowsErrorsAndASummary() async throws {
    try await TestFolder.with { folder in
      let environment = [
        "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": folder.path + "/summary.md",
        "GITHUB_WORKSPACE": folder.url.deletingLastPathComponent().path,
      ]
      let done = try await folder.seed("run", "shop", environment: environment)
      #expect(done.code == 0, "\(done.error)")
      #expect(!done.error.contains("::"))
      #expect(folder.text("summary.md").contains("| `users` | 103 |"))
      try folder.write(
        "factory: user\nvalues:\n  name: random_usrname()\n", to: "Factories/user.yaml")
      let wrong = try await folder.seed("check", environment: environment)
      #expect(wrong.code == 1)
      let name = folder.url.lastPathComponent
      #expect(
        wrong.error.contains("::error title=seed,file=\(name)/Factories/user.yaml,line=3,col="),
        "\(wrong.error)")
      #expect(wrong.error.contains("%0Adid you mean"), "\(wrong.error)")
      let missing = try await folder.seed("run", "none", environment: environment)
      #expect(missing.error.contains("::error title=seed"))
    }
  }

  @Test func theOnlyScenarioNeedsNoName() async throws {
    try await TestFolder.with { folder in
      let run = try await folder.seed("run")
      #expect(run.code == 0 && run.output.contains("103 rows"), "\(run.error)")
      let plan = try await folder.seed("plan")
      #expect(plan.code == 0)
      let exec = try await folder.seed(
        "exec", "--", "/bin/sh", "-c", "test -f \"$SEEDKIT_DATABASE_FILE\"",
        environment: ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots"])
      #expect(exec.code == 0, "\(exec.error)")
      try folder.write("scenario: empty\nsteps: []\n", to: "Scenarios/empty.yaml")
      let which = try await folder.seed("run")
      #expect(which.code == 64 && which.error.contains("there are empty, shop"), "\(which.error)")
    }
  }

  @Test func mistypedNamesGetASuggestion() async throws {
    try await TestFolder.with { folder in
      for (words, suggestion) in [
        (["rnu", "shop"], "did you mean `run`?"), (["snapshot", "sav"], "did you mean `save`?"),
        (["generators", "random_usrname"], "did you mean `random_username`?"),
        (["run", "shop", "--sede", "1"], "--seed"), (["run", "shpo"], "did you mean `shop`?"),
      ] {
        let result = try await folder.seed(words)
        #expect(result.code != 0 && result.error.contains(suggestion), "\(words) \(result.error)")
      }
      let json = try await folder.seed("rnu", "--json")
      #expect(json.code == 64 && json.output.contains("did you mean"))
    }
  }

  @Test func newWritesFilesThatRun() async throws {
    try await TestFolder.with([:]) { folder in
      let made = try await folder.seed("new", "blog")
      #expect(made.code == 0 && made.output.contains("next: seed run blog"), "\(made.error)")
      let checked = try await folder.seed("check")
      #expect(checked.code == 0, "\(checked.error)")
      for _ in 0..<2 {
        let run = try await folder.seed("run")
        #expect(run.code == 0 && run.output.contains("125 rows"), "\(run.error)")
      }
      let again = try await folder.seed("new", "blog")
      #expect(again.code == 1 && again.error.contains("already exists"))
    }
  }

  @Test func variablesComeFromOptionsTheEnvironmentOrTheFile() async throws {
    var files = Sample.files
    files["Scenarios/shop.yaml"] = """
      scenario: shop
      description: with ${DB_PASSWORD:-none} and $${users}
      steps:
        - create: user
          count: ${users:-3}

      """
    try await TestFolder.with(files) { folder in
      func run(
        _ options: String..., environment: [String: String] = [:]
      ) async throws -> CommandResult {
        try await folder.seed(["run", "--dry-run"] + options, environment: environment)
      }
      let byDefault = try await run()
      #expect(byDefault.code == 0 && byDefault.output.contains("3 rows"), "\(byDefault.error)")
      let environment = try await run(environment: ["users": "4"])
      #expect(environment.output.contains("4 rows"))
      let option = try await run("--with", "users=5", environment: ["users": "4"])
      #expect(option.output.contains("5 rows"))
      let secret = try await run(environment: ["DB_PASSWORD": "hunter2"])
      #expect(secret.output.contains("DB_PASSWORD=***") && !secret.output.contains("hunter2"))
      #expect(secret.output.contains("users=3"))
      let listed = try await folder.seed("list")
      #expect(listed.output.contains("with none and ${users}"), "\(listed.output)")
      let unknown = try await run("--with", "user=5")
      #expect(unknown.code == 64 && unknown.error.contains("did you mean `users`?"))
      let snapshots = ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots"]
      let one = try await folder.seed("snapshot", "save", "shop", environment: snapshots)
      let other = try await folder.seed(
        "snapshot", "save", "shop", "--with", "users=9", environment: snapshots)
      #expect(one.code == 0 && other.code == 0 && one.output != other.output, "\(other.error)")
      try folder.write(
        "scenario: shop\nsteps:\n  - create: user\n    count: ${usres}\n",
        to: "Scenarios/shop.yaml")
      let unset = try await run("--with", "users=3")
      #expect(unset.code == 1 && unset.error.contains("Scenarios/shop.yaml:4:"), "\(unset.error)")
      #expect(unset.error.contains("did you mean `users`?"))
    }
  }

  @Test func aScenarioAllowsADatabaseByName() async throws {
    try await TestFolder.with { folder in
      let address = "postgres://seed@db.example.invalid/app_seed"
      let refused = try await folder.seed("run", "shop", "--database", address)
      #expect(refused.code == 4)
      try folder.write(
        Sample.shop.replacing(
          "seed: 42", with: "seed: 42\ndatabase: { url: '\(address)', allow: app_seed }"),
        to: "Scenarios/shop.yaml")
      let tried = try await folder.seed("run", "shop")
      #expect(tried.code == 3, "\(tried.error)")
      let other = try await folder.seed("run", "shop", "--database", address + "2")
      #expect(other.code == 4)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func variablesOfLibpqNameTheDatabase() async throws {
    try await TestDatabase.postgres.withURL { url in
      guard case .postgres(let address) = url.target, let host = address.hosts.first else { return }
      try await TestFolder.with { folder in
        var environment = ["PGHOST": host.name, "PGDATABASE": address.database ?? ""]
        environment["PGPORT"] = host.port.map(String.init)
        environment["PGUSER"] = address.user
        environment["PGPASSWORD"] = address.password
        let run = try await folder.seed("run", "shop", environment: environment)
        #expect(run.code == 0, "\(run.error)")
        let connection = try await url.connect()
        let found = try await connection.tables(in: nil).map(\.name.name)
        await connection.close()
        #expect(found == ["users"])
      }
    }
  }

  @Test func theCommandFindsNoOtherDatabase() async throws {
    try await TestFolder.with { folder in
      let environment = [
        "SEEDKIT_SNAPSHOTS": folder.path + "/snapshots", "PGDATABASE": "other",
        "PGHOSTADDR": "203.0.113.9", "PGSERVICE": "other", "SEEDKIT_DATABASE_FILE": "other.db",
      ]
      let line = "echo [$PGDATABASE][$PGHOSTADDR][$PGSERVICE][$SEEDKIT_DATABASE_FILE]"
      let file = try await folder.seed(
        "exec", "shop", "--", "/bin/sh", "-c", line, environment: environment)
      #expect(file.output.hasPrefix("[][][][/"), "\(file.output) \(file.error)")
      guard let server = TestDatabase.postgresURL else { return }
      let other = try await folder.seed(
        "exec", "shop", "--server", server, "--", "/bin/sh", "-c", line,
        environment: ["SEEDKIT_DATABASE_FILE": "other.db"])
      #expect(other.code == 0, "\(other.error)")
      #expect(other.output.hasPrefix("[seedkit_c_") && other.output.hasSuffix("][][][]\n"))
    }
  }

  @Test func theURLHasTheFormThatAFrameworkReads() async throws {
    try await TestFolder.with { folder in
      let environment = ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots", "http_proxy": "http://x"]
      for (format, start) in [
        ("rails", "sqlite3:/"), ("prisma", "file:/"), ("jdbc", "jdbc:sqlite:/"),
        ("sqlalchemy", "sqlite:////"), ("standard", "sqlite:////"),
      ] {
        let shown = try await folder.seed(
          "exec", "shop", "--url-format", format, "--", "/bin/sh", "-c",
          "echo $DATABASE_URL $NO_PROXY", environment: environment)
        #expect(shown.output.hasPrefix(start) && shown.output.hasSuffix(" 127.0.0.1\n"))
      }
      guard let server = TestDatabase.postgresURL else { return }
      for (format, start) in [
        ("sqlalchemy", "postgresql+psycopg://"), ("jdbc", "jdbc:postgresql://"),
        ("django", "postgres://"), ("rails", "postgresql://"),
      ] {
        let shown = try await folder.seed(
          "exec", "shop", "--server", server, "--url-format", format, "--", "/bin/sh", "-c",
          "echo $DATABASE_URL $PGDATABASE", environment: environment)
        #expect(shown.output.hasPrefix(start), "\(shown.output) \(shown.error)")
        #expect(shown.output.contains(" seedkit_c_"))
      }
    }
  }
}
