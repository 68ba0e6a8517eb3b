import PlanSupport
import SeedFormat
import SeedPlanning
import SeedSchema
import Testing

/// Optional values of unique columns, where NULLs are equal or not.
@Suite struct EqualNullTests {
  private func messages(_ values: String, nullsAreEqual: Bool) throws -> [String] {
    let project = Project.of(
      """
      factory: thing
      table: things
      ---
      factory: item
      table: items
      values: { \(values) }
      ---
      scenario: main
      steps: [ { create: thing, count: 30 }, { create: item, count: 50 } ]
      """)
    let thing = TableSchema(
      TableName("things"), fields: [FieldSchema("id", .integer(bits: 64))], primaryKey: ["id"])
    let item = TableSchema(
      TableName("items"),
      fields: [
        FieldSchema("id", .integer(bits: 64)),
        FieldSchema("v", .integer(bits: 64), isNullable: true),
      ], primaryKey: ["id"],
      uniques: [UniqueConstraint(["v"], nullsAreEqual: nullsAreEqual)],
      foreignKeys: values.contains("ref(")
        ? [ForeignKey(["v"], references: TableName("things"), ["id"])] : [])
    let state = DatabaseState(tables: [thing, item])
    do {
      if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
      return try Planner.plan("main", in: project, state: state).warnings.map(\.message)
    } catch let error as DiagnosticsError {
      return error.diagnostics.map(\.message)
    }
  }

  /// 50 rows of which 40 % have a value need 20 of the 30, unless only one of the others may be NULL.
  @Test(arguments: [#"v: "maybe(40%, random_int(1, 30))""#, #"v: "maybe(40%, ref(thing))""#])
  func nullsThatAreEqualAreReported(_ values: String) throws {
    #expect(try !messages(values, nullsAreEqual: false).contains { $0.contains("v` ") })
    #expect(try messages(values, nullsAreEqual: true).contains { $0.contains("v` ") })
  }
}
