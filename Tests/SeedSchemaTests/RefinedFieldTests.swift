import SeedSchema
import Testing

@Suite("Columns of a database that a factory declares, too")
struct RefinedFieldTests {
  /// The properties about which the database decides.
  private static let databaseOwned: Set = [
    "name", "isNullable", "isAlwaysIdentity", "domains", "ignoresCase", "epochUnit", "comment",
  ]

  private static func properties(_ field: FieldSchema) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: field).children.compactMap { child in
        child.label.map { ($0, "\(child.value)") }
      })
  }

  /// A column that differs from `FieldSchema("c", .text)` in each property.
  private var declared: FieldSchema {
    var field = FieldSchema(
      "d", .uuid, isNullable: true, defaultValue: .value(.integer(1)),
      generation: .timestampOnCreate, minimum: .integer(2), maximum: .integer(3), minLength: 4,
      maxLength: 5)
    field.isAlwaysIdentity = true
    field.domains = [DomainSchema(TableName("e"), definition: "text")]
    field.ignoresCase = true
    field.epochUnit = .seconds
    field.comment = "f"
    return field
  }

  /// A new property must be refined, or listed here.
  @Test("each property comes from the factory, or belongs to the database")
  func properties() {
    let stored = FieldSchema("c", .text)
    let before = Self.properties(stored)
    let wanted = Self.properties(declared)
    let after = Self.properties(stored.refined(by: declared))
    for (name, value) in after {
      #expect(before[name] != wanted[name], "the test must set \(name)")
      #expect(value == (Self.databaseOwned.contains(name) ? before : wanted)[name], "\(name)")
    }
    #expect(Self.databaseOwned.isSubset(of: after.keys))
  }

  @Test("what the factory omits is the database's")
  func omissions() {
    var stored = declared
    stored.type = .string(maxLength: 9)
    var result = stored.refined(by: FieldSchema("d", .text))
    #expect(result == stored)
    result = stored.refined(by: FieldSchema("d", .string(maxLength: 3)))
    #expect(result.maxLength == 3)
    #expect(result.type == .string(maxLength: 9))
  }

  @Test("a column that the database computes stays computed")
  func generation() {
    let stored = FieldSchema("c", .datetime(), generation: .computed)
    let declared = FieldSchema("c", .datetime(), generation: .timestampOnUpdate)
    #expect(stored.refined(by: declared).generation == .computed)
  }
}
