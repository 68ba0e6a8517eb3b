import SeedModels
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Generated rows of models, on both databases.
@Suite struct SeederTests {
  enum Role: String, CaseIterable, ColumnValue { case admin, user }

  struct Member: Timestamped, Codable, Equatable {
    var id = 0
    var username: String
    var email: String
    var role = Role.user
    var age: Int?
    var score: Double
    var balance: Decimal
    var token: UUID
    var isActive = true
    var joinedAt: Date
    var createdAt = Date(timeIntervalSince1970: 0)

    static let table = define("members") {
      $0.username(.length(...50), .unique)
      $0.email(.length(...100), .unique)
      $0.age(.range(18...80))
      $0.balance(.precision(12, scale: 2))
    }
  }

  struct Note: Model, Codable, Equatable {
    var id = 0
    var memberID: Int
    var text: String

    static let table = define("notes") { $0.memberID(.references(Member.self)) }
  }

  struct Everything: Model, Codable, Equatable {
    var id = 0
    var day: CivilDate
    var pastDay: CivilDate
    var time: TimeOfDay
    var anyTime: TimeOfDay
    var instant: Timestamp
    var pastInstant: Timestamp
    var pastDate: Date
    var share: Float
    var bytes: Data
    var phone: String
    var job: String
    var company: String
    var street: String
    var postcode: String
    var country: String
    var code: String
    var word: String
    var words: String
    var title: String
    var story: String
    var text: String
    var site: String
    var slug: String
    var ip: String
    var color: String
    var number: String
    var choice: Int

    static let table = define("everything") { $0.slug(.length(...100), .unique) }
  }

  private static let epoch = Timestamp(microseconds: 0)

  private static func rules(_ rules: inout SeedRules<Everything>) {
    rules.day = .randomDate(
      CivilDate(daysSinceEpoch: 10)...CivilDate(daysSinceEpoch: 12))
    rules.pastDay = .randomDate()
    if let noon = TimeOfDay("12:00") { rules.time = .randomTime(noon...noon) }
    rules.anyTime = .randomTime()
    rules.instant = .randomDate(epoch...Timestamp(microseconds: 5))
    rules.pastInstant = .randomDate()
    rules.pastDate = .randomDate()
    rules.share = .randomFloat(2...3)
    rules.bytes = .randomBytes(5)
    rules.phone = .phoneNumber()
    rules.job = .jobTitle()
    rules.company = .company()
    rules.street = .streetAddress()
    rules.postcode = .postalCode()
    rules.country = .country()
    rules.code = .countryCode()
    rules.word = .word()
    rules.words = .words(4)
    rules.title = .title()
    rules.story = .paragraph()
    rules.text = .randomText(20...40)
    rules.site = .url()
    rules.slug = .slug()
    rules.ip = .ipAddress()
    rules.color = .color()
    rules.number = .sequential("no ")
    rules.choice = .randomChoice([3, 5])
  }

  private static func rules(_ rules: inout SeedRules<Member>) {
    rules.username = .randomUsername()
    rules.email = .each { "member\($0)@example.com" }
    rules.role = .randomCase()
    rules.age = .randomInt(18...80).maybe(0.9)
    rules.score = .randomDouble(1...2)
    rules.balance = .randomDecimal(0...100)
    rules.token = .randomUUID()
    rules.isActive = .randomBool(0.5)
    rules.joinedAt = .randomDate(
      Date(timeIntervalSince1970: 0)...Date(timeIntervalSince1970: 1000))
  }

