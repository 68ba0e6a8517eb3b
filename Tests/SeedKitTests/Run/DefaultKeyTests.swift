@testable import SeedSchema
@testable import SeedPlanning
@testable import SeedGeneration
@testable import SeedFormat
import Testing

/// Parents whose keys the database would choose by itself.
@Suite(.serialized) struct DefaultKeyTests {
  private static let files = """
    factory: author
    table: authors
    values: { name: full_name() }
    ---
    factory: book
    table: books
    values: { title: title() }
    ---
    scenario: main
    steps:
      - { create: author, count: 20 }
      - { create: book, count: 3 per author }
    """

  private static func schema(_ database: TestDatabase, _ key: String) -> String {
    """
    create table authors (id \(key), name text not null);
    create table books (
      id \(key), author_id \(key.split(separator: " ")[0]) not null references authors (id), title text not null);
    """
  }

  @Test(arguments: TestDatabase.available)
  func keysThatOthersReferToAreGenerated(_ database: TestDatabase) async throws {
    let keys =
      database == .postgres
      ? [
        "uuid primary key default gen_random_uuid()",
        "text primary key default md5(random()::text)",
        "bigint primary key default floor(random() * 1e15)::bigint",
      ]
      : [
        "text primary key default (lower(hex(randomblob(16))))",
        "bigint primary key default (abs(random()))",
      ]
    for key in keys {
      try await database.with(Self.files) { test in
        try await test.execute(Self.schema(database, key))
        // What nothing refers to is still the database's.
        let plan = try await test.plan()
        let books = try #require(plan.tables.first { $0.schema.name.name == "books" })
        #expect(!books.rowGroups[0].columns.contains { $0.field.name == "id" })
        try await test.run()
        let parents = try await test.number("select count(distinct author_id) from books")
        #expect(parents == 20, "\(key)")
      }
    }
  }

  /// Another value may need it, too.
  @Test(arguments: TestDatabase.available)
  func columnsThatTemplatesReadAreGenerated(_ database: TestDatabase) async throws {
    let files = Self.files.replacing("title: title()", with: #"title: "by {author.code}""#)
    try await database.with(files) { test in
      let code = database == .postgres ? "md5(random()::text)" : "(hex(randomblob(8)))"
      try await test.execute(
        """
        create table authors (id integer primary key, code varchar(20) default \(code), name text not null);
        create table books (id integer primary key, author_id integer not null references authors (id),
          title text not null);
        """)
      try await test.run()
      let wrong = try await test.number(
        "select count(*) from books b join authors a on a.id = b.author_id where b.title <> 'by ' || a.code"
      )
      #expect(wrong == 0)
    }
  }

  /// References to keys that can't be generated fail.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func keysOfUnknownTypesFail() async throws {
    try await TestDatabase.postgres.with(
      Self.files.replacing("title: title()", with: "title: title(), author_id: ref(author)")
    ) { test in
      try await test.execute(
        Self.schema(
          .postgres, "macaddr8 primary key default '08:00:2b:01:02:03:04:05'::text::macaddr8"))
      let error = try await refusal { _ = try await test.plan() }
      #expect(
        error?.message
          == "`authors.id` gets its value from the database, so `books.author_id` can't reference it"
      )
      #expect(error?.span?.line == 7)
      #expect(error?.hint == "give `id` a value in factory `author`")
    }
  }
}
