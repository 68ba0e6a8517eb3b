@testable import SeedDatabase
import Testing

/// Leaving values out of SQL.
@Suite struct StatementNormalizerTests {
  @Test(arguments: [
    ("select 1", "select ?"),
    ("select  -1.5e-3 ,\n .5, 0x1F", "select -?, …"),
    ("select 'it''s', x'00', E'a\\'b', n'x' from t1", "select ?, … from t1"),
    ("select \"a 'b\", `c`, t.a2 -- 'x'\nfrom t /* 5 */;", "select \"a 'b\", `c`, t.a2 from t"),
    ("select $1, $2::int, :name, @x, ?, ?3", "select ?, …::int, ?, …"),
    ("select $$secret$$, $a$ $$ $a$, a->>'k', b @> c", "select ?, …, a->>?, b @> c"),
    ("insert into t values (1, 'a'),(2,'b') , (3, 'c')", "insert into t values (?, …), …"),
    ("insert into t values (1, a), (2, b)", "insert into t values (?, a), (?, b)"),
    ("where a in (1,2,3) and b = 4", "where a in (?, …) and b = ?"),
    ("select 'unfinished secret", "select ?"),
    ("select $a$unfinished secret", "select ?"),
    ("select E'unfinished\\", "select ?"),
    ("/* unfinished", ""),
    ("", ""),
    ("select é1, 1é", "select é1, ?"),
    ("select /* a /* b 'secret' */ c */ 1", "select ?"),
    ("select /* /* */ 'secret' from t", "select ? from t"),
    (#"select E'a''\' b' from t"#, "select ? from t"),
  ])
  func valuesAreLeftOut(_ sql: String, _ expected: String) {
    #expect(StatementNormalizer.withoutValues(sql) == expected)
  }

  @Test func longStatementsAreCut() {
    let text = StatementNormalizer.withoutValues(String(repeating: "é + ", count: 10_000))
    #expect(text.utf8.count <= 2_003)
    #expect(text.hasSuffix("…"))
    #expect(!text.contains("\u{FFFD}"))
    let word = StatementNormalizer.withoutValues(String(repeating: "é", count: 10_000))
    #expect(word == String(repeating: "é", count: 1_000) + "…")
  }
}
