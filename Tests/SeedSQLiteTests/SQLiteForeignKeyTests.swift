@testable import SeedSchema
import SeedDatabase
import Testing

/// Foreign keys that are checked when a transaction is committed, beside SQLite's own opinion of
/// them.
@Suite struct SQLiteForeignKeyTests {
  /// Tables, the rows that come, and whether all keys lead somewhere.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var schema: String
    var rows: String
    var isWhole: Bool

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one key",
      schema: "create table p (id integer primary key); create table c (p references p)",
      rows: "insert into c values (1), (1), (2), (null); insert into p values (1), (2)",
      isWhole: true),
    Case(
      name: "one broken key of many",
      schema: """
        create table p (id integer primary key); create table c (p integer references p);
        create index c_p on c (p)
        """,
      rows: """
        insert into p with recursive r(n) as (select 1 union all select n + 1 from r where n < 999) select n from r;
        insert into c select 1 + abs(random() % 999) from p; insert into c values (1000)
        """, isWhole: false),
    Case(
      name: "text and number",
      schema: "create table p (id text primary key); create table c (p integer references p)",
      rows: "insert into p values ('01'); insert into c values (1)", isWhole: false),
    Case(
      name: "number and text",
      schema: "create table p (id integer primary key); create table c (p text references p)",
      rows: "insert into p values (1); insert into c values ('1')", isWhole: true),
    Case(
      name: "letters of either case",
      schema:
        "create table p (id text collate nocase primary key); create table c (p text references p)",
      rows: "insert into p values ('Ab'); insert into c values ('aB'), ('ab')", isWhole: true),
    Case(
      name: "letters of the child's case alone",
      schema:
        "create table p (id text primary key); create table c (p text collate nocase references p)",
      rows: "insert into p values ('ab'); insert into c values ('ab'), ('aB')", isWhole: false),
    Case(
      name: "several columns, some NULL",
      schema: """
        create table p (a integer, b text, unique (a, b));
        create table c (x integer, y text, foreign key (y, x) references p (b, a)) strict
        """,
      rows: "insert into p values (1, 'a'); insert into c values (1, 'a'), (2, null), (null, 'b')",
      isWhole: true),
    Case(
      name: "several columns, not together",
      schema: """
        create table p (a integer, b text, primary key (a, b)) without rowid;
        create table c (x integer, y text, foreign key (x, y) references p)
        """,
      rows: "insert into p values (1, 'a'), (2, 'b'); insert into c values (1, 'a'), (1, 'b')",
      isWhole: false),
    Case(
      name: "two keys, the second broken",
      schema: """
        create table p (id integer primary key); create table "q ""x" (id integer primary key);
        create table c (p references p, q references "q ""x")
        """,
      rows:
        #"insert into p values (1); insert into "q ""x" values (1); insert into c values (1, 2)"#,
      isWhole: false),
    Case(
      name: "to itself",
      schema: "create table t (id integer primary key, parent integer references t)",
      rows: "insert into t values (1, 3), (2, null), (3, 1)", isWhole: true),
    Case(
      name: "the other table isn't there", schema: "create table c (p integer references nowhere)",
      rows: "insert into c values (1)", isWhole: false),
    Case(
      name: "the other table isn't there, and nothing refers to it",
      schema: "create table c (p integer references nowhere)", rows: "insert into c values (null)",
      isWhole: true),
    Case(
      name: "a deleted row",
      schema: """
        create table p (id integer primary key); create table c (p integer references p);
        insert into p values (1), (2); insert into c values (1), (2)
        """, rows: "delete from p where id = 2", isWhole: false),
    Case(
      name: "a changed row",
      schema: """
        create table p (id integer primary key); create table c (p integer references p);
        insert into p values (1), (2); insert into c values (1), (2)
        """, rows: "update p set id = 3 where id = 2", isWhole: false),
    Case(
      name: "a replaced row, by the statement",
      schema: """
        create table p (id integer primary key, n integer unique); create table c (p integer references p);
        insert into p values (1, 1), (2, 2); insert into c values (1), (2)
        """, rows: "insert or replace into p values (3, 2)", isWhole: false),
    Case(
      name: "a replaced row, by the table",
      schema: """
        create table p (id integer primary key, n integer unique on conflict replace);
        create table c (p integer references p);
        insert into p values (1, 1), (2, 2); insert into c values (1), (2)
        """, rows: "insert into p values (3, 2)", isWhole: false),
    Case(
      name: "a row that a trigger deletes",
      schema: """
        create table p (id integer primary key); create table c (p integer references p);
        create table log (n); insert into p values (1), (2); insert into c values (1), (2);
        create trigger t after insert on log begin delete from p where id = new.n; end
        """, rows: "insert into log values (2)", isWhole: false),
  ]

  @Test(arguments: cases)
  func theCommitChecksDeferredKeys(_ example: Case) async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(example.schema)
      try await connection.begin(.bulk)
      try await connection.executeScript(example.rows)
      let broken = try await connection.query("PRAGMA foreign_key_check")
      #expect(broken.isEmpty == example.isWhole)
      if example.isWhole {
        try await connection.commit()
      } else {
        let error = await #expect(throws: DatabaseError.self) { try await connection.commit() }
        #expect(error?.code == .foreignKeyViolation)
        try await connection.rollback()
      }
    }
  }

  /// Rows that were broken before are none of the business of who adds to the table that they refer
  /// to.
  @Test func brokenKeysOfOtherRowsAreNotBlamed() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(
        """
        pragma foreign_keys = off; create table p (id integer primary key);
        create table c (p integer references p); insert into c values (7); pragma foreign_keys = on
        """)
      try await connection.begin(.bulk)
      _ = try await connection.execute("insert into p values (1)")
      try await connection.commit()
      let count = try await connection.count("p")
      #expect(count == 1)
    }
  }
}
