import SeedDatabase
import SeedKit
import SeedORM
import SeedSchema
import SeedTesting
import Foundation
import Testing

/// Snapshots are created once, reused, and cleaned up.
@Suite struct SnapshotTests {
  private func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seedkit-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  private var recipe: SnapshotRecipe {
    SnapshotRecipe(scenario: nil, files: [], tables: [Note.table.schema])
  }

  @Test func manyMakeOne() async throws {
    try await withFolder { folder in
      let recipe = recipe
      // Each store is as another process would be: they share the folder alone.
      let images = try await withThrowingTaskGroup(of: SQLiteImage.self) { group in
        for _ in 0..<6 {
          group.addTask { try await SQLiteSnapshots(folder: folder).image(for: recipe) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(images).count == 1)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.filter { $0.hasSuffix(".db") }.count == 1)
      #expect(files.allSatisfy { $0.hasSuffix(".db") || $0.hasSuffix(".lock") })
    }
  }

  @Test func whatFailsLeavesNothing() async throws {
    try await withFolder { folder in
      var broken = recipe
      broken.script = "create table x (; nonsense"
      let store = SQLiteSnapshots(folder: folder)
      await #expect(throws: DatabaseError.self) { _ = try await store.image(for: broken) }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.allSatisfy { $0.hasSuffix(".lock") })
    }
  }

  /// A process that is killed while it makes a snapshot leaves a draft, perhaps with a journal.
  @Test func draftsOfKilledProcessesAreRemoved() async throws {
    try await withFolder { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let recipe = recipe
      let key = try recipe.key(for: SQLiteDialect())
      let drafts = ["\(key).db.new", "\(key).db.new-journal"]
      for name in drafts {
        #expect(manager.createFile(atPath: "\(folder)/\(name)", contents: Data("x".utf8)))
      }
      _ = try await SQLiteSnapshots(folder: folder).image(for: recipe)
      #expect(
        try Set(manager.contentsOfDirectory(atPath: folder)) == ["\(key).db", "\(key).db.lock"])
      for name in drafts {
        #expect(manager.createFile(atPath: "\(folder)/\(name)", contents: Data("x".utf8)))
      }
      #expect(SQLiteSnapshots(folder: folder).prune() == 1)
      #expect(try manager.contentsOfDirectory(atPath: folder) == ["\(key).db.lock"])
    }
  }

