import SeedDatabase
import SeedORM
import Foundation

/// The snippets of Errors.md.
enum ErrorsSnippets {
  static func run(_ db: Database) async throws {
    do {
      do {
        try await User(username: "x").create(in: db)
      } catch let error as ValidationError {
        for failure in error.failures { print(failure.field ?? "", failure.message) }
      } catch let error as DuplicateRecord {
        print("taken:", error.columns)
      } catch let error as DatabaseError where error.code == .foreignKeyViolation {
        print("refers to nothing:", error.constraint ?? "")
      }
    }
  }
}
