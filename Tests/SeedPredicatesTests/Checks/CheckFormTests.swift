@testable import SeedPredicates
@testable import SeedSchema
import Testing

/// How each form of condition is met.
@Suite struct CheckFormTests {
  private static let table = TableSchema(
    TableName("t"),
    fields: [
      FieldSchema("n", .integer(), isNullable: true),
      FieldSchema("m", .integer(), isNullable: true),
      FieldSchema("s", .text, isNullable: true), FieldSchema("u", .text, isNullable: true),
      FieldSchema("f", .boolean, isNullable: true), FieldSchema("e", .date, isNullable: true),
      FieldSchema("d", .datetime(), isNullable: true),
      FieldSchema("b", .blob, isNullable: true), FieldSchema("j", .json(), isNullable: true),
      FieldSchema("l", .other("text[]"), isNullable: true),
    ])

  private func solution(_ check: String) throws -> Solution {
    let expression = try #require(SQLExpressionParser.parse(check), "\(check)")
    return ConstraintSolver.solution(of: expression, columns: TableColumns(Self.table))
  }

  /// Each alternative as columns with their rules.
  private func rules(_ check: String) throws -> [[String: ColumnRule]] {
    try solution(check).alternatives.map(\.rules)
  }

  @Test(arguments: [
    ("date_trunc('month', (e)::timestamp with time zone) = e", "e", ColumnRule(.unit(.month))),
    ("extract(day FROM e) = 1", "e", ColumnRule(.unit(.month))),
    (
      "date_trunc('hour'::text, (d AT TIME ZONE 'UTC'::text)) = (d AT TIME ZONE 'UTC'::text)", "d",
      ColumnRule(.unit(.hour))
    ),
    ("date_part('minute', d) = 0", "d", ColumnRule(.unit(.hour))),
    ("(d)::date = d", "d", ColumnRule(.unit(.day))),
    ("date(s, 'start of month') = s", "s", ColumnRule(.date(.day), .unit(.month))),
    ("strftime('%Y-01-01', s) = s", "s", ColumnRule(.date(.day), .unit(.year))),
    ("s = strftime('%Y-%m-%d %H:00:00', s)", "s", ColumnRule(.date(.instant), .unit(.hour))),
  ])
  func beginningsOfUnits(_ check: String, _ column: String, _ rule: ColumnRule) throws {
    #expect(try rules(check) == [[column: rule]])
  }

  @Test(arguments: [
    ("extract(year FROM e) = n", "year(e)"), ("n = date_part('month', d)", "month(d)"),
    ("(n)::numeric = extract(year from e)", "year(e)"),
    ("strftime('%Y', s) = CAST(n AS TEXT)", "integer(left(s, 4))"),
    ("CAST(strftime('%m', s) AS INTEGER) = n", "integer(right(left(s, 7), 2))"),
    ("to_char(e, 'YYYY-MM') = s", "left(string(e), 7)"), ("strftime('%Y', s) = u", "left(s, 4)"),
  ])
  func copiesOfPartsOfDates(_ check: String, _ value: String) throws {
    let equations = try solution(check).alternatives.flatMap(\.equations)
    let texts = equations.flatMap(\.derivations).map {
      DerivationText.text(of: $0.expression) { $0 }
    }
    #expect(texts == [value])
  }

  @Test(arguments: [
    ("n > 5", "n", ColumnRule(.bound(.greater, "5"))),
    ("5 > n", "n", ColumnRule(.bound(.less, "5"))),
    ("NOT (n > 5)", "n", ColumnRule(.bound(.lessOrEqual, "5"))),
    ("n = 1.0", "n", ColumnRule(.oneOf(["1"]))),
    ("n = 2 OR n = 3", "n", ColumnRule(.oneOf(["2", "3"]))),
    ("n <= 256 / 8", "n", ColumnRule(.bound(.lessOrEqual, "32"))),
    ("n IN (1, 2)", "n", ColumnRule(.oneOf(["1", "2"]))),
    ("n NOT IN (1, 2)", "n", ColumnRule(.noneOf(["1", "2"]))),
    ("n <> ALL (ARRAY[1, 2])", "n", ColumnRule(.noneOf(["1", "2"]))),
    ("s = ANY ('{a,b}'::text[])", "s", ColumnRule(.oneOf(["a", "b"]))),
    ("s <> ''", "s", ColumnRule(.length(.greater, 0))),
    ("length(s) = 3", "s", ColumnRule(.length(.equal, 3))),
    ("char_length((s)::text) < 3", "s", ColumnRule(.length(.less, 3))),
    ("octet_length(b) = 256 / 8", "b", ColumnRule(.length(.equal, 32))),
    ("s ~ '^a$'::text", "s", ColumnRule(.pattern("^a$"))),
    ("f", "f", ColumnRule(.oneOf(["true"]))), ("NOT f", "f", ColumnRule(.oneOf(["false"]))),
    ("n IS NOT NULL", "n", ColumnRule(.isNotNull)),
    ("n IS DISTINCT FROM 3", "n", ColumnRule(.noneOf(["3"]))),
    ("e >= '2020-01-01'::date", "e", ColumnRule(.bound(.greaterOrEqual, "2020-01-01"))),
    ("VALUE >= 1", "value", ColumnRule()),
  ])
  func oneColumn(_ check: String, _ column: String, _ rule: ColumnRule) throws {
    let solution = try solution(check)
    let rules = solution.alternatives.map { $0.rules[column] ?? ColumnRule() }
    if check.hasPrefix("VALUE") {
      #expect(!solution.isExact)
    } else {
      #expect(rules == [rule])
      #expect(solution.isExact)
    }
  }

