import SeedORM
import Testing

/// What the type of a key keeps from being compiled.
@Suite struct KeyTypeTests {
  struct Country: Model {
    var code: String
    static let table = Table("countries", Self.init, Field("code", \Self.code, .primaryKey))
  }

  @Test(arguments: TestDatabase.available)
  func aKeyIsOfTheTypeOfID(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      let ann = try await User(username: "ann").create(in: db)
      let found: Any = try await User.get(ann.id, in: db)
      #expect(found is User)
      // The overloads below are taken only where those of the package don't fit.
      let text: Any = try await User.get("abc", in: db)
      #expect(text is OtherKey)
      let perhaps: Any = try await Tag.find(1, in: db)
      #expect(perhaps is OtherKey)
      let several: Any = try await User.delete(ids: ["abc"], in: db)
      #expect(several is OtherKey)
      // A model without `id` takes any key.
      try await db.createTables(Country.self)
      try await Country(code: "de").create(in: db)
      let country: Any = try await Country.get("de", in: db)
      #expect(country is Country)
      let gone = try await Country.delete(ids: ["de"], in: db)
      #expect(gone == 1)
    }
  }
}

/// Stands for a call that the package has no function for.
private struct OtherKey {}

extension Model {
  fileprivate static func get<Key>(_ key: Key, in context: some DatabaseContext) async throws
    -> OtherKey
  {
    OtherKey()
  }

  fileprivate static func find<Key>(_ key: Key, in context: some DatabaseContext) async throws
    -> OtherKey
  {
    OtherKey()
  }

  fileprivate static func delete<Key>(ids: [Key], in context: some DatabaseContext) async throws
    -> OtherKey
  {
    OtherKey()
  }
}