  @Test(.enabled(if: hasPostgres))
  func copiesStayWhoseProcessIsConnectedToAnotherDatabase() async throws {
    let server = try DatabaseURL(try #require(TestDatabase.postgresURL))
    let first = PostgresSnapshots(server: server)
    let copy = try await first.copy(of: recipe)
    try await TestDatabase.postgres.withURL { url in
      let second = PostgresSnapshots(server: url)
      _ = try await second.templateNames()
      await second.close()
    }
    let connection = try await copy.connect()
    await connection.close()
    try await first.drop(copy)
    await first.close()
  }

  @Test func theKeyFollowsFromTheContent() throws {
    let one = try recipe.key(for: SQLiteDialect())
    #expect(try recipe.key(for: SQLiteDialect()) == one)
    #expect(try recipe.key(for: PostgresDialect()) != one)
    var other = recipe
    other.options.seed = 5
    #expect(try other.key(for: SQLiteDialect()) != one)
    other = recipe
    other.script = "select 1"
    #expect(try other.key(for: SQLiteDialect()) != one)
  }

  /// Even though the project of a recipe is read only once.
  @Test func theKeyFollowsFromTheFiles() async throws {
    try await withFolder { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let data = URL(filePath: folder + "/ages.csv")
      try Data("age\n1\n".utf8).write(to: data)
      let text =
        "factory: user\nfields: { age: integer, city: string }\nvalues: { city: '${city:-a}' }\n"
      let steps = "scenario: few\nsteps:\n- { rows: user, from: ages.csv }\n"
      let files = [
        SourceFile(name: "f.yaml", text: text), SourceFile(name: "s.yaml", text: steps),
      ]
      var recipe = SnapshotRecipe(scenario: "few", files: files, folder: folder)
      var keys = [try recipe.key(for: SQLiteDialect()), try recipe.key(for: SQLiteDialect())]
      #expect(keys[0] == keys[1])
      try Data("age\n2\n".utf8).write(to: data)
      keys.append(try recipe.key(for: SQLiteDialect()))
      recipe.variables.given["city"] = "b"
      keys.append(try recipe.key(for: SQLiteDialect()))
      recipe.files[0] = SourceFile(name: "f.yaml", text: text + "# a comment\n")
      keys.append(try recipe.key(for: SQLiteDialect()))
      #expect(Set(keys).count == keys.count - 1)
    }
  }

  @Test func theDatabaseOfAFailedTestIsKept() async throws {
    let seeded = SeededDatabase.models([Note.self], on: .sqlite) { db in
      try await Note(text: "kept").create(in: db)
    }
    let session = DatabaseSession(seeded)
    let db = try await session.begin()
    try await Note(text: "more").create(in: db)
    let note = await session.note
    try await session.finish(hasFailed: true)
    let words = note.components(separatedBy: "sqlite:")
    try #require(words.count == 2 && words[1].hasSuffix(".db"))
    let kept = try await Database.open("sqlite:\(words[1])?mode=ro")
    let texts = try await Note.all.order { $0.id.ascending }.fetch(in: kept).map(\.text)
    #expect(texts == ["kept", "more"])
    await kept.close()
  }

  @Test func theNewestOnesAreKept() async throws {
    try await withFolder { folder in
      let store = SQLiteSnapshots(folder: folder)
      let image = try await store.image(for: recipe)
      var paths: [String] = []
      for _ in 0..<SQLiteSnapshots.keptCount + 2 {
        let path = store.newKeptPath()
        paths.append(path)
        try store.keep(image, at: path)
        // The file system's clock may stand still between two of them.
        let date = Date(timeIntervalSince1970: 1_000_000 + Double(paths.count))
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
      }
      let left = paths.filter { FileManager.default.fileExists(atPath: $0) }
      #expect(left == Array(paths.suffix(SQLiteSnapshots.keptCount)))
      #expect(store.prune() == SQLiteSnapshots.keptCount + 1)
      #expect(paths.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
    }
  }

  @Test(.enabled(if: hasPostgres))
  func aKeptDatabaseOutlivesItsProcess() async throws {
    let url = try #require(TestDatabase.postgresURL)
    let seeded = SeededDatabase.models([Note.self], on: .postgres) { db in
      try await Note(text: "kept").create(in: db)
    }
    let session = DatabaseSession(seeded)
    _ = try await session.begin()
    let note = await session.note
    try await session.finish(hasFailed: true)
    let name = try #require(note.components(separatedBy: "/").last { $0.contains("seedkit_f_") })
    // Another process looks for what others left behind.
    let other = PostgresSnapshots(server: try DatabaseURL(url))
    try await other.drop(try await other.copy(of: recipe))
    let names = try await other.keptNames()
    #expect(names.contains(name), "\(note)")
    await other.close()
    let admin = try await DatabaseURL(url).connect()
    _ = try await admin.execute(SQLStatement(sql: "drop database \(name)"))
    await admin.close()
  }

  @Test(.enabled(if: hasPostgres))
  func keptDatabasesAreListedByAge() async throws {
    let server = PostgresSnapshots(
      server: try DatabaseURL(try #require(TestDatabase.postgresURL)))
    var names: [String] = []
    for _ in 0..<2 {
      let kept = try await server.keep(try await server.copy(of: recipe))
      names.append(try #require(kept.databaseName))
    }
    let admin = try await DatabaseURL(try #require(TestDatabase.postgresURL)).connect()
    for (name, second) in zip(names, [7, 3]) {
      _ = try await admin.execute(
        SQLStatement(sql: "comment on database \(name) is 'kept by SeedKit at second \(second)'"))
    }
    let listed = try await server.keptNames().filter(names.contains)
    #expect(listed == names)
    for name in names {
      _ = try await admin.execute(SQLStatement(sql: "drop database \(name)"))
    }
    await admin.close()
    await server.close()
  }

  @Test func aFailureNamesTheCommandForItsData() async throws {
    let session = DatabaseSession(try .scenario("shop", with: [.count("user", 3)], on: .sqlite))
    _ = try await session.begin()
    let note = await session.note
    #expect(note.contains("seed run shop --directory "))
    #expect(note.contains("--set user=3 --database sqlite:"))
    try await session.finish(hasFailed: false)
  }

  @Test(.enabled(if: hasPostgres))
  func manyTestsOnPostgresLeaveNothing() async throws {
    let url = try #require(TestDatabase.postgresURL)
    let server = PostgresSnapshots(server: try DatabaseURL(url))
    let recipe = recipe
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<24 {
        group.addTask {
          let seeded = SeededDatabase(recipe, kind: .postgres)
          try await seeded.withDatabase { db, _ in
            try await Note(text: "mine").create(in: db)
            let count = try await Note.all.count(in: db)
            #expect(count == 1)
            return ((), hasFailed: false)
          }
        }
      }
      try await group.waitForAll()
    }
    // A leftover of a dead process: no process holds the lock of its number.
    let admin = try await DatabaseURL(url).connect()
    let abandoned = "seedkit_c_2147483646_1"
    _ = try await admin.execute(SQLStatement(sql: "drop database if exists \(abandoned)"))
    _ = try await admin.execute(SQLStatement(sql: "create database \(abandoned)"))
    let copy = try await server.copy(of: recipe)
    let left = try await admin.query("select 1 from pg_database where datname = \(abandoned)")
    #expect(left.isEmpty)
    try await server.drop(copy)
    let name = try #require(copy.databaseName)
    let dropped = try await admin.query("select 1 from pg_database where datname = \(name)")
    #expect(dropped.isEmpty)
    await server.close()
    await admin.close()
  }

  @Test func outsideOfATestThereIsNoDatabase() async throws {
    let error = await #expect(throws: DatabaseError.self) {
      _ = try await Note.all.fetch(in: .current)
    }
    #expect(error?.code == .misuse)
    #expect(error?.message.contains(".seeded") == true)
  }
}
