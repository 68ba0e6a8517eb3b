import Testing

/// SQLite compares UUIDs as texts, so new ones are written as those that are there.
@Suite struct UUIDCaseTests {
  @Test(arguments: [true, false]) func caseFollowsTheRowsThatAreThere(_ isUpper: Bool) async throws
  {
    let text = """
      factory: post
      table: posts
      ---
      factory: tag
      table: tags
      ---
      scenario: main
      steps:
        - create: post
          count: 50
        - create: tag
          count: 50
      """
    try await TestDatabase.sqlite.with(text) { run in
      let id = "6fa459ea-ee8a-4ca4-894e-db77e160355e"
      try await run.execute(
        """
        pragma foreign_keys = on;
        create table users (id uuid primary key, name text);
        create table posts (id uuid primary key, user_id uuid not null references users (id));
        create table tags (id uuid primary key, post_id uuid not null references posts (id));
        insert into users values ('\(isUpper ? id.uppercased() : id)', 'a');
        insert into posts select '\(isUpper ? id.uppercased() : id)', id from users;
        """)
      try await run.run()
      let change = isUpper ? "upper" : "lower"
      let wrong = try await run.number(
        """
        select (select count(*) from posts where id <> \(change)(id) or user_id <> \(change)(user_id))
          + (select count(*) from tags where post_id <> \(change)(post_id))
          + (select count(*) from pragma_foreign_key_check)
        """)
      #expect(wrong == 0)
    }
  }
}
