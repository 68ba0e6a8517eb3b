import Foundation
@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Names of other libraries, as suggestions.
@Suite struct ForeignNameTests {
  static let entries = (ForeignName.faker + ForeignName.others).filter { $0.value != nil }

  /// What is suggested works as it stands.
  @Test(arguments: entries.map(\.name)) func suggestionsCompile(_ name: String) throws {
    let entry = try #require(Self.entries.first { $0.name == name })
    let value = try #require(entry.value)
    guard !value.hasPrefix("ref(") else { return }
    // Quoted in YAML.
    let isQuoted = value.hasPrefix("\"") || value.hasPrefix("'")
    let plain = isQuoted ? String(value.dropFirst().dropLast()) : value
    #expect(isQuoted || !value.contains(" #"), "a comment would begin there")
    for type in ["text, nullable: true", "blob, nullable: true", "integer, nullable: true"] {
      if let column = try? GeneratedColumn(plain, type: type) {
        #expect(try column.values(20).count == 20)
        return
      }
    }
    Issue.record("\(name): \(value) fits no column")
  }

  @Test func eachMethodHasACounterpartOrAReason() {
    #expect(ForeignName.faker.count > 250)
    #expect(ForeignName.faker.allSatisfy { ($0.value == nil) != ($0.reason == nil) })
    #expect(ForeignName.faker.filter { $0.value == nil }.count < 20)
  }

  @Test(arguments: [
    ("email()", "`email` is written `random_email()`"),
    ("PostalCode()", "`PostalCode` is written `postal_code()`"),
    ("credit_card_number()", "`credit_card_number` is written `credit_card()`"),
    ("uuid4()", "`uuid4` is written `random_uuid()`"),
    ("random_emial()", "did you mean `random_email`?"),
    (
      "tar()",
      "`tar` has no counterpart: an archive is no value of a column; `random_bytes(512)` has its size"
    ),
  ])
  func unknownGenerators(_ call: String, _ hint: String) throws {
    let error = #expect(throws: DiagnosticsError.self) { try GeneratedColumn(call, type: "text") }
    let found = try #require(error?.diagnostics.first)
    #expect(found.hint == hint)
    #expect(found.message.hasPrefix("unknown generator"))
  }

  @Test func thePageListsEachMethod() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let page = folder.appending(path: "../../../docs/coming-from-faker.md").standardized
    let lines = Set(
      try String(contentsOf: page, encoding: .utf8).split(separator: "\n").map(String.init))
    for entry in ForeignName.faker + ForeignName.others {
      let cell = entry.value.map { "`\($0.replacing("|", with: "\\|"))`" } ?? entry.reason ?? ""
      #expect(lines.contains("| `\(entry.name)` | \(cell) |"), "\(entry.name)")
    }
  }

  private func warnings(_ value: String, column: String = "email") -> [Diagnostic] {
    Project.of(
      """
      factory: things
      fields:
        \(column): text
      values:
        \(column): \(value)
      """
    ).diagnostics
  }

  @Test(arguments: [
    ("email", "email", "random_email()"), ("email", "work_email", "random_email()"),
    ("name", "full_name", "full_name()"), ("LastName", "last_name", "last_name()"),
    ("user_name", "login", "random_username()"),
    ("random_uuid", "token", "random_uuid()"), ("fake.email", "contact", "random_email()"),
    ("Faker::Internet.email", "contact", "random_email()"), ("city", "city", "city()"),
  ])
  func textsThatLookLikeGenerators(_ value: String, _ column: String, _ call: String) throws {
    let found = warnings(value, column: column)
    #expect(found.count == 1)
    #expect(found.first?.severity == .warning)
    #expect(found.first?.hint?.contains("`\(call)`") == true, "\(found.first?.hint ?? "")")
    #expect(found.first?.span?.line == 5)
  }

  @Test(arguments: [
    ("email", "kind"), ("\"email\"", "email"), ("city", "level"), ("word", "kind"),
    ("active", "status"), ("Email", "email"),
    ("random_email()", "email"),
  ])
  func textsThatAreMeant(_ value: String, _ column: String) {
    #expect(warnings(value, column: column).isEmpty)
  }
}
