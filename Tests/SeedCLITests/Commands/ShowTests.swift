import Foundation
import Testing

/// `seed show`: the rows that `seed run` writes.
@Suite struct ShowTests {
  private static let hasSQLite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")
  /// The example world of the repository.
  private static let examples = RepositoryFiles.root

  private func list(_ result: CommandResult) throws -> [[String: Any]] {
    try #require(try result.json() as? [[String: Any]], "\(result.error)")
  }

  /// A value as text: numbers with the digits that both print, booleans as SQLite has them, JSON
  /// with sorted keys.
  private func text(_ value: Any?) -> String {
    func digits(_ number: Double) -> String { String(format: "%.6f", number) }
    func json(_ value: Any) -> String? {
      guard value is [Any] || value is [String: Any],
        let data = try? JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
      else { return nil }
      return String(decoding: data, as: UTF8.self)
    }
    switch value {
    case nil, is NSNull: return "NULL"
    case let number as NSNumber: return digits(number.doubleValue)
    case let text as String:
      let parsed = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      return parsed.flatMap(json) ?? Double(text).map(digits) ?? text
    default: return value.flatMap(json) ?? "\(value ?? "")"
    }
  }

  private func expectRows(
    of factory: String, in table: String, _ options: [String] = [], without left: Set<String> = [],
    _ folder: TestFolder
  ) async throws {
    let shown = try list(
      try await folder.seed(["show", factory, "--json"] + options))
    let query = try await folder.shell(
      "sqlite3 -json run.db 'select * from \(table) order by rowid limit 10'")
    let written = try list(query)
    #expect(shown.count == written.count && !shown.isEmpty, "\(factory)")
    for (shown, written) in zip(shown, written) {
      for column in shown.keys where !left.contains(column) {
        let (here, there) = (text(shown[column]), text(written[column]))
        #expect(here == there, "\(factory).\(column)")
      }
    }
  }

  @Test(arguments: ["ref(leader)", "maybe(10%, ref(leader))", "null"])
  func aFactoryThatExtendsAnotherOfItsTableIsShown(_ manager: String) async throws {
    let files = [
      "Factories/people.yaml": """
      factory: leader
      table: people
      fields:
        id: { type: integer, primary_key: true }
        name: { type: string, max_length: 40 }
        manager_id: { type: integer, references: people, nullable: true }
      values:
        manager_id: \(manager)
      ---
      factory: member
      extends: leader
      values:
        name: member
      """
    ]
    try await TestFolder.with(files) { folder in
      let shown = try list(try await folder.seed("show", "member", "1..3", "--json"))
      #expect(shown.map { $0["id"] as? Int } == [1, 2, 3])
      #expect(shown.allSatisfy { $0["name"] as? String == "member" })
    }
  }

  @Test(
    .enabled(if: hasSQLite),
    arguments: [[], ["--now", "2025-01-01T00:00:00Z"], ["--seed", "7"]])
  func rowsOfTheShopAreThoseOfARun(_ options: [String]) async throws {
    try await TestFolder.with([:]) { folder in
      for name in ["Factories", "Scenarios"] {
        try FileManager.default.copyItem(
          at: Self.examples.appendingPathComponent(name),
          to: folder.url.appendingPathComponent(name))
      }
      let run = try await folder.seed(["run", "shop", "--database", "sqlite:run.db"] + options)
      #expect(run.code == 0, "\(run.error)")
      for (factory, table) in [
        "user": "users", "category": "categories", "product": "products", "tag": "tags",
        "product_tag": "product_tags", "order_item": "order_items", "review": "reviews",
      ] {
        try await expectRows(of: factory, in: table, options, folder)
      }
      // The scenario computes the totals when the rows are there.
      try await expectRows(of: "order", in: "orders", options, without: ["total"], folder)
    }
  }

  @Test(.enabled(if: hasSQLite)) func factoriesThatNoScenarioCreatesAreShownByItsDatabase()
    async throws
  {
    let files = [
      "Factories/people.yaml": """
      factory: person
      ---
      factory: note
      """,
      "Scenarios/all.yaml": """
      scenario: all
      database: sqlite:app.db
      steps:
        - create: person
          count: 3
      """,
    ]
    try await TestFolder.with(files) { folder in
      _ = try await folder.shell(
        "sqlite3 app.db 'create table person (id integer primary key, name text not null);"
          + " create table note (id integer primary key,"
          + " person_id integer not null references person (id), body text)'")
      let shown = try list(try await folder.seed(["show", "note", "1..2", "--json"]))
      #expect(shown.map { $0["id"] as? Int } == [1, 2])
    }
  }

