import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Models round-trip on both databases.
@Suite struct ModelTests {
  @Test(arguments: TestDatabase.available)
  func everyTypeComesBackAsItWas(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let one = Everything.sample(1)
      #expect(try await one.create(in: db) == one)
      #expect(try await Everything.get(1, in: db) == one)
      // The same by the route of a bulk load, and by one of statements.
      let many = (2...200).map { Everything.sample($0) }
      try await Everything.create(many, in: db)
      try await Everything.create([.sample(201), .sample(202)], in: db)
      let all = try await Everything.all.order { $0.id.ascending }.fetch(in: db)
      #expect(all == (1...202).map { Everything.sample($0) })
      var streamed: [Everything] = []
      for try await row in try Everything.all.order({ $0.id.ascending }).stream(in: db) {
        streamed.append(row)
      }
      #expect(streamed == all)
    }
  }

  @Test(arguments: TestDatabase.available)
  func everyTypeIsUpdated(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      var one = try await Everything.sample(1).create(in: db)
      let two = try await Everything.sample(2).create(in: db)
      one.labels = []
      one.mood = nil
      one.price = 0
      one.huge = Decimal(string: "-0.0000000001")!
      one.text = ""
      try await one.update(in: db)
      #expect(try await Everything.get(1, in: db) == one)
      one.numbers = [7]
      one.bytes = Data()
      try await Everything.update([one, two], in: db)
      #expect(try await Everything.get(1, in: db) == one)
      #expect(try await Everything.get(2, in: db) == two)
    }
  }

  @Test(arguments: TestDatabase.available)
  func everyTypeIsFound(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let one = try await Everything.sample(1).create(in: db)
      func check(
        at location: SourceLocation = #_sourceLocation,
        _ condition: (ModelColumns<Everything>) -> Condition
      ) async throws {
        let (found, left) = (
          try await Everything.where(condition).count(in: db),
          try await Everything.where { !condition($0) }.count(in: db)
        )
        #expect(found == 1 && left == 0, sourceLocation: location)
      }
      try await check { $0.tiny == -128 && $0.small == .max && $0.medium == .min }
      try await check { $0.unsigned == .max && $0.single == 1.5 && $0.double == 0.1 }
      try await check { $0.flag == true && $0.text == one.text && $0.uuid == one.uuid }
      try await check { $0.price == one.price && $0.huge == one.huge }
      try await check { $0.instant == one.instant && $0.stamp == one.stamp }
      try await check { $0.day == one.day && $0.time == one.time && $0.bytes == one.bytes }
      try await check { $0.role == .admin && $0.mood == .guest }
      try await check { $0.labels == one.labels && $0.numbers == one.numbers }
      try await check { $0.mood.in([.guest, .user]) && $0.role.notIn([.user]) }
      try await check { $0.uuid.in([one.uuid]) && $0.instant.in([one.instant, .distantPast]) }
      try await check { $0.price.in([one.price, 1]) && $0.huge.in([one.huge, 1]) }
      let prices = (0..<100).map { Decimal($0) } + [one.price]
      try await check { $0.price.in(prices) && $0.huge.in([one.huge] + prices) }
      try await check { $0.day.in([one.day] + (0..<100).map { CivilDate(daysSinceEpoch: $0) }) }
      try await check { $0.stamp < Timestamp(microseconds: 1_760_000_000_000_000) && $0.huge > 1 }
    }
  }

  @Test(arguments: TestDatabase.available)
  func theDatabaseCountsKeys(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let ann = try await User(username: "ann").create(in: db)
      #expect(ann.id == 1)
      let kept = try await User(id: 100, username: "kept").create(in: db)
      #expect(kept.id == 100)
      if kind == .postgres {
        _ = try await db.execute("alter table users alter column id restart with 101")
      }
      for count in [2, 300] {
        let users = try await User.create(
          (0..<count).map { User(username: "user\(count).\($0)") }, in: db)
        #expect(Set(users.map(\.id)).count == count)
        #expect(users.allSatisfy { $0.id > 100 })
        let stored = try await User.where { $0.id.in(users.map(\.id)) }
          .order { $0.id.ascending }.fetch(in: db)
        #expect(stored.map(\.username) == users.sorted { $0.id < $1.id }.map(\.username))
      }
      // The next one is behind all of them.
      let next = try await User(username: "next").create(in: db)
      #expect(try await User.all.maximum(in: db) { $0.id } == next.id)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theClockIsGiven(_ kind: TestDatabase) async throws {
    let now = Locked(Timestamp(microseconds: 1_000_000))
    try await kind.withModels(clock: { now.withLock { $0 } }) { db in
      func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }
      var ann = try await User(username: "ann").create(in: db)
      #expect(ann.createdAt == date(1) && ann.updatedAt == date(1))
      let old = try await User(username: "old", createdAt: date(-5))
        .create(keepingTimestamps: true, in: db)
      #expect(old.createdAt == date(-5) && old.updatedAt == nil)
      now.withLock { $0 = Timestamp(microseconds: 2_500_000) }
      ann.age = 20
      ann = try await ann.update(in: db)
      #expect(ann.createdAt == date(1) && ann.updatedAt == date(2.5))
      #expect(try await User.get(ann.id, in: db) == ann)
      now.withLock { $0 = Timestamp(microseconds: 3_000_000) }
      try await User.all.update(in: db) { $0.set(\.score, to: 1) }
      #expect(try await User.where { $0.updatedAt == date(3) }.count(in: db) == 2)
      now.withLock { $0 = Timestamp(microseconds: 4_000_000) }
      try await User.update([ann, old], \.age, in: db)
      #expect(try await User.where { $0.updatedAt == date(4) }.count(in: db) == 2)
    }
  }

  @Test func swappedFieldsAreFoundOut() async throws {
    struct Swapped: Model {
      var id = 0
      var first: String
      var second: String
      static let table = Table(
        "swapped", Self.init,
        Field("id", \Self.id, .primaryKey),
        Field("second", \Self.second),
        Field("first", \Self.first))
    }
    struct SwappedDocuments: Model {
      var id = 0
      var first: Address
      var second: Address
      static let table = Table(
        "swapped", Self.init,
        Field("id", \Self.id, .primaryKey),
        Field("second", \Self.second),
        Field("first", \Self.first))
    }
    struct Twice: Model {
      var id = 0
      var name: String
      static let table = Table(
        "twice", Self.init, Field("id", \Self.id, .primaryKey), Field("ID", \Self.name))
    }
    struct Constant: Model {
      let id: Int
      static let table = Table(
        "constant", Self.init, Field("id", \Self.id, .primaryKey, .generated))
    }
    try await TestDatabase.sqlite.withDatabase { (db: Database) async throws in
      await fails("swapped") { try await db.createTables(Swapped.self) }
      await fails("swapped") { _ = try await Swapped.all.fetch(in: db) }
      await fails("swapped") { _ = try await SwappedDocuments.all.count(in: db) }
      await fails("same column") { try await Twice(name: "").create(in: db) }
      await fails("must be a `var`") { try await Constant(id: 1).create(in: db) }
      let tables = try await db.tables()
      #expect(tables.isEmpty)
    }
  }

  private func fails(_ part: String, _ work: () async throws -> Void) async {
    let error = await #expect(throws: DatabaseError.self) { try await work() }
    #expect(error?.code == .invalidSchema)
    #expect(error?.message.contains(part) == true)
  }
}