  @Test(
    arguments: [
      ("s LIKE 'a%'", "s", ColumnRule(.pattern("^a[a-z]{1,8}$"))),
      ("s LIKE 'a!_%' ESCAPE '!'", "s", ColumnRule(.pattern("^a_[a-z]{1,8}$"))),
      ("s SIMILAR TO '(a|b)_'", "s", ColumnRule(.pattern("^((a|b)[a-z])$"))),
      (
        "(\"left\"(TRIM(BOTH FROM s), 4) = 'dns:'::text)", "s",
        ColumnRule(.pattern("^dns:[a-z0-9]{4,12}$"))
      ),
      ("substr(s, 1, 2) = 'A.'", "s", ColumnRule(.pattern("^A\\.[a-z0-9]{4,12}$"))),
      ("\"right\"(upper(s), 1) = 'Z'", "s", ColumnRule(.pattern("^[A-Z0-9]{4,12}Z$"))),
      ("s GLOB 'a*'", "s", ColumnRule(.pattern("^a[a-z]{1,8}$"))),
      ("upper(s) = s", "s", ColumnRule(.uppercase)), ("s = lower(s)", "s", ColumnRule(.lowercase)),
      ("s = trim(s)", "s", ColumnRule(.trimmed)),
      ("upper(s) = 'AB'", "s", ColumnRule(.oneOf(["AB"]))),
      ("jsonb_typeof(j) = 'object'", "j", ColumnRule(.jsonType(.object))),
      ("j ? 'k'", "j", ColumnRule(.member(JSONPath("k"), value: .anything))),
      ("j ->> 'k' = 'v'", "j", ColumnRule(.member(JSONPath("k"), value: .exact("v")))),
      ("j #>> '{k,m}' = 'v'", "j", ColumnRule(.member(JSONPath("k", "m"), value: .exact("v")))),
      ("j -> 'k' ->> 'm' = 'v'", "j", ColumnRule(.member(JSONPath("k", "m"), value: .exact("v")))),
      (
        "json_extract(j, '$.k.m') = 'v'", "j",
        ColumnRule(.member(JSONPath("k", "m"), value: .exact("v")))
      ),
      (
        "jsonb_typeof(j -> 'k') = 'number'", "j",
        ColumnRule(.member(JSONPath("k"), value: .typed("random_int(1, 100)")))
      ),
      (
        "jsonb_typeof(j -> 'k') = 'array'", "j",
        ColumnRule(.member(JSONPath("k"), value: .anyList))
      ),
      ("j @> '{\"v\": 1}'", "j", ColumnRule(.member(JSONPath("v"), value: .exact("1")))),
      (
        "j @> '{\"v\": \"1\"}'::jsonb", "j",
        ColumnRule(.member(JSONPath("v"), value: .exact("literal('1')")))
      ),
      (
        "j @> '{\"v\": \"{x}\"}'", "j",
        ColumnRule(.member(JSONPath("v"), value: .exact("literal('{x}')")))
      ),
      (
        "j ->> 'k' = '{it''s}'", "j",
        ColumnRule(.member(JSONPath("k"), value: .exact("literal('{it''s}')")))
      ),
      (
        "j -> 'k' @> '[\"x\"]'", "j",
        ColumnRule(.member(JSONPath("k"), value: .list([.exact("x")])))
      ),
      ("NOT (j ? 'k')", "j", ColumnRule(.noMember(JSONPath("k")))),
      ("json_valid(s)", "s", ColumnRule(.json)),
      ("l <@ ARRAY['a', 'b']", "l", ColumnRule(.elements(["a", "b"]))),
      ("cardinality(l) <= 3", "l", ColumnRule(.count(.lessOrEqual, 3))),
      ("array_length(l, 1) >= 2", "l", ColumnRule(.count(.greaterOrEqual, 2))),
      ("COALESCE(n, 0) > 2", "n", ColumnRule(.isNotNull).and(ColumnRule(.bound(.greater, "2")))),
      ("COALESCE(n, 9) > 2", "n", ColumnRule(.bound(.greater, "2"))),
      ("(n > 2) IS TRUE", "n", ColumnRule(.isNotNull).and(ColumnRule(.bound(.greater, "2")))),
      ("n IS NOT DISTINCT FROM 3", "n", ColumnRule(.isNotNull).and(ColumnRule(.oneOf(["3"])))),
    ] as [(String, String, ColumnRule?)])
  func enoughForOneColumn(_ check: String, _ column: String, _ rule: ColumnRule?) throws {
    let solution = try solution(check)
    let wanted = try #require(rule)
    #expect(solution.alternatives == [Alternative(rules: [column: wanted])])
  }