  private func withMembers(
    _ kind: TestDatabase, _ body: (Database) async throws -> Void
  ) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Member.self, Note.self)
      try await body(db)
    }
  }

  @Test(arguments: TestDatabase.available)
  func valuesAreTyped(_ kind: TestDatabase) async throws {
    try await withMembers(kind) { db in
      let rows = try await Seeder(db).seed(Member.self, count: 200, Self.rules)
      let stored = try await Member.all.order { $0.id.ascending }.fetch(in: db)
      #expect(stored == rows && rows.count == 200)
      let ages = rows.compactMap(\.age)
      #expect(ages.count > 150 && ages.count < 200 && ages.allSatisfy { (18...80).contains($0) })
      #expect(rows.allSatisfy { (1...2).contains($0.score) && (0...100).contains($0.balance) })
      #expect(Set(rows.map(\.token)).count == 200 && Set(rows.map(\.role)).count == 2)
      #expect(rows[0].email == "member1@example.com" && rows[0].createdAt.timeIntervalSince1970 > 0)
      #expect(Set(rows.map(\.joinedAt)).count > 190)
    }
  }

  @Test(arguments: TestDatabase.available)
  func everyTypeHasGenerators(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Everything.self)
      let rows = try await Seeder(db).seed(Everything.self, count: 60, Self.rules)
      let stored = try await Everything.all.order { $0.id.ascending }.fetch(in: db)
      #expect(stored == rows && rows.count == 60)
      #expect(Set(rows.map(\.day.daysSinceEpoch)) == [10, 11, 12])
      #expect(Set(rows.map(\.time.description)).count == 1 && Set(rows.map(\.anyTime)).count > 30)
      #expect(Set(rows.map(\.instant.microseconds)) == [0, 1, 2, 3, 4, 5])
      #expect(rows.allSatisfy { (2...3).contains($0.share) && $0.bytes.count == 5 })
      #expect(rows.allSatisfy { $0.words.split(separator: " ").count == 4 })
      #expect(rows.allSatisfy { $0.code.count == 2 && (1...40).contains($0.text.count) })
      #expect(rows.map(\.number) == (1...60).map { "no \($0)" })
      #expect(Set(rows.map(\.choice)) == [3, 5] && Set(rows.map(\.slug)).count == 60)
      #expect(Set(rows.map(\.pastDay)).count > 30 && Set(rows.map(\.pastDate)).count > 50)
    }
  }

  @Test(arguments: TestDatabase.available)
  func valuesFollowFromColumns(_ kind: TestDatabase) async throws {
    try await withMembers(kind) { db in
      let rows = try await Seeder(db).seed(Member.self, count: 50)
      #expect(Set(rows.map(\.email)).count == 50 && rows.allSatisfy { $0.email.contains("@") })
      let notes = try await Seeder(db).seed(Note.self, count: 100) { $0.text = .sentence() }
      let authors = Set(notes.map(\.memberID))
      #expect(authors.isSubset(of: Set(rows.map(\.id))) && authors.count > 20)
    }
  }

  @Test(arguments: TestDatabase.available)
  func uniqueValuesGoOn(_ kind: TestDatabase) async throws {
    try await withMembers(kind) { db in
      let seeder = Seeder(db)
      for count in [10, 990, 20_000, 5] {
        try await seeder.seed(Member.self, count: count, Self.rules)
      }
      let count = try await Member.all.count(in: db)
      #expect(count == 21_005)
      let last = try await Member.all.order { $0.id.descending }.first(in: db)
      #expect(last?.email == "member21005@example.com")
    }
  }

  @Test(arguments: TestDatabase.available)
  func mistakesAreErrors(_ kind: TestDatabase) async throws {
    try await withMembers(kind) { db in
      let error = await #expect(throws: DatabaseError.self) {
        try await Seeder(db).seed(Note.self, count: 1)
      }
      #expect(error?.message.contains("members, which has no rows") == true)
      await #expect(throws: (any Error).self) {
        try await Seeder(db).seed(Member.self, count: 3) { $0.username = .call("no_such()") }
      }
      await #expect(throws: DatabaseError.self) {
        try await Seeder(db).seed(Member.self, count: 3) { $0.username = .value("one") }
      }
      let count = try await Member.all.count(in: db)
      #expect(count == 0)
    }
  }
}
