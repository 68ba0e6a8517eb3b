import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Queries find what they ask for, on both databases.
@Suite struct QueryTests {
  private func withPeople<Result>(
    _ kind: TestDatabase, _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await kind.withModels { (db: Database) async throws in
      try await User.create(
        [
          User(id: 1, username: "ann", email: "ann@x.org", role: .admin, age: 30, score: 1.5),
          User(id: 2, username: "bob_1", role: .user, age: 17, score: 2.5),
          User(id: 3, username: "bobx1", role: .guest, age: nil, score: 3, isActive: false),
          User(id: 4, username: "100%", role: .user, age: 65, score: -1),
          User(id: 5, username: "ÄRGER", email: "[x]*@y.org", role: .user, age: 30),
          User(id: 6, username: #"back\slash"#, role: .user, age: 40),
        ], in: db)
      return try await body(db)
    }
  }

  private func ids(_ query: Query<User>, _ db: Database) async throws -> [Int] {
    try await query.order { $0.id.ascending }.fetch(in: db).map(\.id)
  }

  @Test(arguments: TestDatabase.available)
  func comparisons(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      func ids(_ condition: (ModelColumns<User>) -> Condition) async throws -> [Int] {
        try await self.ids(User.where(condition), db)
      }
      #expect(try await ids { $0.age == 30 } == [1, 5])
      #expect(try await ids { $0.age == nil } == [3])
      #expect(try await ids { $0.age != nil } == [1, 2, 4, 5, 6])
      // As in Swift: no age is another one than 30.
      #expect(try await ids { $0.age != 30 } == [2, 3, 4, 6])
      #expect(try await ids { $0.age < 30 } == [2])
      #expect(try await ids { $0.age <= 30 } == [1, 2, 5])
      #expect(try await ids { $0.age > 40 } == [4])
      #expect(try await ids { $0.age >= 40 } == [4, 6])
      #expect(try await ids { $0.age.between(30...40) } == [1, 5, 6])
      #expect(try await ids { $0.age.between(17..<30) } == [2])
      #expect(try await ids { $0.age.in([30, 65]) } == [1, 4, 5])
      #expect(try await ids { $0.age.in([]) } == [])
      #expect(try await ids { $0.age.notIn([]) } == [1, 2, 3, 4, 5, 6])
      #expect(try await ids { $0.age.notIn([30, 65]) } == [2, 3, 6])
      #expect(try await ids { !($0.age > 18) } == [2, 3])
      #expect(try await ids { !(!($0.age > 18)) } == [1, 4, 5, 6])
      #expect(try await ids { $0.age > 18 && ($0.role == .admin || $0.score < 0) } == [1, 4])
      #expect(try await ids { $0.isActive == false || $0.age.isNull } == [3])
      #expect(try await ids { $0.age == $0.id } == [])
      #expect(try await ids { $0.score + 28.5 == 30.0 } == [1])
      #expect(try await ids { $0.age - 1 == 29 && $0.age * 2 == 60 } == [1, 5])
      #expect(try await ids { $0.age.orDefault(99) > 64 } == [3, 4])
      #expect(try await ids { _ in .sql("age % \(13) = 4") } == [1, 2, 5])
      #expect(try await ids { row in .any([17, 65].map { row.age == $0 }) } == [2, 4])
      #expect(try await ids { _ in .any([]) } == [])
      let many = Array(100...70_100)
      #expect(try await ids { $0.id.in([3] + many) } == [3])
      #expect(try await ids { $0.username.in(["ann"] + many.map(String.init)) } == [1])
    }
  }

