@testable import SeedDatabase
import SeedSchema
import Testing

@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresCatalogTests {
  @Test func typesAreThoseOfTheColumns() async throws {
    try await TestDatabase.postgres.withConnection { db in
      // Scales below zero came with PostgreSQL 15.
      let least = try await db.isPostgres15() ? "numeric(3, -2)" : "numeric(5, 0)"
      try await db.executeScript(
        """
        create type "Mood" as enum ('', 'it''s', 'b');
        create schema other;
        create type other.kind as enum ('x');
        create domain small as numeric(5, 2) default 1.5 check (value > 0);
        create domain smaller as small not null check (value < 10 and value::text <> 'VALUE');
        create table t (
          a "char", b varchar, c varchar(7), d char(3), e numeric, f numeric(8, 3),
          g "Mood", h other.kind, i smaller, j "Mood"[], k int4range, l time(3), m timetz,
          n timestamp(3), o inet, p name, q oid, r text[][], s \(least), u interval,
          v int default null, w text default 'x')
        """)
      let table = try #require(try await db.tables(in: nil).first)
      let types = Dictionary(uniqueKeysWithValues: table.fields.map { ($0.name, $0.type) })
      let expected: [String: FieldType] = [
        "a": .other("\"char\""), "b": .string(maxLength: nil), "c": .string(maxLength: 7),
        "d": .string(maxLength: 3), "e": .decimal(precision: 18, scale: 6),
        "f": .decimal(precision: 8, scale: 3),
        "g": .enumeration(values: ["", "it's", "b"], typeName: "Mood"),
        "h": .enumeration(values: ["x"], typeName: "other.kind"),
        "i": .decimal(precision: 5, scale: 2), "j": .other("\"Mood\"[]"), "k": .other("int4range"),
        "l": .time, "m": .other("time with time zone"), "n": .datetime(withTimeZone: false),
        "o": .other("inet"), "p": .string(maxLength: 63), "q": .other("oid"),
        "r": .other("text[]"), "s": .decimal(precision: 5, scale: 0), "u": .other("interval"),
        "v": .integer(bits: 32), "w": .text,
      ]
      for (name, type) in expected { #expect(types[name] == type, "column \(name)") }
      #expect(types.count == expected.count)
      let domain = try #require(table[field: "i"])
      #expect(!domain.isNullable)
      #expect(domain.defaultValue == .expression("1.5"))
      #expect(
        table.checks.map(\.expression) == [
          #"(("i")::numeric < (10)::numeric) AND (("i")::text <> 'VALUE'::text)"#,
          #""i" > (0)::numeric"#,
        ])
      #expect(table[field: "v"]?.defaultValue == nil)
      #expect(table[field: "w"]?.defaultValue == .expression("'x'::text"))
    }
  }

  @Test func keysAreThoseOfTheTables() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table parents (a int, b int, "c,d" int, primary key (b, a), unique ("c,d", a));
        create table t (
          id int generated always as identity primary key, x int, y int,
          z int references t (id) on delete set null,
          email text check (email <> '(' and email ~ ')'),
          low text generated always as (lower(email)) stored,
          constraint pair foreign key (y, x) references parents (a, "c,d")
            on update cascade on delete set default deferrable initially deferred);
        create unique index partial on t (x) include (y) where y > 0;
        create unique index expression on t (lower(email));
        create unique index mixed on t (x, lower(email));
        create index plain on t (y, x);
        create index hashed on t using hash (x);
        create view v as select * from t;
        create materialized view m as select * from t;
        create table child () inherits (parents);
        """)
      let tables = try await db.tables(in: nil)
      #expect(tables.map(\.name.description) == ["child", "parents", "t"])
      #expect(tables[1].primaryKey == ["b", "a"])
      #expect(tables[1].uniques.map(\.columns) == [["c,d", "a"]])
      let table = tables[2]
      #expect(table.primaryKey == ["id"])
      #expect(table[field: "id"]?.generation == .identity)
      #expect(table[field: "low"]?.generation == .computed)
      #expect(table[field: "low"]?.defaultValue == .expression("lower(email)"))
      #expect(
        table.uniques == [
          UniqueConstraint(
            ["email"], name: "expression", expressions: ["lower(email)"],
            definition: "USING btree (lower(email))"),
          UniqueConstraint(
            ["x", "email"], name: "mixed", expressions: ["x", "lower(email)"],
            definition: "USING btree (x, lower(email))"),
          UniqueConstraint(
            ["x"], name: "partial", predicate: "y > 0",
            definition: "USING btree (x) INCLUDE (y) WHERE (y > 0)"),
        ])
      #expect(
        table.indexes == [
          IndexSchema(["x"], name: "hashed", definition: "USING hash (x)"),
          IndexSchema(["y", "x"], name: "plain"),
        ])
      #expect(
        table.checks == [
          CheckConstraint("(email <> '('::text) AND (email ~ ')'::text)", name: "t_email_check")
        ])
      #expect(
        table.foreignKeys == [
          ForeignKey(
            ["y", "x"], references: TableName("parents"), ["a", "c,d"], name: "pair",
            onDelete: .setDefault, onUpdate: .cascade, timing: .deferred),
          ForeignKey(
            ["z"], references: TableName("t"), ["id"], name: "t_z_fkey", onDelete: .setNull),
        ])
    }
  }

  @Test func uniqueExpressionsThatMayBeNullSayNothingOfColumns() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table t (
          a text, b text, "is main" bool, "lower" text, j jsonb, d timestamptz,
          constraint late unique (a, b) deferrable initially deferred,
          constraint wide unique (b) include (a) deferrable);
        create unique index c1 on t (upper("lower"), (b || '/' || a));
        create unique index c2 on t (coalesce(a, ''), (b::varchar(20)));
        create unique index n1 on t ((case when "is main" then a end));
        create unique index n2 on t (nullif(a, ''));
        create unique index n3 on t ((j ->> 'a'), b);
        create unique index n4 on t ((true));
        create unique index o1 on t (a collate "C" desc nulls last);
        create unique index " USING " on t (b, a) where "is main";
        create index gin on t using gin (j jsonb_path_ops);
        """)
      let table = try #require(try await db.tables(in: nil).first)
      let columns = table.uniques.map { ($0.name ?? "", $0.columns) }
      #expect(
        Dictionary(uniqueKeysWithValues: columns) == [
          "late": ["a", "b"], "wide": ["b"], "c1": ["lower", "b", "a"], "c2": ["a", "b"], "n1": [],
          "n2": [], "n3": [], "n4": [], "o1": ["a"], " USING ": ["b", "a"],
        ])
      let uniques = Dictionary(uniqueKeysWithValues: table.uniques.map { ($0.name ?? "", $0) })
      #expect(uniques["late"]?.timing == .deferred)
      #expect(uniques["late"]?.definition == nil)
      #expect(uniques["wide"]?.definition == "UNIQUE (b) INCLUDE (a) DEFERRABLE")
      #expect(uniques["n4"]?.expressions == ["(true)"])
      #expect(uniques["o1"]?.definition == #"USING btree (a COLLATE "C" DESC NULLS LAST)"#)
      #expect(uniques[" USING "]?.definition == nil)
      #expect(
        table.indexes == [
          IndexSchema(["j"], name: "gin", definition: "USING gin (j jsonb_path_ops)")
        ])
    }
  }

  @Test func partitionsAreOneTable() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table users (id int primary key);
        create table logs (at date not null, user_id int, kind int references users)
          partition by range (at);
        create table logs_1 partition of logs for values from ('2024-01-01') to ('2025-01-01');
        create table logs_2 partition of logs for values from ('2025-01-01') to ('2026-01-01')
          partition by list (kind);
        create table logs_3 partition of logs_2 default;
        alter table logs_1 add constraint x foreign key (user_id) references users;
        alter table logs_3 add constraint y foreign key (user_id) references users;
        """)
      let tables = try await db.tables(in: nil)
      #expect(tables.map(\.name.name) == ["logs", "users"])
      #expect(tables[0].foreignKeys.map(\.columns) == [["kind"], ["user_id"]])
    }
  }

  @Test func schemasAreThoseAskedFor() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create schema "a,""b"; create table "a,""b".t (id int primary key);
        create table t (id int references "a,""b".t); create schema hidden;
        create table hidden.h (id int); create temp table temporary (id int)
        """)
      #expect(try await db.tables(in: nil).map(\.name) == [TableName("t")])
      #expect(
        try await db.tables(in: nil).first?.foreignKeys.first?.references
          == TableName("t", schema: "a,\"b"))
      #expect(try await db.tables(in: ["a,\"b"]).map(\.name) == [TableName("t", schema: "a,\"b")])
      #expect(try await db.tables(in: ["nope"]).isEmpty)
      #expect(try await db.tables(in: []).isEmpty)
      #expect(try await db.tables(in: ["public", "hidden"]).count == 2)
      _ = try await db.execute("set search_path = hidden, public")
      #expect(try await db.tables(in: nil).map(\.name) == [TableName("h"), TableName("t")])
    }
  }
}
