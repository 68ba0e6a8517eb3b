import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import RandomSupport
import Testing

/// Texts from outside are data in each position of each operator: what is found is what an
/// evaluation without a database finds, and nothing else changes.
///
/// `SEEDKIT_FUZZ_ROUNDS` tries many times as many.
@Suite struct HostileTextTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["SEEDKIT_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 1

  @Test(arguments: TestDatabase.available)
  func conditionsFindWhatTheirEvaluationFinds(_ kind: TestDatabase) async throws {
    try await withNotes(kind, seed: 1) { db, notes, random in
      let ignoresCase = try await Self.ignoresCase(db)
      for _ in 0..<(40 * Self.rounds) {
        let text = Self.text(notes, &random)
        let other = Self.text(notes, &random)
        for each in HostileCondition.all(text, other, ignoresCase: ignoresCase) {
          let found = try await Note.where(each.condition).order { $0.id.ascending }.select {
            $0.id
          }.fetch(in: db)
          let expected = notes.filter(each.isMet).map(\.id)
          #expect(
            found == expected,
            "\(each.description) \(text.debugDescription), \(other.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func rawSQLAndFiltersTakeTextsAsValues(_ kind: TestDatabase) async throws {
    try await withNotes(kind, seed: 2) { db, notes, random in
      for _ in 0..<(100 * Self.rounds) {
        let text = Self.text(notes, &random)
        let wanted = notes.filter { Array($0.text.utf8) == Array(text.utf8) }.map(\.id)
        let query = "text=\(Self.percentEncoded(text))&order=id"
        let found = [
          try await db.fetchAll(Int.self, "select id from notes where text = \(text) order by id"),
          try await db.fetchAll(
            Int.self,
            try SQLStatement(
              "select id from notes where text = :text order by id", ["text": text])),
          try await Note.filter(["text": .text(text), "order": "id"]).fetch(in: db).map(\.id),
          try await Note.filter(try FilterValue(urlQuery: query)).fetch(in: db).map(\.id),
        ]
        #expect(found.allSatisfy { $0 == wanted }, "\(text.debugDescription): \(found)")
        // A name that isn't a field's is an error, and never SQL.
        #expect(throws: FilterError.self) { try Note.filter([text + ";": "1"]) }
        #expect(throws: FilterError.self) { try Note.filter(["order": .text(text + ";")]) }
        #expect(throws: FilterError.self) { try Note.filter(["text": .mapping([text + ";": "1"])]) }
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func whatIsWrittenIsReadBack(_ kind: TestDatabase) async throws {
    try await withNotes(kind, seed: 3) { db, notes, random in
      // One at a time, in bulk, as changes, by key, and instead of a row that exists.
      var notes = notes
      for index in 0..<(20 * Self.rounds) {
        let place = index % notes.count
        let new = Note.random(1, using: &random)[0]
        notes[place].text = new.text
        notes[place].details = new.details
        let note = notes[place]
        switch index % 4 {
        case 0: try await note.update(in: db)
        case 1:
          try await Note.where { $0.id == note.id }.update(in: db) {
            $0.set(\.text, to: note.text)
            $0.set(\.details, to: note.details)
          }
        case 2:
          try await Note.where { $0.id == note.id }.delete(in: db)
          try await note.create(in: db)
        default: try await Note.create([note], onConflict: .update(on: \.id), in: db)
        }
      }
      let bulk = Note.random(2_000, using: &random).map { note in
        var note = note
        note.id += 1_000
        return note
      }
      try await Note.create(bulk, in: db)
      notes += bulk
      let read = try await Note.all.order { $0.id.ascending }.fetch(in: db)
      #expect(read.count == notes.count)
      #expect(zip(read, notes).allSatisfy { $0.isIdentical(to: $1) })
    }
  }

  @Test(arguments: TestDatabase.available)
  func namesAreQuoted(_ kind: TestDatabase) async throws {
    try await withNotes(kind, seed: 4) { db, _, random in
      var names: Set<[UInt8]> = [Array("notes".utf8)]
      for _ in 0..<(30 * Self.rounds) {
        // SQLite ignores the case of ASCII letters in names.
        let all = (0..<4).map { "\(HostileText.name(using: &random))\($0)".lowercased() }
        guard all[0].utf8.count < 60, names.insert(Array(all[0].utf8)).inserted else { continue }
        let schema = TableSchema(
          TableName(all[0]),
          fields: [
            FieldSchema(all[1], .integer()),
            FieldSchema(all[2], .text, defaultValue: .value(.text(all[3]))),
            FieldSchema(all[3], .enumeration(values: ["a", all[2], "\u{600}'"])),
          ], primaryKey: [all[1]], uniques: [UniqueConstraint([all[2]])])
        try await db.createTables([schema])
        let quoted = db.dialect.quoted(schema.name)
        let columns = [all[1], all[3]].map(db.dialect.quoted)
        _ = try await db.execute(
          """
          insert into \(unescaped: quoted) (\(unescaped: columns.joined(separator: ", "))) \
          values (1, \(all[2]))
          """)
        let row = try #require(try await db.query("select * from \(unescaped: quoted)").first)
        #expect(row.values == [.integer(1), .text(all[3]), .text(all[2])], "\(all)")
      }
      let found = try await db.fetchAll(
        String.self,
        kind == .sqlite
          ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
          : "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
      )
      #expect(Set(found.map { Array($0.utf8) }) == names)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aNULMatchesOnlyANUL(_ kind: TestDatabase) async throws {
    try await withNotes(kind, seed: 5) { db, notes, _ in
      for text in ["\0", "a\0b", "'\0; DROP TABLE notes; --"] {
        func count(_ condition: (ModelColumns<Note>) -> Condition) async throws -> Int {
          try await Note.where(condition).count(in: db)
        }
        #expect(try await count { $0.text.contains(text) } == 0)
        #expect(try await count { $0.text.hasPrefix(text) } == 0)
        #expect(try await count { $0.text.hasSuffix(text) } == 0)
        #expect(try await count { !$0.comment.contains(text) } == notes.count)
        switch kind {
        case .postgres:
          await #expect(throws: DatabaseError.self) { try await count { $0.text == text } }
        case .sqlite:
          #expect(try await count { $0.text == text } == 0)
          let note = Note(id: 99, text: "x" + text, comment: nil, tags: [], details: [:])
          try await note.create(in: db)
          #expect(try await count { $0.text.hasSuffix(text) } == 1)
          #expect(try await count { $0.text == "x" + text } == 1)
          try await note.delete(in: db)
        }
      }
    }
  }

  /// Runs `body` with notes; afterwards no other table is there, and no note is missing.
  private func withNotes(
    _ kind: TestDatabase, seed: UInt64,
    _ body: (Database, [Note], inout SeededRandom) async throws -> Void
  ) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Note.self)
      var random = SeededRandom(seed: seed)
      let notes = Note.random(30, using: &random)
      try await Note.create(notes, in: db)
      try await body(db, notes, &random)
      #expect(try await Note.where { $0.id <= 30 }.count(in: db) == 30)
    }
  }

  /// A random text, or one of a row's or a part of it.
  private static func text(_ notes: [Note], _ random: inout SeededRandom) -> String {
    let note = random.pick(notes)
    switch random.below(5) {
    case 0: return note.text
    case 1: return note.comment ?? ""
    case 2: return note.details.keys.sorted().first ?? ""
    case 3:
      let scalars = note.text.unicodeScalars
      let part = scalars.dropFirst(random.below(3)).prefix(1 + random.below(4))
      return String(String.UnicodeScalarView(part))
    default: return HostileText.random(using: &random)
    }
  }

  /// Whether the server can ignore case: some are built without ICU.
  private static func ignoresCase(_ db: Database) async throws -> Bool {
    guard db.dialect is PostgresDialect else { return true }
    return try await db.fetchOne(
      Bool.self, "select exists (select from pg_collation where collname = 'und-x-icu')") == true
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