  @Test(arguments: TestDatabase.available)
  func texts(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      func ids(_ condition: (ModelColumns<User>) -> Condition) async throws -> [Int] {
        try await self.ids(User.where(condition), db)
      }
      #expect(try await ids { $0.username.contains("b_1") } == [2])
      #expect(try await ids { $0.username.contains("0%") } == [4])
      #expect(try await ids { $0.username.contains(#"\"#) } == [6])
      #expect(try await ids { $0.username.contains("BOB") } == [])
      #expect(try await ids { $0.username.icontains("BOB") } == [2, 3])
      #expect(try await ids { $0.username.icontains("ärg") } == [5])
      #expect(try await ids { $0.username.icontains("B_1") } == [2])
      #expect(try await ids { $0.username.hasPrefix("bob_") } == [2])
      #expect(try await ids { $0.username.startsWith("Bob") } == [])
      #expect(try await ids { $0.username.istartsWith("är") } == [5])
      #expect(try await ids { $0.username.hasSuffix("1") } == [2, 3])
      #expect(try await ids { $0.username.endsWith("%") } == [4])
      #expect(try await ids { $0.username.iendsWith("SLASH") } == [6])
      #expect(try await ids { $0.email.hasPrefix("[x]*") } == [5])
      #expect(try await ids { $0.email.contains("") } == [1, 5])
      #expect(try await ids { !$0.email.contains("ann") } == [2, 3, 4, 5, 6])
      #expect(try await ids { $0.username.contains("a\u{0}b") } == [])
      let long = String(repeating: "x", count: 60_000)
      #expect(try await ids { $0.username.hasPrefix(long) || $0.username.icontains(long) } == [])
    }
  }

  @Test(arguments: TestDatabase.available)
  func ordersAndWindows(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      func ids(_ query: Query<User>) async throws -> [Int] {
        try await query.fetch(in: db).map(\.id)
      }
      let byAge = User.all.order { $0.age.ascending }.order { $0.id.descending }
      #expect(try await ids(byAge) == [2, 5, 1, 6, 4, 3])
      #expect(
        try await ids(User.all.order { $0.age.descending }.order { $0.id.ascending })
          == [3, 4, 6, 1, 5, 2])
      #expect(try await ids(User.all.order { $0.age.ascending.nullsFirst }.limit(1)) == [3])
      #expect(try await ids(byAge.limit(2).offset(1)) == [5, 1])
      #expect(try await ids(byAge.offset(4)) == [4, 3])
      #expect(try await byAge.limit(2).offset(1).count(in: db) == 2)
      #expect(try await byAge.offset(9).exists(in: db) == false)
      #expect(try await User.where { $0.age > 60 }.exists(in: db))
      #expect(try await byAge.first(in: db)?.id == 2)
      #expect(try await User.all.first(in: db)?.id == 1)
      #expect(try await User.where { $0.username == "ann" }.one(in: db).id == 1)
      await #expect(throws: RecordNotFound.self) {
        _ = try await User.where { $0.id == 99 }.one(in: db)
      }
      await #expect(throws: DatabaseError.self) { _ = try await User.all.one(in: db) }
      await #expect(throws: RecordNotFound.self) { _ = try await User.get(99, in: db) }
      #expect(try await User.find(99, in: db) == nil)
      await #expect(throws: DatabaseError.self) { _ = try await User.all.limit(-1).fetch(in: db) }
    }
  }

  @Test(arguments: TestDatabase.available)
  func sumsAndGroups(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      #expect(try await User.all.count(in: db) == 6)
      #expect(try await User.all.sum(in: db) { $0.age } == 182)
      #expect(try await User.where { $0.id > 9 }.sum(in: db) { $0.age } == 0)
      #expect(try await User.all.average(in: db) { $0.age } == 36.4)
      #expect(try await User.where { $0.id > 9 }.average(in: db) { $0.age } == nil)
      #expect(try await User.all.minimum(in: db) { $0.username } == "100%")
      #expect(try await User.all.maximum(in: db) { $0.score } == 3)
      #expect(try await User.all.minimum(in: db) { $0.isActive } == false)
      #expect(try await User.all.order { $0.id.ascending }.limit(2).sum(in: db) { $0.age } == 47)
    }
  }

  // Closures in #expect and closures beside it are mixed up by the compiler (Swift 6.3.1), so these
  // have a test of their own.
  /// Whatever asks about a query's rows asks about those within its limit and offset.
  @Test(arguments: TestDatabase.available)
  func limitsHoldForEverything(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      let query = User.all.order { $0.id.ascending }
      let two = query.limit(2).offset(1)
      #expect(try await two.sum(in: db) { $0.id } == 5)
      #expect(try await two.sum(in: db) { $0.id * 2 } == 10)
      #expect(try await two.maximum(in: db) { $0.score + 1 } == 4)
      #expect(try await two.average(in: db) { $0.id * 2 } == 5)
      #expect(try await query.limit(0).first(in: db) == nil)
      #expect(try await query.limit(0).select { $0.id }.first(in: db) == nil)
      let none = query.limit(0).join(User.self).on { $0.id == $1.id }
      #expect(try await none.first(in: db) == nil)
      #expect(try await query.distinct().offset(5).exists(in: db))
      #expect(try await !query.distinct().offset(6).exists(in: db))
      #expect(try await !query.limit(0).exists(in: db))
    }
  }

  @Test(arguments: TestDatabase.available)
  func groups(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      let groups = try await User.all.group { ($0.role, $0.isActive) }
        .having { $0.id.count > 0 }
        .select { ($0.role, $0.id.count, $0.age.sum, $0.age.maximum) }
        .fetch(in: db)
      let byRole = Dictionary(uniqueKeysWithValues: groups.map { ($0.0, $0) })
      #expect(byRole.count == 3)
      #expect(byRole[.user]?.1 == 4)
      #expect(byRole[.user]?.2 == 152)
      #expect(byRole[.guest]?.2 == .some(nil))
      #expect(byRole[.user]?.3 == 65)
      let ages = try await User.all.select { $0.age }.distinct().fetch(in: db)
      #expect(Set(ages) == [30, 17, nil, 65, 40])
      let names = try await User.where { $0.age > 18 }.order { $0.id.ascending }
        .select { ($0.username, $0.score * 2) }.fetch(in: db)
      #expect(names.map(\.0) == ["ann", "100%", "ÄRGER", #"back\slash"#])
      #expect(names[0].1 == 3)
      let grown = User.where { $0.age > 18 }.select { $0.id }
      let found = try await User.where { $0.id.in(grown) }.count(in: db)
      #expect(found == 4)
    }
  }

  @Test(arguments: TestDatabase.available)
  func decimalsAreExact(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let rows = (1...100).map { index in
        var row = Everything.sample(Int64(index))
        row.price = Decimal(string: "0.1")!
        row.huge = Decimal(string: index == 100 ? "9" : "10")! + Decimal(string: "0.0000000001")!
        return row
      }
      try await Everything.create(rows, in: db)
      #expect(try await Everything.all.sum(in: db) { $0.price } == 10)
      #expect(
        try await Everything.all.sum(in: db) { $0.huge } == Decimal(string: "999.00000001")!)
      // As numbers, not as texts: 9 is before 10.
      #expect(try await Everything.where { $0.huge < 10 }.count(in: db) == 1)
      #expect(
        try await Everything.all.minimum(in: db) { $0.huge } == Decimal(string: "9.0000000001")!)
      let first = try await Everything.all.order { $0.huge.ascending }.first(in: db)
      #expect(first?.id == 100)
      #expect(
        try await Everything.where { $0.price * 3 == Decimal(string: "0.3")! }.count(in: db) == 100)
      var tooExact = Everything.sample(200)
      tooExact.price = Decimal(string: "0.125")!
      let error = await #expect(throws: ValidationError.self) {
        try await tooExact.create(in: db)
      }
      #expect(error?.messages(of: "price").count == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func sortsAlikeOnBoth(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let uuids = [
        "00000000-0000-0000-0000-00000000000A", "0A000000-0000-0000-0000-000000000000",
        "F0000000-0000-0000-0000-000000000000", "90000000-0000-0000-0000-000000000000",
      ]
      .map { UUID(uuidString: $0)! }
      let stamps: [Int64] = [
        0, -1, 1, 999_999, 1_000_000, -86_400_000_000, 253_402_300_799_999_999,
      ]
      var rows: [Everything] = []
      for (index, stamp) in stamps.enumerated() {
        var row = Everything.sample(Int64(index))
        row.uuid = uuids[index % uuids.count]
        row.stamp = Timestamp(microseconds: stamp)
        row.day = row.stamp.date
        rows.append(row)
      }
      try await Everything.create(rows, in: db)
      let byStamp = try await Everything.all.order { $0.stamp.ascending }.fetch(in: db)
      #expect(byStamp.map(\.stamp.microseconds) == stamps.sorted())
      let byDay = try await Everything.all.order { $0.day.descending }.fetch(in: db)
      #expect(byDay.map(\.day) == rows.map(\.day).sorted(by: >))
      let byUUID = try await Everything.all.order { $0.uuid.ascending }.fetch(in: db)
      #expect(byUUID.map(\.uuid.uuidString) == rows.map(\.uuid.uuidString).sorted())
    }
  }

  @Test(arguments: TestDatabase.available)
  func instantsHaveNoTimeZone(_ kind: TestDatabase) async throws {
    try await withPeople(kind) { (db: Database) async throws in
      // Written elsewhere, with an offset; read, compared and found as the same instant.
      let sql: SQLStatement =
        "update users set created_at = '2025-06-01T12:00:00.5+02:00' where id = 1"
      let other: SQLStatement =
        "update users set created_at = '2025-06-01 10:00:00.500000' where id = 2"
      _ = try await db.execute(sql)
      _ = try await db.execute(other)
      let noon = Timestamp("2025-06-01T10:00:00.5Z").map { Date($0) }
      let users = try await User.where { $0.id <= 2 }.order { $0.id.ascending }.fetch(in: db)
      #expect(users.map(\.createdAt) == [noon, noon])
      let stored = try await users[0].update(in: db)
      let found = try await User.where { $0.createdAt == stored.createdAt }.count(in: db)
      #expect(found == 2)
    }
  }

  @Test func aPropertyWithoutAFieldIsAnError() async throws {
    struct Short: Model {
      var id: Int
      var twice: Int { id * 2 }
      static let table = Table("short", Self.init, Field("id", \Self.id, .primaryKey))
    }
    try await TestDatabase.sqlite.withDatabase { (db: Database) async throws in
      try await db.createTables(Short.self)
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await Short.where { $0.twice == 2 }.fetch(in: db)
      }
      #expect(error?.code == .undefinedColumn)
    }
  }
}
