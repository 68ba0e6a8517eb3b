@testable import SeedPlanning
@testable import SeedDatabase
import SeedFormat
import Testing

/// References of every kind, as the rows in both databases have them.
@Suite(.serialized) struct RelationTests {
  private static let people = """
    factory: person
    table: people
    fields:
      id: { type: integer, primary_key: true }
      handle: { type: string, max_length: 40, unique: true }
      born_on: date
    values: { handle: random_username(), born_on: "random_date(1960-01-01, 1990-12-31)" }
    ---

    """

  /// Runs a scenario of people and one more table, and asks questions whose answer must be 0.
  private func expect(
    _ database: TestDatabase, _ text: String, none queries: [String],
    _ more: (TestRun) async throws -> Void = { _ in }
  ) async throws {
    try await database.with(Self.people + text) { test in
      try await test.run()
      for query in queries {
        let count = try await test.number("select count(*) from \(query)")
        #expect(count == 0, "\(query)")
      }
      try await more(test)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsAreChosenAmongThoseThatAgree(_ database: TestDatabase) async throws {
    let text = """
      factory: collection
      table: collections
      fields:
        id: { type: integer, primary_key: true }
        library: integer
      values: { library: "random_int(1, 4)" }
      ---
      factory: item
      table: items
      fields:
        id: { type: integer, primary_key: true }
        library: integer
      values: { library: "random_int(3, 9)" }
      ---
      factory: entry
      table: entries
      fields:
        id: { type: integer, primary_key: true }
        collection_id: { type: integer, references: collections }
        item_id: { type: integer, references: items }
        library: integer
        other_id: { type: integer, references: items }
      values:
        item_id: ref(item, library=collection.library)
        library: random_int(3, 9)
        other_id: ref(item, library=library)
      ---
      scenario: main
      steps:
        - create: collection
          count: 50
        - create: item
          count: 50
        - create: entry
          count: 200
      """
    try await expect(
      database, text,
      none: [
        """
        entries e join collections c on c.id = e.collection_id join items i on i.id = e.item_id
        where c.library <> i.library
        """,
        "entries e join items i on i.id = e.other_id where i.library <> e.library",
      ]
    ) { test in
      let rows = try await test.number("select count(*) from entries")
      #expect(rows == 200)
    }
  }

  @Test(arguments: TestDatabase.available)
  func groupsColumnsAndShares(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: note
      table: notes
      fields:
        id: { type: integer, primary_key: true }
        author_id: { type: integer, references: people }
        reader_id: { type: integer, nullable: true, references: people }
        handle: { type: string, max_length: 40, references: people.handle }
        born: date
      values:
        author_id: ref(person, in=few)
        reader_id: maybe(50%, ref(person))
        handle: ref(person.handle)
        born: "{author.born_on}"
      ---
      scenario: main
      steps:
        - create: person
          count: 50
        - { create: person, count: 4, as: few }
        - create: note
          count: 2000
      """,
      none: [
        "notes where author_id not between 51 and 54",
        "notes n join people p on p.id = n.author_id where p.born_on <> n.born",
        "notes where handle not in (select handle from people)",
      ]
    ) { test in
      let missing = try await test.number("select count(*) from notes where reader_id is null")
      #expect(abs(missing - 1000) < 120)
      #expect(try await test.number("select count(distinct author_id) from notes") == 4)
      #expect(try await test.number("select count(distinct handle) from notes") == 54)
    }
  }

  @Test(arguments: TestDatabase.available)
  func conditionsDecideWhichRowsHaveReferences(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: payment
      table: payments
      fields:
        id: { type: integer, primary_key: true }
        kind: { type: string, max_length: 8 }
        payer_id: { type: integer, nullable: true, references: people }
        note: { type: string, max_length: 40, nullable: true }
      values:
        kind: "random_choice([card, cash])"
        payer_id: "maybe({kind == 'card'}, ref(person))"
        note: "maybe({payer_id == null}, random_choice([coins, notes]))"
      ---
      scenario: main
      steps:
        - { create: person, count: 20 }
        - { create: payment, count: 100 }
      """,
      none: [
        "payments where (kind = 'card') <> (payer_id is not null)",
        "payments where (payer_id is null) <> (note is not null)",
      ]
    ) { test in
      let cards = try await test.number("select count(*) from payments where payer_id is not null")
      #expect((20...80).contains(cards))
    }
  }

  /// A reference to a row of the same table uses earlier rows, also if these must have a value.
  @Test(arguments: TestDatabase.available, ["kind={kind}", "kind=kind", "kind={above}"])
  func selfReferencesWithAgreementsPointToEarlierRows(
    _ database: TestDatabase, _ agreement: String
  ) async throws {
    try await expect(
      database,
      """
      factory: place
      table: places
      fields:
        id: { type: integer, primary_key: true }
        kind: { type: string, max_length: 10 }
        above: { type: string, max_length: 10, nullable: true }
        parent_id: { type: integer, nullable: true, references: places }
      values:
        kind: "cycle([country, region, city])"
        above: "{if(kind == 'city', 'region', 'country')}"
        parent_id: "maybe({kind != 'country'}, ref(place, \(agreement)))"
      ---
      scenario: main
      steps:
        - { create: place, count: 60 }
      """,
      none: [
        "places where parent_id >= id",
        "places where kind = 'country' and parent_id is not null",
        """
        places p join places q on q.id = p.parent_id
        where q.kind <> \(agreement.contains("above") ? "p.above" : "p.kind")
        """,
      ]
    ) { test in
      let parents = try await test.number("select count(*) from places where parent_id is not null")
      #expect(parents >= 38)
    }
  }

  @Test func conditionsOfReferencesAreTrueOrFalse() async throws {
    let text =
      Self.people + """
        factory: payment
        table: payments
        fields:
          id: { type: integer, primary_key: true }
          payer_id: { type: integer, nullable: true, references: people }
        values: { payer_id: "maybe({id + 1}, ref(person))" }
        ---
        scenario: main
        steps:
          - { create: person, count: 20 }
          - { create: payment, count: 100 }
        """
    try await TestDatabase.sqlite.with(text) { test in
      let error = await #expect(throws: DiagnosticsError.self) { try await test.run() }
      #expect("\(error.map { "\($0)" } ?? "")".contains("must be true or false"))
    }
  }

  @Test(arguments: TestDatabase.available)
  func zipfFavoursTheFirst(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: vote
      table: votes
      fields:
        id: { type: integer, primary_key: true }
        person_id: { type: integer, references: people }
      values: { person_id: "ref(person, zipf=1.2)" }
      ---
      scenario: main
      steps:
        - { create: person, count: 100 }
        - { create: vote, count: 5000 }
      """, none: []
    ) { test in
      let first = try await test.number("select count(*) from votes where person_id = 1")
      let last = try await test.number("select count(*) from votes where person_id > 50")
      #expect(first > 1000)
      #expect(last < first)
    }
  }

  /// A row references rows that are as early in their table as it is in its own, also if several
  /// steps create the rows of one table.
  @Test(arguments: TestDatabase.available)
  func earlierRowsAreReferencedInProportion(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: vote
      table: votes
      fields:
        id: { type: integer, primary_key: true }
        person_id: { type: integer, references: people }
      values: { person_id: "ref(person, earlier)" }
      ---
      scenario: main
      steps:
        - { create: person, count: 100 }
        - { create: vote, count: 400 }
        - { create: vote, count: 600 }
      """,
      none: [
        "votes where person_id > max(1, (id - 1) / 10)".replacing(
          "max(", with: database == .postgres ? "greatest(" : "max(")
      ]
    ) { test in
      let distinct = try await test.number("select count(distinct person_id) from votes")
      #expect(distinct > 80)
    }
  }

