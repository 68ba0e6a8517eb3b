import SeedORM
import Foundation

/// The snippets of HooksAndValidation.md.
enum HooksAndValidationSnippets {
  struct Event: Model, Codable {
    var id = 0
    var email: String
    var startsAt: Date
    var endsAt: Date

    static let table = define("events") {
      $0.email(
        .length(...100), .check("must have an @") { $0.contains("@") },
        .check("must not have blanks") { !$0.contains(" ") })
    }

    func validate(_ check: inout Validation) {
      check.require(endsAt > startsAt, "must be after the start", of: "ends_at")
    }
  }

  struct Account: ModelHooks, Codable {
    var id = 0
    var email: String

    static let table = define("accounts")

    mutating func willCreate(in context: some DatabaseContext) async throws {
      email = email.lowercased()
    }

    func didCreate(in context: some DatabaseContext) async throws {
      try await Tag(name: "account \(id)").create(in: context)
    }
  }
}