  @Test func lookaheadsAreLeftToTheDatabase() throws {
    let found = try solution("s ~* '^(?!-)[a-z(]+(?=a(b)\\))$'").alternatives
    #expect(found.map(\.rules) == [["s": ColumnRule(.pattern("^[a-z(]+$"))]])
    #expect(found.allSatisfy { !$0.isSufficient })
  }

  @Test func atMostOneOfManyColumnsNeedsNoSearch() throws {
    let most = try solution("num_nonnulls(n, m, s, u, f, e, b) <= 1")
    #expect(most.isExact && most.alternatives.count == 7)
    #expect(most.alternatives.allSatisfy { $0.nullCount == 6 })
    let one = try solution("num_nonnulls(n, m, s, u, f, e, b) = 1")
    #expect(one.isExact && one.alternatives.count == 7)
    let sum = try solution("((n IS NOT NULL))::integer + ((m IS NOT NULL))::integer = 1")
    #expect(sum.isExact && sum.alternatives.count == 2)
    let cases = try solution("CASE WHEN n IS NULL THEN 0 ELSE 1 END + (m IS NOT NULL) >= 1")
    #expect(cases.isExact && cases.alternatives.count == 2)
    let none = try solution("num_nulls(n, m) = 5")
    #expect(none.isExact && none.alternatives.isEmpty)
  }

  @Test func equalConditionsHoldOrFailTogether() throws {
    let found = try rules("(s = 'voided') = (e IS NULL)")
    #expect(
      found == [
        ["s": ColumnRule(.oneOf(["voided"])), "e": ColumnRule(.isNull)],
        ["s": ColumnRule(.noneOf(["voided"])), "e": ColumnRule(.isNotNull)],
      ])
    let flag = try rules("f = (e IS NOT NULL)")
    #expect(flag.count == 2)
  }

  @Test func pairsOfValuesAreAlternatives() throws {
    let found = try rules("(n, s) IN ((1, 'a'), (2, 'b'))")
    #expect(found.map { $0["n"]?.values } == [["1"], ["2"]])
    #expect(found.map { $0["s"]?.values } == [["a"], ["b"]])
  }

  @Test func whatNoFormKnowsIsLeftToTheDatabase() throws {
    for check in [
      "check_it(n)", "s NOT LIKE 'a%'", "n % 2 = 0", "n * 2 > m", "s > 'b'",
      "s::varchar(3) <> 'abc'", "n::numeric(3, 1) > 5", "n >= (5.5)::numeric(10, 0)",
      "d::timestamp(0) >= '2024-01-01'",
    ] {
      let solution = try solution(check)
      let sufficient = solution.alternatives.filter { $0.isSufficient }
      #expect(sufficient.isEmpty, "\(check)")
      #expect(!solution.isExact, "\(check)")
    }
  }

  @Test(arguments: [
    "length(s) > 9223372036854775807", "length(s) <= -9223372036854775808",
    "cardinality(l) > 99999999999999999999", "n > 1e999", "n = 9223372036854775808",
    "num_nonnulls(n, m) > 9223372036854775807", "j ->> 'k' > '9223372036854775807'",
    "n < -9223372036854775808 - 1", "s LIKE '\(String(repeating: "%", count: 5000))'",
    "(n = 1) = (n = 2) = (n = 3)", "jsonb_array_length(j) > -9223372036854775808",
  ])
  func numbersOfAnySizeDoNotTrap(_ check: String) throws {
    _ = try solution(check)
  }

  @Test func conditionsOfAnySizeTakeFewSteps() throws {
    let pairs = (0..<500).map { "(n = \($0) OR s = 'v\($0)')" }.joined(separator: " AND ")
    let list = (0..<4000).map { "n = \($0)" }.joined(separator: " OR ")
    let nested =
      String(repeating: "NOT (n = 1 OR ", count: 150) + "f" + String(repeating: ")", count: 150)
    let cases = "CASE " + (0..<1000).map { "WHEN n = \($0) THEN m > \($0) " }.joined() + "END"
    let counts = try [pairs, list, nested, cases].map { try solution($0).alternatives.count }
    #expect(counts.allSatisfy { $0 <= SolverLimits.alternatives })
    #expect(counts[1] == 1)
  }
}
