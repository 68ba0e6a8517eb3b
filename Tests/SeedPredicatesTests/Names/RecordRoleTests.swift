import SeedPlanning
import SeedSchema
@testable import SeedPredicates
import Testing

/// Rows that speak of several people or places.
@Suite struct RecordRoleTests {
  private func values(
    _ columns: [String], of table: String = "orders", isNullable: Bool = false,
    foreignKeys: [ForeignKey] = []
  ) -> [String: String] {
    let fields = columns.map { FieldSchema($0, .text, isNullable: isNullable) }
    let table = TableSchema(TableName(table), fields: fields, foreignKeys: foreignKeys)
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

  @Test func bothEndsOfAMessageHaveNames() {
    let found = values(["from_name", "from_email", "to_name", "to_email", "receiver_name"])
    #expect(found["from_name"] == "full_name(of=from)")
    #expect(found["from_email"] == "random_email(of=from)")
    #expect(found["to_name"] == "full_name(of=to)")
    #expect(found["receiver_name"] == "full_name(of=receiver)")
    let reversed = values(["email_from", "name_from", "email_to", "name_to"])
    #expect(reversed["email_from"] == "random_email(of=from)")
    #expect(reversed["name_from"] == "full_name(of=from)")
    #expect(reversed["name_to"] == "full_name(of=to)")
  }

  @Test func aSingleRoleNeedsNone() {
    #expect(values(["contact_email", "contact_phone"])["contact_email"] == "random_email()")
  }

  @Test func columnsThatMayBeNullHaveRoles() {
    let values = values(["origin_city", "destination_city"], isNullable: true)
    #expect(values["origin_city"] == "maybe(80%, city(of=origin))")
    #expect(values["destination_city"] == "maybe(80%, city(of=destination))")
  }

  @Test func otherPeopleAreNotTheRowsOwn() {
    let values = values(
      [
        "first_name", "middle_name", "last_name", "email", "emergency_contact_name",
        "emergency_contact_phone", "spouse_name", "next_of_kin", "employee_name",
      ], of: "employees")
    #expect(values["first_name"] == "first_name()")
    #expect(values["middle_name"] == "first_name(of=middle)")
    #expect(values["last_name"] == "last_name()")
    #expect(values["email"] == "random_email()")
    #expect(values["emergency_contact_name"] == "full_name(of=emergency_contact)")
    #expect(values["emergency_contact_phone"] == "phone_number(of=emergency_contact)")
    #expect(values["spouse_name"] == "full_name(of=spouse)")
    #expect(values["next_of_kin"] == "full_name(of=next_of_kin)")
    #expect(values["employee_name"] == "full_name()")
  }

  @Test func aManagerIsSomebodyElse() {
    let values = values(["first_name", "last_name", "manager_name"], of: "employees")
    #expect(values["manager_name"] == "full_name(of=manager)")
  }

  @Test func sendersAndRecipientsDiffer() {
    let values = values(["sender_name", "recipient_name", "from", "to"], of: "messages")
    #expect(values["sender_name"] == "full_name(of=sender)")
    #expect(values["recipient_name"] == "full_name(of=recipient)")
    #expect(values["from"] == "random_email(of=from)")
    #expect(values["to"] == "random_email(of=to)")
  }

  @Test func aPersonHasSeveralAddresses() {
    let values = values(
      ["full_name", "email", "work_email", "backup_email", "github_username", "username"],
      of: "users")
    for column in ["email", "work_email", "backup_email"] {
      #expect(values[column] == "random_email()")
    }
    #expect(values["github_username"] == "random_username()")
  }
}
