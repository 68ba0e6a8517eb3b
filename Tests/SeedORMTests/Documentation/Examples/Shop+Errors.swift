import SeedORM
import Testing

extension Shop {
  static func errors(_ db: Database) async throws {
    await #expect(throws: Never.self) {
      try await catchDuplicate(User(username: "ann"), in: db)
      try await catchAll(User(username: "ann"), in: db)
      try await catchInvalid(User(username: "x"), in: db)
    }
    do {
      _ = try await User.get(0, in: db)
    } catch let error as RecordNotFound {
      print(error)  // there is no row in users with this key
    }
    let error = await #expect(throws: RecordNotFound.self) { try await User.get(0, in: db) }
    #expect(error?.description == "there is no row in users with this key")
  }

  private static func catchDuplicate(_ user: User, in db: Database) async throws {
    do {
      try await user.create(in: db)
    } catch let error as DuplicateRecord {
      print(error.table, error.columns)
    }
  }

  private static func catchAll(_ user: User, in db: Database) async throws {
    do {
      try await user.create(in: db)
    } catch let error as any SeedORMError {
      print(error.code, error)
    }
  }

  private static func catchInvalid(_ user: User, in db: Database) async throws {
    do {
      try await user.create(in: db)
    } catch let error as ValidationError {
      for failure in error.failures { print(failure.field ?? "", failure.message) }
    }
  }
}
