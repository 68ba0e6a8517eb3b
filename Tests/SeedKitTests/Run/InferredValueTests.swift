@testable import SeedKit
@testable import SeedPlanning
import Testing

/// What a column gets that no factory gives a value: always something that the column takes.
@Suite struct InferredValueTests {
  private static let types = [
    "integer", "smallint", "bigint", "integer, min_value: 5, max_value: 7",
    "integer, min_value: -9223372036854775808", "smallint, min_value: 32767", "string",
    "string, max_length: 1", "string, max_length: 4", "string, min_length: 30, max_length: 31",
    "text", "text, min_length: 500", "boolean", "datetime", "datetime, min_value: 2026-01-01",
    "datetime, max_value: 2000-01-01", "date", "date, min_value: 2030-01-01",
    "date, max_value: 1950-01-01", "time", "float", "float, min_value: 2, max_value: 2.5",
    "float, min_value: 1000", "decimal", "decimal, precision: 1, scale: 1",
    "decimal, precision: 18, scale: 18", "decimal, precision: 3, scale: 0",
    "decimal, min_value: 5000, max_value: 6000", "decimal, max_value: 0.5", "uuid",
    "enum, values: [a, b]", "json", "blob", "integer, unique: true", "string, unique: true",
    "string, max_length: 8, unique: true", "uuid, unique: true", "datetime, auto_now_add: true",
    "date, auto_now: true", "integer, default: 7", "string, nullable: true",
    "integer, nullable: true",
  ]

  private static let names = [
    "v", "id", "email", "name", "price", "amount", "latitude", "created_at", "age", "year",
    "rating",
    "quantity", "birth_date", "expires_at", "country_code", "password_hash", "url", "status",
    "title",
    "description", "phone", "zip", "uuid", "total_count", "firstName", "token",
  ]

  @Test(arguments: names) func theColumnTakesWhatIsInferred(_ name: String) throws {
    for type in Self.types {
      let project = Project.of(
        "factory: things\nfields:\n  \(name): { type: \(type) }\n  other: text")
      #expect(!project.hasErrors, "\(type)")
      do {
        let plan = try Planner.plan(factory: "things", rows: 200, in: project)
        let sample = try plan.sample(rows: Array(1...200))
        #expect(sample.rows.count == 200)
      } catch {
        Issue.record("\(name), \(type): \(error)")
      }
    }
  }
}
