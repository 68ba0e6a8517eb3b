import SeedPlanning
import SeedSchema
@testable import SeedPredicates
import Testing

/// Rows that speak of several people or places.
@Suite struct RecordRoleTests {
  private func values(
    _ columns: [String], foreignKeys: [ForeignKey] = []
  ) -> [String: String] {
    let fields = columns.map { FieldSchema($0, .text, isNullable: false) }
    let table = TableSchema(TableName("orders"), fields: fields, foreignKeys: foreignKeys)
    let found = TableInference(
      table: table, others: [],
      context: InferenceContext(
        [], types: UserTypes(), generators: RegisteredGenerators())
    ).columns
    return Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.text ?? "") })
  }

  @Test func eachHasARecordOfItsOwn() {
    let values = values([
      "billing_city", "billing_postal_code", "shipping_city", "shipping_street", "first_name",
    ])
    #expect(values["billing_city"] == "city(of=billing)")
    #expect(values["billing_postal_code"] == "postal_code(of=billing)")
    #expect(values["shipping_city"] == "city(of=shipping)")
    #expect(values["shipping_street"]?.hasSuffix("(of=shipping)") == true)
    #expect(values["first_name"] == "first_name()")
  }

  @Test func oneOfThemIsTheRowsOwn() {
    let values = values(["name", "email", "emergency_contact_email"])
    #expect(values["email"] == "random_email()")
    #expect(values["emergency_contact_email"] == "random_email(of=emergency_contact)")
  }

  @Test func aSingleRoleNeedsNone() {
    #expect(values(["contact_email", "contact_phone"])["contact_email"] == "random_email()")
  }
}
