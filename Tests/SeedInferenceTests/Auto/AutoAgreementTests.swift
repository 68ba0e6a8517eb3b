@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Values that must agree with rows of other tables, as only checks and triggers tell.
@Suite struct AutoAgreementTests {
  private func fill(
    _ database: TestDatabase, _ schema: String, rows: Int64 = 30,
    _ body: (TestRun, AutoReport) async throws -> Void
  ) async throws {
    try await database.fill(schema, AutoOptions(rows: rows), body)
  }

  @Test(arguments: TestDatabase.available)
  func aCheckNamesAPartOfACompositeKey(_ database: TestDatabase) async throws {
    let schema = """
      create table instance (tenant varchar(21) not null, model varchar(64) not null,
        id varchar(128) not null, primary key (tenant, model, id));
      create table snapshot (tenant varchar(21) not null, grant_id varchar(128) not null,
        model varchar(64) not null default 'Grant' check (model = 'Grant'),
        primary key (tenant, grant_id),
        foreign key (tenant, model, grant_id) references instance (tenant, model, id));
      create table vehicle (id integer primary key, kind varchar(10) not null, unique (id, kind));
      create table car (id integer primary key, kind varchar(10) not null check (kind = 'car'),
        doors integer, foreign key (id, kind) references vehicle (id, kind));
      """
    try await fill(database, schema) { _, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(
        rows == ["instance": 30, "snapshot": 30, "vehicle": 30, "car": 30], "\(report.tables)")
    }
  }

