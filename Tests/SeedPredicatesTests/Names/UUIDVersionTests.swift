import SeedPlanning
import SeedSchema
@testable import SeedPredicates
import Testing

/// UUIDs of the version that a column's default generates.
@Suite struct UUIDVersionTests {
  private func value(_ sql: String?, of name: String, isKey: Bool) -> String? {
    let field = FieldSchema(name, .uuid, defaultValue: sql.map { .expression($0) })
    let table = TableSchema(
      TableName("orders"), fields: [field], primaryKey: isKey ? [name] : [])
    return TableInference(
      table: table, others: [],
      context: InferenceContext(
        [], types: UserTypes(), generators: RegisteredGenerators())
    ).columns.first?.text
  }

  @Test(arguments: ["uuidv7()", "uuidv7('-1 day'::interval)", "public.uuid_generate_v7()"])
  func theyAreOfVersion7(_ sql: String) {
    #expect(value(sql, of: "id", isKey: true) == "uuid7()")
    #expect(value(sql, of: "token", isKey: false) == "uuid7()")
  }

  @Test(arguments: [nil, "gen_random_uuid()", "uuidv4()", "uuid_generate_v4()"])
  func othersAreRandom(_ sql: String?) {
    #expect(value(sql, of: "id", isKey: true) == "random_uuid()")
  }
}
