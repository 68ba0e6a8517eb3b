import SeedDatabase
import SeedSchema
import Foundation
import Testing

/// Reading the tables of SQLite's catalogue.
@Suite struct SQLiteIntrospectionTests {
  private func table(_ name: String, of script: String) async throws -> TableSchema {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(script)
      return try #require(try await connection.tables(in: nil).first { $0.name.name == name })
    }
  }

  @Test func writtenDefinitionsAreReadBack() async throws {
    let parent = TableSchema(
      TableName("parents"),
      fields: [FieldSchema("a", .integer(bits: 16)), FieldSchema("b", .text)],
      primaryKey: ["b", "a"])
    let child = TableSchema(
      TableName("children \"x\""),
      fields: [
        FieldSchema("id", .integer(), generation: .identity),
        FieldSchema("a", .integer(bits: 16), isNullable: true),
        FieldSchema("b", .text, isNullable: true),
        FieldSchema("name", .string(maxLength: 40), defaultValue: .value(.text("it's"))),
        FieldSchema("flag", .boolean, defaultValue: .value(.boolean(true))),
        FieldSchema("at", .datetime(), defaultValue: .expression("CURRENT_TIMESTAMP")),
        FieldSchema(
          "day", .date, defaultValue: .value(.date(CivilDate(daysSinceEpoch: 20_000)))),
        FieldSchema("hour", .time, isNullable: true),
        FieldSchema("real", .float(), defaultValue: .value(.double(-1.5))),
        FieldSchema(
          "money", .decimal(precision: 15, scale: 2),
          defaultValue: .value(.decimal(Decimal(5) / 2))),
        FieldSchema("more", .decimal(precision: 16, scale: 2), isNullable: true),
        FieldSchema("key", .uuid, isNullable: true),
        FieldSchema("json", .json(), isNullable: true),
        FieldSchema("bytes", .blob, isNullable: true),
        FieldSchema(
          "role", .enumeration(values: ["admin", "o'user"]), defaultValue: .value(.text("admin"))),
        FieldSchema(
          "upper", .text, isNullable: true, defaultValue: .expression("upper(name)"),
          generation: .computed),
      ],
      primaryKey: ["id"],
      uniques: [
        UniqueConstraint(["name"], name: "children_name_key"),
        UniqueConstraint(["a", "b"], name: "live", predicate: "flag = 1"),
      ],
      foreignKeys: [
        ForeignKey(
          ["b", "a"], references: TableName("parents"), ["b", "a"], name: "to_parent",
          onDelete: .cascade, onUpdate: .setNull, timing: .deferred),
        ForeignKey(
          ["id"], references: TableName("children \"x\""), ["id"], timing: .deferrable),
      ],
      checks: [CheckConstraint("length(name) > 1 AND name <> ')'", name: "long")],
      indexes: [IndexSchema(["at", "day"], name: "by_time")])
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.create(parent)
      try await connection.create(child)
      let tables = try await connection.tables(in: nil)
      #expect(tables.count == 2)
      let readChild = try #require(tables.first)
      for (field, expected) in zip(readChild.fields, child.fields) { #expect(field == expected) }
      #expect(readChild.primaryKey == child.primaryKey)
      #expect(readChild.uniques == child.uniques)
      #expect(readChild.foreignKeys == child.foreignKeys)
      #expect(readChild.checks == child.checks)
      #expect(readChild.indexes == child.indexes)
      #expect(readChild == child)
      #expect(tables.last == parent)
    }
  }

  @Test func implicitReferencesMeanThePrimaryKey() async throws {
    let table = try await table(
      "c",
      of: """
        create table p (x text, y int, primary key (y, x));
        create table q (id integer primary key);
        create table c (
          q integer constraint "to q" references q on delete set null not deferrable,
          m integer references missing, y int, x text,
          foreign key (y, x) references p deferrable initially deferred
        );
        """)
    #expect(
      table.foreignKeys == [
        ForeignKey(
          ["q"], references: TableName("q"), ["id"], name: "to q", onDelete: .setNull),
        ForeignKey(["m"], references: TableName("missing"), []),
        ForeignKey(["y", "x"], references: TableName("p"), ["y", "x"], timing: .deferred),
      ])
    #expect(table.primaryKey == [])
  }

  @Test func onlyTheRowidCountsByItself() async throws {
    let script = """
      create table a (id integer primary key);
      create table b (id int primary key);
      create table c (id integer primary key) without rowid;
      create table d (id integer primary key desc);
      create table e (id text primary key);
      create table f (id integer primary key autoincrement, x);
      create view v as select 1;
      create virtual table w using fts5(t);
      """
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(script)
      let tables = try await connection.tables(in: nil)
      #expect(tables.map(\.name.name) == ["a", "b", "c", "d", "e", "f"])
      #expect(
        tables.filter { $0.fields[0].generation == .identity }.map(\.name.name) == ["a", "f"])
      #expect(tables.allSatisfy { $0.primaryKey == ["id"] && !$0.fields[0].isNullable })
      #expect(tables.allSatisfy { $0.uniques.isEmpty })
    }
  }

  @Test func uniqueExpressionsAreUniqueInTheirColumns() async throws {
    let table = try await table(
      "u",
      of: """
        create table u (a text unique, b text collate nocase, "c d" text, j text, unique (b, a));
        create unique index e on u (lower("c d") desc, b) where a is not null;
        create unique index g on u (case when a = 'main' then b end);
        create unique index h on u (j ->> 'key', a, NULLIF(b, ''));
        create unique index i on u (a desc);
        create index f on u (length(a), b);
        create index k on u (b, a desc);
        """)
    #expect(
      table.uniques == [
        UniqueConstraint(["a"]),
        UniqueConstraint(
          ["b", "a"], expressions: [#""b" COLLATE "nocase""#, #""a""#],
          definition: #"("b" COLLATE "nocase", "a")"#),
        UniqueConstraint(
          ["c d", "b"], name: "e", predicate: "a is not null",
          expressions: [#"lower("c d")"#, "b"],
          definition: #"(lower("c d") desc, b) where a is not null"#),
        UniqueConstraint(
          [], name: "g", expressions: ["case when a = 'main' then b end"],
          definition: "(case when a = 'main' then b end)"),
        UniqueConstraint(
          [], name: "h", expressions: ["j ->> 'key'", "a", "NULLIF(b, '')"],
          definition: "(j ->> 'key', a, NULLIF(b, ''))"),
        UniqueConstraint(["a"], name: "i", definition: #"("a" DESC)"#),
      ])
    #expect(
      table.indexes == [
        IndexSchema(["b"], name: "f", definition: "(length(a), b)"),
        IndexSchema(["b", "a"], name: "k", definition: #"("b" COLLATE "nocase", "a" DESC)"#),
      ])
  }

  @Test func statementsAreAsManyForManyTables() async throws {
    func statements(_ tables: Int) async throws -> Int {
      let monitor = QueryMonitor()
      return try await TestDatabase.sqlite.withConnection(monitor: monitor) { connection in
        for table in 0..<tables {
          try await connection.executeScript(
            """
            create table t\(table) (
              id integer primary key, a text unique, parent int references t0,
              check (a <> ''));
            create index i\(table) on t\(table) (lower(a), parent);
            """)
        }
        let before = monitor.report.total.latency.count
        #expect(try await connection.tables(in: nil).count == tables)
        return monitor.report.total.latency.count - before
      }
    }
    let few = try await statements(1)
    #expect(few > 0)
    #expect(try await statements(40) == few)
  }

  @Test func checksAreFoundBetweenCommentsAndQuotes() async throws {
    let table = try await table(
      "k",
      of: """
        create table k ( -- check (no)
          [a] int constraint pos check (a > 0) check (a < 9 /* ) */ or a = 10),
          "b check (x)" text default 'check (y)' not null,
          c text constraint nn not null check (c in ('x', 'y,z')),
          d int as (a * 2) stored,
          e text constraint named check (e in ('only')),
          constraint both check ((a) + (1) > length(c)),
          check (c in ('x', "b check (x)"))
        )
        """)
    #expect(
      table.checks == [
        CheckConstraint("a > 0", name: "pos"), CheckConstraint("a < 9 /* ) */ or a = 10"),
        CheckConstraint("e in ('only')", name: "named"),
        CheckConstraint("(a) + (1) > length(c)", name: "both"),
        CheckConstraint("c in ('x', \"b check (x)\")"),
      ])
    #expect(table[field: "c"]?.type == .enumeration(values: ["x", "y,z"]))
    #expect(table[field: "e"]?.type == .enumeration(values: ["only"]))
    #expect(table[field: "d"]?.generation == .computed)
    #expect(table[field: "d"]?.defaultValue == .expression("a * 2"))
  }

  @Test func defaultsAreReadAsTheirColumnsValues() async throws {
    let table = try await table(
      "t",
      of: """
        create table t (
          a int default -1, b real default (+2), c text default "double", d text default null,
          e boolean default true, f text default (lower('X')), g blob default x'00',
          h datetime default '2025-06-01 12:00:00', i decimal(5,1) default 1.5, j varchar default 7,
          k numeric default false
        )
        """)
    let noon = Timestamp("2025-06-01T12:00:00Z")
    let expected: [FieldSchema.Default] = [
      .value(.integer(-1)), .value(.double(2)), .value(.text("double")), .value(.null),
      .value(.boolean(true)), .expression("lower('X')"), .expression("x'00'"),
      .value(.timestamp(try #require(noon))), .value(.decimal(Decimal(3) / 2)),
      .value(.integer(7)), .value(.boolean(false)),
    ]
    #expect(table.fields.map(\.defaultValue) == expected)
    #expect(table[field: "k"]?.type == .boolean)
  }
}