  /// What a check asks for must be in the rows that its row references, and in those that they
  /// reference.
  @Test(
    arguments: TestDatabase.available,
    [
      // A part of a key that the parent shares with its own parent.
      """
      create table grands (scope varchar(9) not null, id integer not null, primary key (scope, id));
      create table parents (scope varchar(9) not null, id integer not null,
        grand_id integer not null, primary key (scope, id),
        foreign key (scope, grand_id) references grands (scope, id));
      """,
      // A part that is a key of another table.
      """
      create table scopes (name varchar(9) primary key);
      create table parents (scope varchar(9) not null references scopes, id integer not null,
        primary key (scope, id));
      """,
      // A part that no two rows share.
      """
      create table parents (scope varchar(9) not null unique, id integer not null,
        primary key (scope, id));
      """,
    ])
  func aCheckedPartOfAKeyIsAskedOfAllParents(
    _ database: TestDatabase, _ parents: String
  ) async throws {
    let schema =
      parents + """

        create table children (id integer primary key,
          scope varchar(9) not null check (scope = 'global'), parent_id integer not null,
          foreign key (scope, parent_id) references parents (scope, id));
        """
    try await fill(database, schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 30 }, "\(report.tables)")
      let children = try await run.number("select count(*) from children where scope = 'global'")
      #expect(children == 30)
    }
  }

  /// Each key is that of a row of the other table, which has its key from the first one.
  private static let cycles = [
    """
    create table x (a text not null, t text not null, primary key (a), unique (a, t),
      foreign key (a) references y (b), foreign key (a, t) references y (b, t));
    create table y (b text not null, t text not null, primary key (b), unique (b, t),
      foreign key (b) references x (a), foreign key (b, t) references x (a, t));
    """,
    """
    create table k (t text primary key);
    create table x (a text not null, t text not null references k, primary key (a), unique (a, t),
      foreign key (a, t) references y (b, t));
    create table y (b text not null, t text not null references k, primary key (b), unique (b, t),
      foreign key (b, t) references x (a, t));
    """,
    """
    create table x (a text not null, t text not null unique, u text, primary key (a),
      foreign key (t) references y (b), foreign key (t, u) references z (t, u));
    create table z (t text not null, u text not null, primary key (t, u),
      foreign key (t) references x (a));
    create table y (b text not null references x (t), t text not null, primary key (b),
      foreign key (b, t) references z (t, u));
    """,
  ]

  @Test(arguments: cycles) func agreementsInACycleAreAReason(_ schema: String) async throws {
    // Only SQLite creates tables that reference later ones.
    try await fill(.sqlite, schema) { run, report in
      let cycles = report.tables.filter { $0.reason?.contains("cycle of values: `") == true }
      #expect(cycles.count == 1, "\(report.tables)")
      let rows = try await run.number("select count(*) from x")
      #expect(rows == 0)
    }
  }

  /// Keys of several columns that two tables take from each other, all of them required.
  @Test(arguments: TestDatabase.available)
  func aSharedColumnEndsACircleOfRequiredKeys(_ database: TestDatabase) async throws {
    let columns = "tenant integer not null, id integer not null, other integer not null"
    let first = "create table a (\(columns), primary key (tenant, id)"
    let key = "foreign key (tenant, other) references"
    let second = "create table b (\(columns), primary key (tenant, id), \(key) a (tenant, id));"
    let schema =
      database == .sqlite
      ? "\(first), \(key) b (tenant, id)); \(second)"
      : "\(first)); \(second) alter table a add \(key) b (tenant, id);"
    try await fill(database, schema, rows: 40) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40], "\(report.tables)")
      let pairs = try await run.number(
        "select count(*) from a join b on a.tenant = b.tenant and a.other = b.id")
      #expect(pairs == 40)
    }
  }

  /// A row names the main one of the rows that belong to it, by a key of its own beside the one with
  /// both columns.
  @Test(arguments: TestDatabase.available)
  func aMainRowIsLeftOpenWhateverKeysNameIt(_ database: TestDatabase) async throws {
    let last =
      database == .sqlite
      ? ""
      : "alter table scopes add foreign key (main_id) references methods (id); alter table scopes add foreign key (id, main_id) references methods (scope_id, id);"
    let keys =
      database == .sqlite
      ? ", foreign key (main_id) references methods (id), foreign key (id, main_id) references methods (scope_id, id)"
      : ""
    let schema = """
      create table scopes (id integer primary key, main_id integer\(keys));
      create table methods (id integer primary key, scope_id integer not null references scopes (id),
        unique (scope_id, id));
      \(last)
      """
    try await fill(database, schema) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
    }
  }

  @Test func aReferenceThatMayBeNullEndsACircle() async throws {
    let schema = """
      create table a (tenant integer not null, id integer not null, b_id integer,
        primary key (tenant, id), foreign key (tenant, b_id) references b (tenant, id));
      create table b (tenant integer not null, id integer not null, a_id integer not null,
        primary key (tenant, id), foreign key (tenant, a_id) references a (tenant, id));
      """
    try await fill(.sqlite, schema) { run, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
      let a = report.tables.first { $0.name == "a" }
      #expect(a?.fallbacks.first?.hasPrefix("b_id: references form a cycle") == true)
      let planned = try await AutoRun(run.connection, monitor: QueryMonitor())
        .plan(AutoOptions(rows: 30))
      #expect(planned.notes.isEmpty, "\(planned.notes)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func optionalPartnersThatMustDifferAreFoundForSome(_ database: TestDatabase) async throws {
    let schema = """
      create table projects (id varchar(20) primary key);
      create table plans (id integer not null, project varchar(20) not null references projects,
        primary key (project, id));
      create table issues (id integer not null, project varchar(20) not null references projects,
        plan_id integer, primary key (project, id), unique (project, plan_id),
        foreign key (project, plan_id) references plans (project, id));
      """
    try await fill(database, schema) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 30 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let planned = try await run.number("select count(plan_id) from issues")
      #expect(planned > 5)
    }
  }

  private static let fewPairs = """
    create table kinds (id int primary key, name text);
    create table sizes (id int primary key, name text);
    create table items (id int primary key, kind_id int not null references kinds,
      size_id int not null references sizes);
    create table parts (id int primary key, item_id int not null references items);

    """

  /// One pair in a hundred and fifty passes: only tries tell which if the code doesn't show it.
  @Test func rowsOfWhichFewPassAreFoundOneByOne() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema =
      Self.fewPairs + """
        create function check_size() returns trigger language plpgsql as $$
        declare is_there boolean; begin
          execute 'select exists (select from sizes join kinds
            on (kinds.id * 31 + sizes.id * 17) % 151 = 0
            where (kinds.id, sizes.id) = ($1, $2))' into is_there using new.kind_id, new.size_id;
          if not is_there then raise exception 'no such size'; end if;
          return new; end $$;
        create trigger check_size before insert on items for each row execute function check_size();
        """
    try await fill(.postgres, schema) { run, report in
      let items = report.tables.first { $0.name == "items" }
      #expect((1..<30).contains(items?.rows ?? 0), "\(report.tables)")
      #expect(items?.reason?.contains("no such size") == true)
      let parts = try await run.number("select count(*) from parts")
      #expect(parts == 30)
    }
  }

  @Test func fewPairsThatCodeShowsAreFoundForAllRows() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema =
      Self.fewPairs + """
        create function check_size() returns trigger language plpgsql as $$ begin
          if not exists (select from sizes join kinds on (kinds.id * 31 + sizes.id * 17) % 151 = 0
            where (kinds.id, sizes.id) = (new.kind_id, new.size_id)) then
            raise exception 'no such size'; end if;
          return new; end $$;
        create trigger check_size before insert on items for each row execute function check_size();
        """
    try await fill(.postgres, schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 30 }, "\(report.tables)")
    }
  }

  /// A value that a check admits beside others is one that other tables can ask for.
  @Test(arguments: TestDatabase.available)
  func lookupTablesHoldValuesOfAnyAlternative(_ database: TestDatabase) async throws {
    let schema = """
      create table scopes (id varchar(40) primary key check (length(id) > 10 or id = 'global'));
      create table roles (id integer primary key, scope_id varchar(40) not null
        references scopes (id) check (scope_id = 'global'));
      """
    try await fill(database, schema) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
    }
  }

  /// A reply belongs to the post of its parent, and a project's owner to its organization.
  @Test(arguments: TestDatabase.available)
  func referencesAgreeInWhatTheirRowsBelongTo(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key);
      create table posts (id integer primary key);
      create table comments (id integer primary key,
        post_id integer not null references posts (id),
        user_id integer not null references users (id),
        parent_id integer references comments (id));
      create table organizations (id integer primary key);
      create table members (id integer primary key,
        organization_id integer not null references organizations (id),
        user_id integer not null references users (id));
      create table projects (id integer primary key,
        organization_id integer not null references organizations (id),
        owner_id integer not null references members (id));
      """
    try await fill(database, schema, rows: 100) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      for query in [
        "comments c join comments p on p.id = c.parent_id where p.post_id <> c.post_id or p.id >= c.id",
        "projects p join members m on m.id = p.owner_id where m.organization_id <> p.organization_id",
      ] {
        let count = try await run.number("select count(*) from \(query)")
        #expect(count == 0, "\(query)")
      }
      let replies = try await run.number("select count(parent_id) from comments")
      #expect(replies >= 5)
      let organizations = try await run.number(
        "select count(distinct organization_id) from projects")
      #expect(organizations >= 10)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsOfFullTablesAreReferenced(_ database: TestDatabase) async throws {
    let schema = """
      create table classes (id smallint unique check (id in (1, 2, 3)), name varchar(20) primary key);
      insert into classes values (1, 'order'), (2, 'offer'), (3, 'bill');
      create table papers (id integer primary key, class smallint not null references classes (id));
      create table pages (id integer primary key, paper integer not null references papers (id));
      """
    try await database.fill(schema) { run, report in
      let found = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0) })
      #expect(found["classes"]?.isFull == true, "\(report.tables)")
      #expect(found["papers"]?.rows == 40 && found["pages"]?.rows == 40, "\(report.tables)")
      let classes = try await run.number("select count(distinct class) from papers")
      #expect(classes == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theFirstRejectionIsTheReason(_ database: TestDatabase) async throws {
    let schema = """
      create table person (id integer primary key,
        role varchar(8) not null check (role = 'student'), unique (id, role));
      create table teacher (person_id integer primary key,
        role varchar(8) not null default 'teacher' check (role = 'teacher'),
        foreign key (person_id, role) references person (id, role));
      """
    try await fill(database, schema) { _, report in
      let reason = report.tables.first { $0.name == "teacher" }?.reason?.lowercased()
      #expect(reason?.contains("foreign key") == true, "\(report.tables)")
    }
  }
}
