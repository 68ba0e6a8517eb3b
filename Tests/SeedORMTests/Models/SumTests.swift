import SeedDatabase
import SeedORM
import Testing

/// Sums that their type has no room for.
@Suite struct SumTests {
  @Test(arguments: TestDatabase.available)
  func oneThatDoesNotFitIsAnError(_ kind: TestDatabase) async throws {
    struct Account: Model {
      var id: Int
      var amount: Int
      var small: Int32
      static let table = Table(
        "accounts", Self.init, Field("id", \Self.id, .primaryKey), Field("amount", \Self.amount),
        Field("small", \Self.small))
    }
    try await kind.withDatabase { db in
      try await db.createTables(Account.self)
      try await Account.create(
        (1...2).map { Account(id: $0, amount: .max, small: .max) }, in: db)
      let errors = [
        await #expect(throws: DatabaseError.self) {
          try await Account.all.sum(in: db) { $0.amount }
        },
        await #expect(throws: DatabaseError.self) {
          try await Account.all.sum(in: db) { $0.small }
        },
        await #expect(throws: DatabaseError.self) {
          try await Account.all.limit(2).sum(in: db) { $0.amount }
        },
        await #expect(throws: DatabaseError.self) {
          try await Account.all.select { $0.amount.sum }.fetch(in: db)
        },
      ]
      #expect(errors.map { $0?.code } == Array(repeating: .invalidValue, count: 4))
      let one = try await Account.where { $0.id == 1 }.sum(in: db) { $0.amount }
      #expect(one == .max)
    }
  }
}