  @Test(.enabled(if: hasSQLite)) func aScenarioCanBeNamed() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        """
        scenario: other
        seed: 9
        now: 2020-02-29T00:00:00Z
        steps:
          - { create: user, count: 12, values: { age: 33 } }
        """, to: "Scenarios/other.yaml")
      let several = try await folder.seed("show", "user")
      #expect(several.code == 0)
      #expect(several.error.contains("--scenario other or --scenario shop"), "\(several.error)")
      for name in ["other", "shop"] {
        let run = try await folder.seed("run", name, "--database", "sqlite:run.db")
        #expect(run.code == 0, "\(run.error)")
        try await expectRows(of: "user", in: "users", ["--scenario", name], folder)
        try FileManager.default.removeItem(atPath: folder.path + "/run.db")
      }
      let none = try await folder.seed("show", "user", "--scenario", "none")
      #expect(none.code == 1 && none.error.contains("none"))
    }
  }

  /// Rows beyond the scenario's are those of a run with so many rows.
  @Test(.enabled(if: hasSQLite)) func rowsBeyondTheScenarios() async throws {
    try await TestFolder.with { folder in
      let shown = try await folder.seed("show", "user", "700", "--json")
      let row = try #require(try list(shown).first)
      let run = try await folder.seed(
        "run", "shop", "--set", "user=700", "--database", "sqlite:run.db")
      #expect(run.code == 0, "\(run.error)")
      let written = try list(
        try await folder.shell("sqlite3 -json run.db 'select * from users where id = 700'"))
      #expect(text(row["name"]) == text(written.first?["name"]))
      let text = try await folder.seed("show", "user", "700")
      #expect(text.error.contains("--set user=700"), "\(text.error)")
    }
  }

  @Test func lookupTablesAreShownUnchanged() async throws {
    let files = [
      "Factories/level.yaml": """
      factory: level
      fields:
        id: { type: integer, primary_key: true }
        name: { type: string, max_length: 10, unique: true }
      values: { name: "cycle(low, medium, high)" }
      """,
      "Scenarios/all.yaml": "scenario: all\nsteps: [ { create: level, count: 3 } ]\n",
    ]
    try await TestFolder.with(files) { folder in
      let check = try await folder.seed("check")
      #expect(check.code == 0, "\(check.error)")
      let shown = try list(try await folder.seed("show", "level", "--json"))
      #expect(shown.compactMap { $0["name"] as? String }.count == 3)
    }
  }

  /// Rows that only the database has are referenced; those that earlier runs left in the factory's
  /// own table don't count.
  @Test(.enabled(if: hasSQLite)) func parentsCanBeInTheDatabaseAlone() async throws {
    try await TestFolder.with([:]) { folder in
      try folder.write(
        "factory: sale\ntable: sales\nvalues: { note: sentence() }\n", to: "Factories/sale.yaml")
      let tables = """
        create table shops (id integer primary key, name text not null);
        create table sales (id integer primary key, shop_id integer not null references shops (id), note text);
        insert into shops values (5, 'a'), (9, 'b');
        """
      let made = try await folder.shell("sqlite3 run.db \"\(tables)\"")
      #expect(made.code == 0, "\(made.error)")
      let alone = try await folder.seed("show", "sale", "--database", "sqlite:run.db")
      #expect(alone.code == 0, "\(alone.error)")
      try folder.write(
        "scenario: main\ndatabase: sqlite:run.db\nsteps: [{ create: sale, count: 10 }]\n",
        to: "Scenarios/main.yaml")
      for _ in 1...2 {
        let run = try await folder.seed("run", "main")
        #expect(run.code == 0, "\(run.error)")
        try await expectRows(of: "sale", in: "sales", [], folder)
      }
      let traits = try await folder.seed("show", "sale", "20")
      #expect(traits.code == 0, "\(traits.error)")
    }
  }
}
