import SeedORM
import Foundation
import Testing

/// Rows that are marked as deleted stay, and queries leave them out, on both databases.
@Suite struct SoftDeleteTests {
  private func withComments<Result>(
    _ kind: TestDatabase, _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await kind.withModels { db in
      try await User(id: 1, username: "ann").create(in: db)
      try await Post(id: 1, authorID: 1, title: "").create(in: db)
      try await Comment.create(
        (1...6).map { Comment(id: $0, postID: 1, slug: "c\($0)") }, in: db)
      return try await body(db)
    }
  }

  private struct Draft: SoftDeletable, Codable, Equatable {
    var id = 0
    var text = ""
    var version = 0
    var updatedAt: Date?
    var deletedAt: Date?

    static let table = define("drafts") {
      $0.version(.version)
      $0.updatedAt(.timestamp(.onUpdate))
    }
  }

  /// The models that a deletion and a restoration return have the row's version.
  @Test(arguments: TestDatabase.available)
  func versionsCountNoDeletions(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Draft.self)
      var draft = try await Draft().create(in: db)
      draft = try await draft.softDelete(in: db)
      draft = try await draft.restore(in: db)
      draft.text = "changed"
      draft = try await draft.update(in: db)
      #expect(draft.version == 1)
      #expect(try await Draft.get(draft.id, in: db) == draft)
    }
  }

  @Test(arguments: TestDatabase.available)
  func queriesLeaveThemOut(_ kind: TestDatabase) async throws {
    try await withComments(kind) { (db: Database) async throws in
      let two = try await Comment.get(2, in: db).softDelete(in: db)
      #expect(two.deletedAt != nil)
      let marked = try await Comment.where { $0.id > 4 }.softDelete(in: db)
      #expect(marked == 2)
      #expect(try await Comment.all.order { $0.id.ascending }.fetch(in: db).map(\.id) == [1, 3, 4])
      #expect(try await Comment.all.count(in: db) == 3)
      #expect(try await Comment.all.withDeleted.count(in: db) == 6)
      #expect(try await Comment.all.onlyDeleted.count(in: db) == 3)
      #expect(try await Comment.find(2, in: db) == nil)
      #expect(try await Comment.where { $0.id == 2 }.exists(in: db) == false)
      #expect(try await Comment.all.sum(in: db) { $0.id } == 8)
      #expect(try await Comment.all.page(1, size: 10, in: db).total == 3)
      #expect(try await Comment.filter(["id": 2]).count(in: db) == 0)
      #expect(try await Comment.all.withDeleted.where { $0.id == 2 }.one(in: db) == two)
      // Neither updated nor deleted by a query that doesn't ask for them.
      #expect(try await Comment.all.update(in: db) { $0.set(\.body, to: "x") } == 3)
      await #expect(throws: RecordNotFound.self) { try await two.softDelete(in: db) }
    }
  }

  @Test(arguments: TestDatabase.available)
  func restoreAndReallyDelete(_ kind: TestDatabase) async throws {
    try await withComments(kind) { (db: Database) async throws in
      var one = try await Comment.get(1, in: db)
      await #expect(throws: RecordNotFound.self) { try await one.restore(in: db) }
      one = try await one.softDelete(in: db)
      one = try await one.restore(in: db)
      #expect(one.deletedAt == nil)
      #expect(try await Comment.get(1, in: db) == one)
      let gone = try await Comment.all.softDelete(in: db)
      #expect(gone == 6)
      let back = try await Comment.where { $0.id <= 4 }.restore(in: db)
      #expect(back == 4)
      try await Comment.all.onlyDeleted.fetch(in: db).first?.delete(in: db)
      let deleted = try await Comment.all.onlyDeleted.delete(in: db)
      #expect(deleted == 1)
      try await one.delete(in: db)
      #expect(try await Comment.all.withDeleted.count(in: db) == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func uniqueAmongTheLiving(_ kind: TestDatabase) async throws {
    try await withComments(kind) { (db: Database) async throws in
      let one = try await Comment.get(1, in: db)
      await #expect(throws: DuplicateRecord.self) {
        try await Comment(postID: 1, slug: "c1").create(in: db)
      }
      try await one.softDelete(in: db)
      let second = try await Comment(id: 50, postID: 1, slug: "c1").create(in: db)
      await #expect(throws: DuplicateRecord.self) { try await one.restore(in: db) }
      let written = try await Comment.create(
        [Comment(id: 60, postID: 1, slug: "c1", body: "new")],
        onConflict: .update(on: \.slug), in: db)
      #expect(written.map(\.id) == [50])
      #expect(try await Comment.get(second.id, in: db).body == "new")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aStaleCopyBringsNothingBack(_ kind: TestDatabase) async throws {
    try await withComments(kind) { (db: Database) async throws in
      let stale = try await Comment.get(1, in: db)
      let marked = try await stale.softDelete(in: db)
      var edited = stale
      edited.body = "edited"
      let copy = edited
      await #expect(throws: RecordNotFound.self) { try await copy.update(in: db) }
      await #expect(throws: RecordNotFound.self) { try await copy.update(\.body, in: db) }
      await #expect(throws: RecordNotFound.self) { try await Comment.update([copy], in: db) }
      let living = try await Comment.get(2, in: db)
      await #expect(throws: RecordNotFound.self) {
        try await Comment.update([living, copy], \.body, in: db)
      }
      await #expect(throws: DuplicateRecord.self) {
        try await Comment.create([copy], onConflict: .update(on: \.id), in: db)
      }
      let found = try await Comment.all.withDeleted.where { $0.id == 1 }.one(in: db)
      #expect(found == marked)
      // One that knows of the mark can be edited, alone and beside living ones, and stays marked.
      var known = found
      known.body = "known"
      let after = try await known.update(in: db)
      #expect(after.deletedAt != nil)
      known.body = "again"
      let both = try await Comment.update([known, living], in: db)
      #expect(both.map(\.body) == ["again", ""])
      let again = try await Comment.all.onlyDeleted.fetch(in: db)
      #expect(again.map(\.body) == ["again"])
      // A copy that takes the row for deleted doesn't change one that lives.
      let restored = try await known.restore(in: db)
      let wrong = known
      await #expect(throws: RecordNotFound.self) { try await wrong.update(in: db) }
      let lives = try await Comment.get(1, in: db)
      #expect(lives == restored)
      // Who names the mark means it.
      var named = restored
      named.deletedAt = Date(timeIntervalSince1970: 1)
      try await named.update(\.deletedAt, in: db)
      named.deletedAt = nil
      try await Comment.update([named], \.deletedAt, in: db)
      let back = try await Comment.get(1, in: db)
      #expect(back.deletedAt == nil)
      let upserted = try await Comment.create(
        [Comment(id: 2, postID: 1, slug: "two", body: "new")], onConflict: .update(on: \.id), in: db
      )
      #expect(upserted.map(\.body) == ["new"])
    }
  }
}
