import SeedDatabase
import SeedInference
import Testing

/// Rows are created after all rows that they reference, whatever the key and the type of the dates.
@Suite struct AutoParentDateTests {
  @Test(arguments: TestDatabase.available, ["timestamp", "text"])
  func rowsFollowTheirParentsByKeysOfSeveralColumns(
    _ database: TestDatabase, _ type: String
  ) async throws {
    let schema = """
      create table tenants (id integer primary key, name text not null, created_at \(type) not null);
      create table users (tenant_id integer not null references tenants, user_no integer not null,
        full_name text not null, manager_no integer, created_at \(type) not null,
        primary key (tenant_id, user_no),
        foreign key (tenant_id, manager_no) references users (tenant_id, user_no));
      create table customers (id integer primary key, tenant_id integer not null references tenants,
        created_at \(type) not null, unique (tenant_id, id));
      create table products (id integer primary key, tenant_id integer not null references tenants,
        created_at \(type) not null, unique (tenant_id, id));
      create table orders (id integer primary key, tenant_id integer not null,
        customer_id integer not null, product_id integer not null, created_at \(type) not null,
        foreign key (tenant_id, customer_id) references customers (tenant_id, id),
        foreign key (tenant_id, product_id) references products (tenant_id, id));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from users u join tenants t on t.id = u.tenant_id
            where u.created_at < t.created_at),
          (select count(*) from users u join users m
            on m.tenant_id = u.tenant_id and m.user_no = u.manager_no
            where u.created_at < m.created_at),
          (select count(*) from orders o join customers c on c.id = o.customer_id
            where o.created_at < c.created_at),
          (select count(*) from orders o join products p on p.id = o.product_id
            where o.created_at < p.created_at)
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available, ["timestamp", "date", "text"])
  func rowsFollowAllOfTheirParents(_ database: TestDatabase, _ type: String) async throws {
    let schema = """
      create table members (id integer primary key, created_at \(type) not null);
      create table projects (id integer primary key, created_at \(type) not null);
      create table tasks (id integer primary key, project_id integer not null references projects,
        reporter_id integer references members, created_at \(type) not null,
        updated_at \(type) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from tasks t join projects p on p.id = t.project_id
            where t.created_at < p.created_at),
          (select count(*) from tasks t join members m on m.id = t.reporter_id
            where t.created_at < m.created_at),
          (select count(*) from tasks where updated_at < created_at)
        """)
      #expect(wrong == [["0", "0", "0"]])
    }
  }

  /// Which rows of a table agree with a row is known for all earlier ones.
  @Test(arguments: TestDatabase.available)
  func rowsReferenceEarlierOnesOfTheSameTenant(_ database: TestDatabase) async throws {
    let schema = """
      create table tenants (id integer primary key, name text not null);
      create table categories (id integer primary key, tenant_id integer not null references tenants,
        parent_id integer, unique (tenant_id, id),
        foreign key (tenant_id, parent_id) references categories (tenant_id, id));
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let found = try await run.rows(
        """
        select count(parent_id) > 50, count(*) > count(parent_id),
          count(case when parent_id >= id then 1 end) = 0 from categories
        """)
      #expect(found[0].allSatisfy { ["1", "true"].contains($0) }, "\(found)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func repliesAreAboutWhatTheirParentIsAbout(_ database: TestDatabase) async throws {
    let schema = """
      create table companies (id integer primary key, name text not null);
      create table employees (id integer primary key, full_name text not null,
        company_id integer not null references companies, manager_id integer references employees);
      create table posts (id integer primary key, title text not null);
      create table comments (id integer primary key, author_id integer not null references employees,
        post_id integer not null references posts, parent_id integer references comments,
        body text not null, created_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from comments c join comments p on p.id = c.parent_id
            where p.post_id <> c.post_id or p.id >= c.id or p.created_at > c.created_at),
          (select count(*) from employees e join employees m on m.id = e.manager_id
            where m.company_id <> e.company_id or m.id >= e.id)
        """)
      #expect(wrong == [["0", "0"]])
      let replies = try await run.number("select count(parent_id) from comments")
      let managed = try await run.number("select count(manager_id) from employees")
      #expect(replies > 60 && managed > 60)
    }
  }

  /// The tenant's column is a part of the key by which a comment references its post.
  @Test(arguments: TestDatabase.available)
  func repliesOfTenantsAreAboutTheSamePost(_ database: TestDatabase) async throws {
    let schema = """
      create table tenants (id integer primary key, name text not null);
      create table posts (tenant_id integer not null references tenants, id integer not null,
        title text not null, primary key (tenant_id, id));
      create table comments (id integer primary key, tenant_id integer not null,
        post_id integer not null, parent_id integer references comments,
        foreign key (tenant_id, post_id) references posts (tenant_id, id));
      create table places (id integer primary key, shop_id integer not null references tenants,
        parent_id integer references places, unique (shop_id, parent_id));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from comments c join comments p on p.id = c.parent_id
          where p.post_id <> c.post_id or p.tenant_id <> c.tenant_id or p.id >= c.id
        """)
      #expect(wrong == 0)
      let replies = try await run.number("select count(parent_id) from comments")
      let parts = try await run.number("select count(parent_id) from places")
      #expect(replies > 10 && parts > 40)
    }
  }

  /// SQLite stores some of the dates as strings.
  @Test func changesFollowCreationsStoredAsStrings() async throws {
    let schema = """
      create table parents (id integer primary key, created_at text not null);
      create table others (id integer primary key, created_at text not null);
      create table changes (id integer primary key, created_at text not null,
        updated_at timestamp, accepted_at date);
      create table children (id integer primary key, parent_id integer not null references parents,
        other_id integer not null references others, created_at timestamp not null);
      """
    try await TestDatabase.sqlite.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from changes where datetime(updated_at) < datetime(created_at)),
          (select count(*) from children c join parents p on p.id = c.parent_id
            join others o on o.id = c.other_id where datetime(c.created_at) < datetime(p.created_at)
              or datetime(c.created_at) < datetime(o.created_at))
        """)
      #expect(wrong == [["0", "0"]])
    }
  }
}
