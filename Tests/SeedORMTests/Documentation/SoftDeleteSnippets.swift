import SeedORM
import Foundation

/// The snippets of SoftDelete.md.
enum SoftDeleteSnippets {
  struct Note: SoftDeletable, Codable {
    var id = 0
    var slug: String
    var deletedAt: Date?

    static let table = define("notes") { $0.slug(.uniqueWhileLiving) }
  }

  static func run(_ db: Database) async throws {
    do {
      var note = try await Note(slug: "first").create(in: db)
      note = try await note.softDelete(in: db)
      let none = try await Note.all.count(in: db)
      let one = try await Note.all.onlyDeleted.count(in: db)
      note = try await note.restore(in: db)
      try await Note.where { $0.slug == "first" }.softDelete(in: db)
      try await Note.all.withDeleted.delete(in: db)
      _ = (note, none, one)
    }
  }
}
