import Foundation
import Testing

import SeedSystem

/// How the command fails: its exit codes, and what it says.
@Suite struct FailureTests {
  /// Runs `shop` with one of the files replaced.
  private func run(_ name: String, _ text: String, _ arguments: String...) async throws
    -> CommandResult
  {
    var result: CommandResult?
    try await TestFolder.with { folder in
      try folder.write(text, to: name)
      result = try await folder.seed("run", "shop")
      if result?.code != 0 { #expect(folder.contents("shop.db") == nil) }
    }
    return try #require(result)
  }

  @Test func rowsThatExistAreExplained() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        """
        scenario: fixed
        steps:
          - rows: user
            data: { ann: { name: ann } }
        """, to: "Scenarios/fixed.yaml")
      let first = try await folder.seed("run", "fixed")
      #expect(first.code == 0, "\(first.error)")
      let second = try await folder.seed("run", "fixed")
      #expect(second.code == 3)
      #expect(second.error.contains("`on_conflict: skip`"), "\(second.error)")
      #expect(second.error.contains("the database is unchanged"), "\(second.error)")
    }
  }

  @Test func errorsHavePlacesAndCarets() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.user.replacing("random_username()", with: "random_usrname()")
          .replacing("age: maybe(90%", with: "age: maybe(900%"), to: "Factories/user.yaml")
      try folder.write(
        Sample.shop.replacing("create: user\n    count: 3", with: "crate: user\n    count: 3"),
        to: "Scenarios/shop.yaml")
      let check = try await folder.seed("check")
      #expect(check.code == 1)
      // All errors of all files that can be found without each other.
      #expect(check.error.contains("Scenarios/shop.yaml:8:"))

      try folder.write(Sample.shop, to: "Scenarios/shop.yaml")
      let result = try await folder.seed("run", "shop")
      #expect(result.code == 1)
      #expect(
        result.error.contains(
          """
          Factories/user.yaml:9:9: error: unknown generator `random_usrname`
              9 |   name: random_usrname()
                |         ^^^^^^^^^^^^^^ did you mean `random_username`?
          """), "\(result.error)")
      #expect(result.error.contains("Factories/user.yaml:10:"))
      #expect(result.error.contains("2 errors"))
      #expect(result.output.isEmpty)
      #expect(folder.contents("shop.db") == nil)

      let json = try await folder.seed("check", "--json")
      #expect(json.code == 1)
      let found = try #require(try json.json() as? [[String: Any]])
      #expect(found.contains { $0["line"] as? Int == 9 && $0["column"] as? Int == 9 })
    }
  }

  @Test func brokenYAMLInSeveralFiles() async throws {
    try await TestFolder.with { folder in
      try folder.write("factory: [a\n", to: "Factories/a.yaml")
      try folder.write("factory: b\nfactory: b\n", to: "Factories/b.yaml")
      try folder.write("\u{0}\u{1}\u{2}", to: "Factories/c.yml")
      try folder.write("hello: world", to: "Scenarios/d.yaml")
      try folder.write("", to: "Scenarios/empty.yaml")
      try folder.write(String(repeating: "[", count: 100_000), to: "Scenarios/deep.yaml")
      let check = try await folder.seed("check")
      #expect(check.code == 1)
      for file in [
        "Factories/a.yaml:", "Factories/b.yaml:2", "Factories/c.yml:", "Scenarios/d.yaml:1",
        "Scenarios/deep.yaml:1",
      ] {
        #expect(check.error.contains(file), "\(file)")
      }
      #expect(!check.error.contains("empty.yaml"))
    }
  }

  @Test func expectationsExitWithTwo() async throws {
    let result = try await run(
      "Scenarios/shop.yaml", Sample.shop.replacing("users: 103", with: "users: 104"))
    #expect(result.code == 2)
    #expect(result.error.contains("104"))
    #expect(result.error.contains("103"))
    #expect(result.error.contains("Scenarios/shop.yaml:12"))
    #expect(result.error.contains("the database is unchanged"))
  }

  @Test func allExpectationsAreReported() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.shop.replacing("{ users: 103 }", with: "{ users: 103, select 1: 2 }"),
        to: "Scenarios/shop.yaml")
      let result = try await folder.seed("run", "shop", "--report", "report.xml")
      #expect(result.code == 2)
      #expect(result.error.contains("expected select 1: 2, found 1"), "\(result.error)")
      let report = String(decoding: try #require(folder.contents("report.xml")), as: UTF8.self)
      #expect(report.contains("name=\"users: 103\" time=\"0.000\"/>"), "\(report)")
      #expect(
        report.contains("<failure type=\"expectation\" message=\"expected select 1: 2, found 1\"/>")
      )
      #expect(report.contains("failures=\"1\""))
    }
  }

  @Test func databaseErrorsExitWithThree() async throws {
    let raw = try await run("Scenarios/shop.yaml", Sample.shop + "  - raw: selec 1\n")
    #expect(raw.code == 3)
    #expect(raw.error.contains("selec"))
    try await TestFolder.with { folder in
      for url in [
        "sqlite:missing/folder/shop.db", "sqlite:shop.db?mode=rw", "sqlite:Factories",
        "postgres://u:hunter2@127.0.0.1:9/none?connect_timeout=2", "mysql://x", "nonsense", "",
      ] {
        let result = try await folder.seed("run", "shop", "--database", url)
        #expect(result.code == 3, "\(url): \(result.error)")
        #expect(!result.error.isEmpty)
        #expect(!(result.error + result.output).contains("hunter2"))
      }
      try folder.write(
        "this is no database, is it? \(String(repeating: "x", count: 4096))", to: "text.db")
      let text = try await folder.seed("run", "shop", "--database", "sqlite:text.db")
      #expect(text.code == 3)
    }
  }

  @Test func productionExitsWithFourUntilNamed() async throws {
    try await TestFolder.with { folder in
      let refused = try await folder.seed("run", "shop", "--database", "sqlite:shop_production.db")
      #expect(refused.code == 4)
      #expect(refused.error.contains("--allow-production shop_production"))
      #expect(folder.contents("shop_production.db") == nil)
      let other = try await folder.seed(
        "run", "shop", "--database", "sqlite:shop_production.db", "--allow-production", "shop")
      #expect(other.code == 4)
      let named = try await folder.seed(
        "run", "shop", "--database", "sqlite:shop_production.db", "--allow-production",
        "shop_production")
      #expect(named.code == 0)
      let environment = try await folder.seed(
        "run", "shop", environment: ["RAILS_ENV": "production"])
      #expect(environment.code == 4)
      let remote = try await folder.seed(
        "run", "shop", "--database", "postgres://me:hunter2@db.example.com/shop")
      #expect(remote.code == 4)
      #expect(remote.error.contains("db.example.com"))
      #expect(!remote.error.contains("hunter2"))
      #expect(remote.error.contains("or set SEEDKIT_ALLOW=shop"))
      // Allowed, and not there.
      let allowed = try await folder.seed(
        "run", "shop", "--database", "postgres://me@db.invalid/shop",
        environment: ["SEEDKIT_ALLOW": "shop"])
      #expect(allowed.code == 3)
    }
  }

  @Test func valuesExitWithFive() async throws {
    func changed(_ age: String) -> String {
      Sample.shop.replacing("count: 3\n", with: "count: 50\n    values: { age: '\(age)' }\n")
    }
    let invalid = try await run("Scenarios/shop.yaml", changed("{index * 3}"))
    #expect(invalid.code == 5, "\(invalid.error)")
    #expect(invalid.error.contains("users.age, row 141: the value must be at most 120"))
    let impossible = try await run("Scenarios/shop.yaml", changed("{floor(1 / (40 - index))}"))
    #expect(impossible.code == 5, "\(impossible.error)")
  }

  @Test(arguments: [
    ["run", "shop", "--auto"], ["run", "shop", "--nonsense"], ["run", "shop", "--batch-size", "0"],
    ["run", "shop", "--set", "user"], ["run", "shop", "--set", "user=-1"],
    ["run", "shop", "--now", "x"],
    ["run", "shop", "--seed", "-1"], ["run", "shop", "--slow", "-1"], ["run", "a", "b"], ["show"],
  ])
  func wrongUsageExitsWith64(_ arguments: [String]) async throws {
    try await TestFolder.with { folder in
      let line = "\"$SEED\" " + arguments.joined(separator: " ")
      let result = try await folder.shell(line)
      #expect(result.code == 64, "\(line): \(result.error)")
      #expect(result.error.contains("Usage"))
    }
  }

  @Test(arguments: [
    (["run", "shp"], "did you mean `shop`?"), (["show", "usr"], "did you mean `user`?"),
    (["run", "shop", "--set", "usr=1"], "did you mean `user`?"),
    (["run", "shop", "--scale", "0"], "scale"), (["run", "shop", "--scale", "nan"], "number"),
    (["run", "shop", "--scale", "1e300"], "rows"), (["run", "shop", "--scale=-1"], "number"),
    (["run", "shop", "--set", "user=9223372036854775807"], "rows"),
    (["plan", "shop", "-C", "nowhere"], "nowhere"),
    (["show", "user", "--trait", "young"], "young"),
  ])
  func mistakesExitWithOne(_ arguments: [String], _ message: String) async throws {
    try await TestFolder.with { folder in
      let line = "\"$SEED\" " + arguments.joined(separator: " ")
      let result = try await folder.shell(line)
      #expect(result.code == 1, "\(line): \(result.error)")
      #expect(result.error.contains(message), "\(result.error)")
      #expect(folder.contents("shop.db") == nil)
    }
  }

  @Test func missingFiles() async throws {
    try await TestFolder.with([:]) { folder in
      for verb in ["check", "list"] {
        let result = try await folder.seed(verb)
        #expect(result.code == 1)
        #expect(result.error.contains("there are no .yaml files"))
      }
    }
  }
}
