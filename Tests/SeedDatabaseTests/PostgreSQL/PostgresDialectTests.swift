import SeedDatabase
import SeedSchema
import Foundation
import Testing

@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresDialectTests {
  /// Two tables that refer to each other, in a schema of their own, with every kind of column.
  static let shop: [TableSchema] = [
    TableSchema(
      TableName("us\"ers", schema: "my shop"),
      fields: [
        FieldSchema("id", .integer(bits: 64), generation: .identity),
        FieldSchema("tenant", .integer(bits: 16)),
        FieldSchema("order", .integer(bits: 32), isNullable: true),
        FieldSchema("email", .string(maxLength: 255)),
        FieldSchema("bio", .text, isNullable: true, defaultValue: .value(.text("it's \\ 'me'"))),
        FieldSchema("is_active", .boolean, defaultValue: .value(.boolean(true))),
        FieldSchema("at", .datetime(), defaultValue: .value(.timestamp(.init(microseconds: -1)))),
        FieldSchema("local", .datetime(withTimeZone: false), isNullable: true),
        FieldSchema("born", .date, defaultValue: .value(.date(.init(daysSinceEpoch: -719_529)))),
        FieldSchema("wakes", .time, isNullable: true),
        FieldSchema("ratio", .float(bits: 32), defaultValue: .value(.double(-.infinity))),
        FieldSchema("score", .float(bits: 64), defaultValue: .value(.double(-1.5e-7))),
        FieldSchema(
          "balance", .decimal(precision: 12, scale: 2), defaultValue: .value(.integer(-3))),
        FieldSchema("token", .uuid, defaultValue: .expression("gen_random_uuid()")),
        FieldSchema(
          "mood",
          .enumeration(values: ["so $seedkit$", "it's", "\"ok\""], typeName: "my shop.mo od"),
          isNullable: true, defaultValue: .value(.text("it's"))),
        FieldSchema("extra", .json(), isNullable: true),
        FieldSchema("raw", .json(binary: false), isNullable: true),
        FieldSchema("bytes", .blob, defaultValue: .value(.blob([0, 39, 255]))),
        FieldSchema("addresses", .other("inet[]"), isNullable: true),
        FieldSchema(
          "twice", .integer(bits: 32), isNullable: true,
          defaultValue: .expression("(\"order\" * 2)"),
          generation: .computed),
      ],
      primaryKey: ["tenant", "id"],
      uniques: [
        UniqueConstraint(["email"], name: "email once"),
        UniqueConstraint(["tenant", "token"], name: "token_once", predicate: "is_active"),
      ],
      foreignKeys: [
        ForeignKey(
          ["tenant", "order"], references: TableName("orders", schema: "my shop"),
          ["tenant", "id"],
          name: "last_order", onDelete: .cascade, onUpdate: .setNull, timing: .deferred)
      ],
      checks: [CheckConstraint("balance > '-100'::integer::numeric", name: "credit")],
      indexes: [
        IndexSchema(["email", "tenant"], name: "by_email"),
        IndexSchema(
          ["at"], name: "recent",
          predicate: "at > '2000-01-01 00:00:00+00'::timestamp with time zone"),
      ]),
    TableSchema(
      TableName("orders", schema: "my shop"),
      fields: [
        FieldSchema("tenant", .integer(bits: 16)), FieldSchema("id", .integer(bits: 32)),
        FieldSchema("user", .integer()),
        FieldSchema("previous", .integer(bits: 32), isNullable: true),
      ],
      primaryKey: ["tenant", "id"],
      foreignKeys: [
        ForeignKey(
          ["tenant", "previous"], references: TableName("orders", schema: "my shop"),
          ["tenant", "id"],
          name: "a_self", onDelete: .setDefault, timing: .deferrable),
        ForeignKey(
          ["tenant", "user"], references: TableName("us\"ers", schema: "my shop"),
          ["tenant", "id"],
          name: "owner", onDelete: .restrict),
      ]),
  ]

  @Test func tablesAreReadAsTheyWereCreated() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.create(Self.shop)
      let tables = try await db.tables(in: ["my shop"]).reversed()
      for (made, read) in zip(Self.shop, tables) {
        #expect(read.name == made.name)
        for (field, found) in zip(made.fields, read.fields) {
          #expect(found.name == field.name)
          #expect(found.type == field.type)
          #expect(found.isNullable == field.isNullable)
          #expect(found.generation == field.generation)
          #expect((found.defaultValue == nil) == (field.defaultValue == nil))
        }
        #expect(read.fields.count == made.fields.count)
        #expect(read.primaryKey == made.primaryKey)
        #expect(read.uniques == made.uniques)
        #expect(read.foreignKeys == made.foreignKeys)
        #expect(read.checks.map(\.name) == made.checks.map(\.name))
        #expect(read.indexes.map(\.columns) == made.indexes.map(\.columns))
        #expect(read.indexes.map(\.name) == made.indexes.map(\.name))
      }
      #expect(tables.count == 2)
      // What was read can be created again, and is then read as the same.
      for table in tables {
        _ = try await db.execute(
          SQLStatement(sql: "DROP TABLE \(db.dialect.quoted(table.name)) CASCADE"))
      }
      try await db.create(Array(tables))
      #expect(try await db.tables(in: ["my shop"]).reversed() == Array(tables))
    }
  }

  @Test func defaultsAreTheValuesTheyStandFor() async throws {
    try await TestDatabase.postgres.withConnection { db in
      var table = Self.shop[0]
      table.foreignKeys = []
      try await db.create([table])
      _ = try await db.execute(
        #"insert into "my shop"."us""ers" (tenant, "order", email) values (1, 4, 'a')"#)
      let rows = try await db.query(
        """
        select id, bio, is_active, at, born, ratio, score, balance, mood, bytes, twice
        from "my shop"."us\""ers"
        """)
      #expect(
        rows.first?.values == [
          .integer(1), .text("it's \\ 'me'"), .boolean(true), .timestamp(.init(microseconds: -1)),
          .date(.init(daysSinceEpoch: -719_529)), .double(-.infinity), .double(-1.5e-7),
          .decimal(-3), .text("it's"), .blob([0, 39, 255]), .integer(8),
        ])
    }
  }

  @Test func enumsWithoutATypeAreChecked() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.create([
        TableSchema(
          TableName("t"), fields: [FieldSchema("role", .enumeration(values: ["a", "o'b"]))])
      ])
      _ = try await db.execute("insert into t values (\("o'b"))")
      let error = await #expect(throws: DatabaseError.self) {
        try await db.execute("insert into t values ('c')")
      }
      #expect(error?.code == .checkViolation)
    }
  }

  @Test func nullsCanCountAsEqual() async throws {
    try await TestDatabase.postgres.withConnection { db in
      guard try await db.isPostgres15() else { return }
      let unique = UniqueConstraint(["a"], name: "once", nullsAreEqual: true)
      try await db.create([
        TableSchema(
          TableName("t"), fields: [FieldSchema("a", .integer(bits: 32), isNullable: true)],
          uniques: [unique])
      ])
      #expect(try await db.tables(in: nil).first?.uniques == [unique])
    }
  }

  @Test func namesTooLongForTheServerAreErrors() throws {
    let long = String(repeating: "é", count: 32)
    for table in [
      TableSchema(TableName(long), fields: []),
      TableSchema(TableName("t", schema: long), fields: []),
      TableSchema(TableName("t"), fields: [FieldSchema(long, .text)]),
      TableSchema(TableName(""), fields: []), TableSchema(TableName("a\0b"), fields: []),
    ] {
      let error = #expect(throws: DatabaseError.self) {
        try PostgresDialect().createStatements(for: table)
      }
      #expect(error?.code == .invalidSchema)
    }
  }

  @Test(arguments: [
    FieldSchema("a", .string(maxLength: 0)), FieldSchema("a", .decimal(precision: 0, scale: 0)),
    FieldSchema("a", .decimal(precision: 4, scale: 5)),
    FieldSchema("a", .uuid, generation: .identity),
    FieldSchema("a", .text, generation: .computed),
    FieldSchema("a", .text, defaultValue: .value(.text("\0"))),
  ])
  func impossibleColumnsFail(field: FieldSchema) throws {
    let error = #expect(throws: DatabaseError.self) {
      try PostgresDialect().createStatements(for: TableSchema(TableName("t"), fields: [field]))
    }
    #expect(error?.code == .invalidSchema)
  }

  @Test func longConstraintNamesStayApart() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let stem = String(repeating: "n", count: 70)
      let table = TableSchema(
        TableName("t"), fields: [FieldSchema("a", .text), FieldSchema("b", .text)],
        uniques: [
          UniqueConstraint(["a"], name: stem + "a"), UniqueConstraint(["b"], name: stem + "b"),
          UniqueConstraint(["a", "b"]), UniqueConstraint(["b", "a"]),
        ])
      try await db.create([table])
      let names = try #require(try await db.tables(in: nil).first).uniques.compactMap(\.name)
      #expect(Set(names).count == 4)
      #expect(names.allSatisfy { $0.utf8.count <= 63 })
    }
  }

  @Test func sequencesContinueAfterTheRows() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create sequence loose;
        create sequence down increment -1 start -1;
        create table "T 1" (
          a serial, b bigint generated by default as identity (start 100 increment 5),
          c int default nextval('loose'), d int default nextval('down'),
          e smallint generated always as identity);
        create table empty (id int generated by default as identity (start 7))
        """)
      let tables = try await db.tables(in: nil)
      let table = try #require(tables.first)
      #expect(table.fields.allSatisfy { $0.generation == .identity && $0.defaultValue == nil })
      func reset() async throws {
        for table in tables {
          for statement in db.dialect.resetSequenceStatements(for: table) {
            _ = try await db.execute(statement)
          }
        }
      }
      func next() async throws -> [SQLValue] {
        try await db.query(#"insert into "T 1" default values returning *"#).first?.values ?? []
      }
      try await reset()
      #expect(
        try await db.query("insert into empty default values returning id").first?.values == [
          .integer(7)
        ])
      #expect(try await next() == [1, 100, 1, -1, 1].map { .integer($0) })
      let batch = ColumnBatch([50, 200, 60, -70, 32].map { Column(.integers([$0])) })
      _ = try await db.load("T 1", ["a", "b", "c", "d", "e"], [batch])
      try await db.begin()
      try await reset()
      #expect(try await next() == [51, 201, 61, -71, 33].map { .integer($0) })
      try await db.rollback()
      // The rollback put the sequences back as well.
      #expect(try await next() == [2, 105, 2, -2, 2].map { .integer($0) })
      try await reset()
      #expect(try await next() == [51, 201, 61, -71, 33].map { .integer($0) })
      // A sequence is never moved back.
      _ = try await db.execute(#"delete from "T 1" where a > 2"#)
      try await reset()
      #expect(try await next().first == .integer(52))
    }
  }

  @Test func truncatingNeedsNoOrderButAllTables() async throws {
    try await TestDatabase.postgres.withConnection { db in
      var tables = Self.shop
      for index in tables.indices { tables[index].name.schema = nil }
      tables[0].foreignKeys[0].references.schema = nil
      tables[1].foreignKeys[0].references.schema = nil
      tables[1].foreignKeys[1].references.schema = nil
      try await db.create(tables)
      let statements = db.dialect.truncateStatements(for: tables)
      #expect(statements.count == 1)
      for _ in 0..<2 {
        _ = try await db.execute(
          #"insert into "us""ers" (tenant, email) values (1, 'a')"#)
        #expect(try await db.value(#"select id from "us""ers""#) == .integer(1))
        _ = try await db.execute(try #require(statements.first))
      }
      let error = await #expect(throws: DatabaseError.self) {
        for statement in db.dialect.truncateStatements(for: [tables[0]]) {
          _ = try await db.execute(statement)
        }
      }
      #expect(error?.code == .foreignKeyViolation)
      #expect(error?.message.contains("orders") == true)
      #expect(error?.detail?.contains("CASCADE") != true)
      #expect(db.dialect.truncateStatements(for: []).isEmpty)
    }
  }
}

extension DatabaseConnection {
  /// Creates tables that may refer to each other.
  func create(_ tables: [TableSchema]) throws {
    let steps = [
      dialect.createStatements, dialect.constraintStatements, dialect.foreignKeyStatements,
    ]
    for step in steps {
      for table in tables { for sql in try step(table) { try executeScript(sql) } }
    }
  }
}