  @Test(arguments: TestDatabase.available)
  func selfReferencesPointToEarlierRows(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: employee
      table: employees
      fields:
        id: { type: integer, primary_key: true }
        boss_id: { type: integer, nullable: true, references: employees }
        mentor_id: { type: integer, references: employees }
        chain: text
      values:
        boss_id: ref(employee)
        mentor_id: ref(employee)
        chain: "{id} under {coalesce(boss.id, 0)}"
      ---
      scenario: main
      steps: [ { create: employee, count: 3000 } ]
      """,
      none: [
        "employees where boss_id >= id", "employees where boss_id is null and id > 1",
        "employees where mentor_id >= id and id > 1", "employees where mentor_id <> id and id = 1",
      ])
  }

  static let cycle = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      best_post_id: { type: integer, references: posts }
    ---
    factory: post
    table: posts
    fields:
      id: { type: integer, primary_key: true }
      author_id: { type: integer, references: users }
    ---
    scenario: main
    steps:
      - truncate: [users, posts]
      - { create: user, count: 500 }
      - { create: post, count: 800 }
      - expect:
          users: 500
          "select count(*) from users where best_post_id not in (select id from posts)": 0
          "select count(*) from posts where author_id not in (select id from users)": 0
    """

  @Test(arguments: TestDatabase.available)
  func cyclesOfNewTables(_ database: TestDatabase) async throws {
    try await database.with(Self.cycle) { test in
      #expect(try await test.plan().description.cycles.count == 1)
      try await test.run()
      #expect(try await test.number("select count(distinct best_post_id) from users") > 200)
      // And again, on tables that are there.
      try await test.run()
    }
  }

  /// Foreign keys that are NOT NULL and can't be deferred, on existing tables.
  @Test(.enabled(if: TestDatabase.postgresURL != nil), arguments: [0, 3])
  func cyclesOfExistingTables(_ before: Int) async throws {
    try await TestDatabase.postgres.with(Self.cycle) { test in
      try await test.execute(
        """
        create table users (id bigint primary key, best_post_id bigint not null);
        create table posts (id bigint primary key, author_id bigint not null references users);
        insert into users select g, g from generate_series(1, \(before)) g;
        insert into posts select g, g from generate_series(1, \(before)) g;
        alter table users add constraint best foreign key (best_post_id) references posts
        match full on delete cascade;
        """)
      try await test.run()
      // The constraint is unchanged: it is checked immediately.
      await #expect(throws: DatabaseError.self) {
        try await test.execute("insert into users values (9999, 99999)")
      }
      #expect(
        try await test.rows(
          "select convalidated::text, pg_get_constraintdef(oid) from pg_constraint where conname = 'best'"
        )
          == [
            [
              "true",
              "FOREIGN KEY (best_post_id) REFERENCES posts(id) MATCH FULL ON DELETE CASCADE",
            ]
          ])
    }
  }

  @Test(arguments: TestDatabase.available, ["6 per person", "0..9 per person", "400"])
  func manyToManyWithoutDoubles(_ database: TestDatabase, _ count: String) async throws {
    try await expect(
      database,
      """
      factory: tag
      table: tags
      fields: { id: { type: integer, primary_key: true }, name: text }
      ---
      factory: tagging
      table: taggings
      fields:
        person_id: { type: integer, references: people }
        tag_id: { type: integer, references: tags }
      constraints: [ { primary_key: [person_id, tag_id] } ]
      ---
      scenario: main
      steps:
        - { create: person, count: 60 }
        - { create: tag, count: 9 }
        - create: tagging
          count: \(count)
      """, none: []
    ) { test in
      let pairs = try await test.number(
        "select count(*) from (select distinct person_id, tag_id from taggings) x")
      #expect(try await test.number("select count(*) from taggings") == pairs)
      #expect(pairs > 200)
    }
  }

  @Test(arguments: TestDatabase.available)
  func oneToOne(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: passport
      table: passports
      fields:
        id: { type: uuid, primary_key: true }
        person_id: { type: integer, unique: true, references: people }
        kind: text
      values: { kind: "{person.handle}" }
      ---
      scenario: main
      steps:
        - { create: person, count: 500 }
        - { create: passport, count: 300 }
        - { create: passport, count: 200 }
      """,
      none: ["passports s join people p on p.id = s.person_id where p.handle <> s.kind"]
    ) { test in
      let people = try await test.number("select count(distinct person_id) from passports")
      #expect(people == 500)
    }
  }

  @Test(arguments: TestDatabase.available)
  func compositeKeysAndSiblings(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: site
      table: sites
      fields: { country: { type: string, max_length: 2 }, number: integer, title: text }
      constraints: [ { primary_key: [country, number] } ]
      values: { country: country_code(), number: "random_int(1, 50)", title: "{country}-{number}" }
      ---
      factory: visit
      table: visits
      fields:
        id: { type: integer, primary_key: true }
        country: { type: string, max_length: 2 }
        number: integer
        person_id: { type: integer, references: people }
        place: integer
        title: text
      constraints:
        - foreign_key: [country, number]
          references: sites(country, number)
        - unique: [person_id, place]
      values: { place: "random_int(1, 20)", title: "{site.title}" }
      ---
      scenario: main
      steps:
        - { create: person, count: 30 }
        - { create: site, count: 500 }
        - create: visit
          count: 0..20 per person
      """,
      none: [
        "visits v where not exists (select 1 from sites s where s.country = v.country and s.number = v.number)",
        "visits v join sites s on s.country = v.country and s.number = v.number where s.title <> v.title",
      ]
    ) { test in
      #expect(try await test.number("select count(*) from sites") == 500)
      let pairs = try await test.number(
        "select count(*) from (select distinct person_id, place from visits) x")
      #expect(try await test.number("select count(*) from visits") == pairs)
    }
  }

  @Test(arguments: TestDatabase.available)
  func distinctAmongSiblings(_ database: TestDatabase) async throws {
    try await expect(
      database,
      """
      factory: friend
      table: friends
      fields:
        id: { type: integer, primary_key: true }
        person_id: { type: integer, references: people }
        other_id: { type: integer, references: people }
      values: { other_id: "ref(person, distinct, zipf=1)", person_id: ref(person) }
      ---
      scenario: main
      steps:
        - { create: person, count: 40 }
        - create: friend
          count: 1..15 per person
      """, none: []
    ) { test in
      let pairs = try await test.number(
        "select count(*) from (select distinct person_id, other_id from friends) x")
      #expect(try await test.number("select count(*) from friends") == pairs)
    }
  }

  /// The first column of a composite key names a tenant, the others the row.
  @Test(arguments: TestDatabase.available)
  func keysOfSeveralColumnsHaveTheNameOfAnyOfThem(_ database: TestDatabase) async throws {
    let text = """
      factory: member
      table: members
      fields:
        id: { type: integer, primary_key: true }
        tenant_id: integer
        manager_id: { type: integer, nullable: true }
        level: integer
      constraints:
        - unique: [tenant_id, id]
        - foreign_key: [tenant_id, manager_id]
          references: members(tenant_id, id)
      values: { tenant_id: "random_int(1, 4)", level: "{coalesce(manager.level + 1, 0)}" }
      ---
      factory: post
      table: posts
      fields:
        id: { type: integer, primary_key: true }
        tenant_id: integer
        author_id: integer
        level: integer
      constraints:
        - foreign_key: [tenant_id, author_id]
          references: members(tenant_id, id)
      values: { level: "{author.level}" }
      ---
      scenario: main
      steps:
        - { create: member, count: 100 }
        - { create: post, count: 100 }
      """
    try await expect(
      database, text,
      none: [
        "posts p join members m on m.id = p.author_id where p.level <> m.level",
        "members x join members y on y.id = x.manager_id where x.level <> y.level + 1",
        "members x join members y on y.id = x.manager_id where y.tenant_id <> x.tenant_id",
        "members where manager_id >= id", "members where manager_id is null and level <> 0",
      ]
    ) { test in
      let count = try await test.number("select count(manager_id) from members")
      #expect(count > 80)
    }
  }
}
