import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// Keys and constraints over several columns are in the database, on both.
@Suite struct ConstraintTests {
  private typealias Booking = ConstraintsSnippets.Booking
  private typealias Breakfast = ConstraintsSnippets.Breakfast

  private func code(_ work: () async throws -> Void) async -> DatabaseError.Code? {
    do {
      try await work()
      return nil
    } catch let error as DatabaseError {
      return error.code
    } catch let error as DuplicateRecord {
      return error.code
    } catch {
      return .other
    }
  }

  @Test(arguments: TestDatabase.available)
  func holdOverSeveralColumns(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { (db: Database) async throws in
      try await db.createTables(Breakfast.self, Booking.self)
      let day = CivilDate(daysSinceEpoch: 20_000)
      let next = CivilDate(daysSinceEpoch: 20_001)
      try await Booking(roomID: 1, day: day, guest: "ann", seats: 2).create(in: db)
      let sameKey = await code {
        try await Booking(roomID: 1, day: day, guest: "bob", seats: 2).create(in: db)
      }
      let sameGuest = await code {
        try await Booking(roomID: 2, day: day, guest: "ann", seats: 2).create(in: db)
      }
      let noSeats = await code {
        try await Booking(roomID: 3, day: day, guest: "cat", seats: 0).create(in: db)
      }
      let noBooking = await code {
        try await Breakfast(roomID: 1, day: next, eggs: 1).create(in: db)
      }
      #expect(sameKey == .uniqueViolation && sameGuest == .uniqueViolation)
      #expect(noSeats == .checkViolation && noBooking == .foreignKeyViolation)
      // A key of several columns finds, updates and deletes its row.
      try await Breakfast(roomID: 1, day: day, eggs: 1).create(in: db)
      var breakfast = try await Breakfast.all.one(in: db)
      breakfast.eggs = 3
      try await breakfast.update(in: db)
      try await Breakfast.update([breakfast], in: db)
      let eggs = try await Breakfast.where { $0.roomID == 1 && $0.day == day }.one(in: db).eggs
      #expect(eggs == 3)
      try await Booking.delete(try await Booking.all.fetch(in: db), in: db)
      let left = try await Breakfast.all.count(in: db)
      #expect(left == 0)
    }
  }
}
