import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Tables whose fields follow from the properties of a model.
@Suite struct DerivedTableTests {
  struct Plain: Model, Codable, Equatable {
    let id: UUID
    var authorID: Int
    var isLive = true
    var tags: [String]
    var note: String?
    var small: Int8
    var address: Address
    var mail: Address?

    static let table = define("plain")
  }

  @Test func namesAndTypesFollowFromTheProperties() throws {
    let fields = Plain.table.schema.fields
    #expect(
      fields.map(\.name) == [
        "id", "author_id", "is_live", "tags", "note", "small", "address", "mail",
      ])
    #expect(
      fields.map(\.type) == [
        .uuid, .integer(bits: 64), .boolean, .array(of: .text), .text, .integer(bits: 16), .json(),
        .json(),
      ])
    #expect(
      fields.map(\.isNullable) == [false, false, false, false, true, false, false, true])
    #expect(Plain.table.primaryKey == ["id"])
    #expect(User.table.schema.uniques.map(\.columns) == [["username"], ["email"]])
  }

  @Test(arguments: TestDatabase.available)
  func modelsComeBack(_ kind: TestDatabase) async throws {
    let none = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    let long = String(repeating: "long text ", count: 20)
    try await kind.withDatabase { db in
      try await db.createTables(Plain.self)
      var rows = (0..<100).map {
        Plain(
          id: none, authorID: $0, tags: ["a", long], note: $0 % 2 == 0 ? nil : long,
          small: Int8($0), address: Address(street: long, number: 1), mail: nil)
      }
      rows = try await Plain.create(rows, in: db)
      #expect(Set(rows.map(\.id)).count == 100 && !rows.map(\.id).contains(none))
      let found = try await Plain.all.order { $0.authorID.ascending }.fetch(in: db)
      #expect(found == rows)
      let one = try await Plain.where { $0.note.isNull && $0.small == 8 }.one(in: db)
      #expect(one == rows[8])
    }
  }

  /// Half-made models are taken apart again.
  @Test(arguments: TestDatabase.available)
  func aValueThatDoesNotFitNamesItsColumn(_ kind: TestDatabase) async throws {
    struct Wide: Model, Codable {
      var id: Int
      var text: String
      var number: Int64
      static let table = define("numbers") { $0.id(.notGenerated) }
    }
    struct Narrow: Model, Codable {
      var id: Int
      var text: String
      var number: Int8
      static let table = define("numbers")
    }
    try await kind.withDatabase { db in
      try await db.createTables(Wide.self)
      try await Wide(id: 1, text: String(repeating: "x", count: 100), number: 1000).create(in: db)
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await Narrow.all.fetch(in: db)
      }
      #expect(error?.code == .invalidValue && error?.columns == ["number"])
    }
  }

  struct Renamed: Model, Codable, Equatable {
    var id = 0
    var first: String
    var second: String
    var third: String
    var cached: [Int]? = nil

    enum CodingKeys: String, CodingKey {
      case id, third = "c", first = "a", second = "b"
    }

    static let table = define("renamed") {
      $0.second(.length(...5))
      $0.third(.column("last"))
    }
  }

  @Test(arguments: TestDatabase.available)
  func codingKeysNameTheColumns(_ kind: TestDatabase) async throws {
    #expect(Renamed.table.schema.fields.map(\.name) == ["id", "a", "b", "last"])
    try await kind.withDatabase { db in
      try await db.createTables(Renamed.self)
      var row = Renamed(first: "1", second: "2", third: "3", cached: [1])
      row = try await row.create(in: db)
      let rows = try await db.query("select a, b, last from renamed")
      #expect(rows.map(\.values) == [[.text("1"), .text("2"), .text("3")]])
      row.cached = nil
      #expect(try await Renamed.get(row.id, in: db) == row)
      let error = await #expect(throws: ValidationError.self) {
        try await Renamed(first: "", second: "longer", third: "").create(in: db)
      }
      #expect(error?.failures.map(\.field) == ["b"])
    }
  }

  @Test func whatCannotBeDerivedIsAnError() async throws {
    struct Inner: Codable { var a = 1 }
    struct Unsupported: Model, Codable {
      var id = 0
      var inner: Inner
      static let table = define("t")
    }
    struct Constant: Model, Codable {
      let id = 0
      var name: String
      static let table = define("t")
      enum CodingKeys: CodingKey { case name }
    }
    struct Own: Model, Decodable {
      var id = 0
      var name: String
      var other: String
      static let table = define("t")
      enum CodingKeys: CodingKey { case id, name, other }
      init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(Int.self, forKey: .id)
        name = try values.decode(String.self, forKey: .other)
        other = try values.decode(String.self, forKey: .name)
      }
    }
    struct Computed: Model, Codable {
      var id = 0
      var name: String
      var title: String { name }
      static let table = define("t") { $0.title(.unique) }
    }
    struct Marked: Timestamped, Codable {
      var id = 0
      var made: Date
      var createdAt: Date { made }
      static let table = define("t")
    }
    let db = try await Database.open("sqlite::memory:")
    func message<M: Model>(_ model: M.Type) async -> String {
      await Self.message(of: model, in: db)
    }
    let messages = [
      await message(Unsupported.self), await message(Constant.self), await message(Own.self),
      await message(Computed.self), await message(Marked.self),
    ]
    let parts = [
      "`inner` is of type Inner", "`id` is not decoded", "differs from the value decoded for it",
      "name a computed property of type String", "Timestamped",
    ]
    for (message, part) in zip(messages, parts) { #expect(message.contains(part)) }
    await db.close()
  }

  /// A constraint over a property without a column.
  private struct Indexed: Model, Codable {
    var id = 0
    var label: String { "\(id)" }
    static let table = define("indexed", constraints: [.index(\.label)])
  }

  @Test func aConstraintOverAPropertyWithoutAFieldIsFound() async throws {
    let db = try await Database.open("sqlite::memory:")
    let message = await Self.message(of: Indexed.self, in: db)
    #expect(message.contains("names a property of type String without a field"), "\(message)")
    await db.close()
  }

  private static func message<M: Model>(of model: M.Type, in db: Database) async -> String {
    do {
      let rows = try await Query<M>().fetch(in: db)
      return "\(rows.count) rows"
    } catch let error as DatabaseError where error.code == .invalidSchema {
      return error.message
    } catch {
      return "\(error)"
    }
  }
}
