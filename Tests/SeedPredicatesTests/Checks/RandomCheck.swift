/// Makes random conditions of all forms over the columns of one table, in a database's own SQL.
struct RandomCheck {
  let database: TestDatabase
  var random: SeededRandom

  private var isPostgres: Bool { database == .postgres }

  /// The table's columns and their values; all of them may be NULL.
  static let columns: [(name: String, type: String, values: [String])] = [
    ("n", "integer", ["-1", "0", "1", "2", "3", "5", "8", "32"]),
    ("m", "integer", ["0", "1", "2", "3", "4"]),
    ("d", "numeric(10,2)", ["0", "0.5", "1", "2.5", "2.51", "3"]),
    (
      "s", "varchar(20)",
      ["", "a", "b", "ab", "abc", "A", "AB", "a_b", "a%b", "aXb", " a", "xaz", "é", "abcd"]
    ),
    ("t", "text", ["", "a", "b", "xy", "X", "a1", "hello"]),
    ("f", "boolean", ["true", "false"]),
    ("e", "date", ["2019-12-31", "2020-01-01", "2020-06-30", "2021-01-01"]),
  ]

  /// A condition of some depth.
  mutating func condition(depth: Int = 0) -> String {
    if depth >= 3 || random.below(10) < 3 + depth * 2 { return atom() }
    func next(_ check: inout RandomCheck) -> String { check.condition(depth: depth + 1) }
    let a = next(&self)
    let b = next(&self)
    switch random.below(13) {
    case 0...2: return "(\(a)) AND (\(b))"
    case 3...5: return "(\(a)) OR (\(b))"
    case 6: return "NOT (\(a))"
    case 7: return "CASE WHEN \(a) THEN \(b) ELSE \(next(&self)) END"
    case 8: return "CASE WHEN \(a) THEN \(b) END"
    case 9: return "(\(a)) = (\(b))"
    case 10: return "(\(a)) <> (\(b))"
    case 11: return "COALESCE((\(a)), \(random.pick(["true", "false"])))"
    default: return "(\(a)) IS \(random.pick(["TRUE", "NOT TRUE", "FALSE", "NOT FALSE"]))"
    }
  }

  private mutating func comparison() -> String { random.pick(["=", "<>", "<", "<=", ">", ">="]) }
  private mutating func whole() -> String { random.pick(["0", "1", "2", "3", "5"]) }
  private mutating func word() -> String {
    random.pick(["''", "'a'", "'b'", "'ab'", "'A'", "'hello'"])
  }
  private mutating func text() -> String { random.pick(["s", "t"]) }

  private mutating func atom() -> String {
    switch random.below(5) {
    case 0: numbers()
    case 1: texts()
    case 2: lengths()
    case 3: patterns()
    default: others()
    }
  }

  private mutating func numbers() -> String {
    let column = random.pick(["n", "m"])
    switch random.below(15) {
    case 13: return "n = m + \(whole())"
    case 14: return "\(random.pick(["m - n", "n + m", "n - m * 2"])) = \(whole())"
    case 0...2: return "\(column) \(comparison()) \(whole())"
    case 3: return "\(whole()) \(comparison()) \(column)"
    case 4: return "\(column) BETWEEN \(whole()) AND \(whole())"
    case 5: return "\(column) IN (\(whole()), \(whole()))"
    case 6: return "\(column) NOT IN (\(whole()), \(whole()))"
    case 7: return "\(column) IN (\(whole()), NULL)"
    case 8: return "\(column) \(comparison()) 256 / 8 - \(whole()) * 2"
    case 9: return "n \(comparison()) m"
    case 10: return "COALESCE(\(column), \(whole())) \(comparison()) \(whole())"
    case 11: return "d \(comparison()) \(random.pick(["0.50", "2.5", "1", "3.0"]))"
    default: return "\(column) IS \(random.pick(["", "NOT "]))DISTINCT FROM \(whole())"
    }
  }

  private mutating func texts() -> String {
    let column = text()
    switch random.below(12) {
    case 0: return "\(column) = \(word())"
    case 1: return "\(column) <> \(word())"
    case 2: return "\(column) IN (\(word()), \(word()))"
    case 3: return "\(column) NOT IN (\(word()), \(word()))"
    case 4: return "\(column) > ''"
    case 5: return "\(column) \(comparison()) 'b'"
    case 6: return "\(random.pick(["lower", "upper", "trim"]))(\(column)) = \(column)"
    case 7: return "\(random.pick(["lower", "upper", "trim"]))(\(column)) = \(word())"
    case 8: return "lower(\(column)) IN (\(word()), \(word()))"
    case 9: return "COALESCE(\(column), '') <> \(word())"
    case 10: return "s = t"
    default: return "\(column) IS \(random.pick(["", "NOT "]))DISTINCT FROM \(word())"
    }
  }

  private mutating func lengths() -> String {
    let column = text()
    switch random.below(6) {
    case 0, 1: return "length(\(column)) \(comparison()) \(whole())"
    case 2: return "length(trim(\(column))) \(comparison()) \(whole())"
    case 3: return "trim(\(column)) <> ''"
    case 4 where isPostgres: return "octet_length(\(column)) \(comparison()) \(whole())"
    default: return "length(\(column)) IN (\(whole()), \(whole()))"
    }
  }

  private mutating func patterns() -> String {
    let column = text()
    let not = random.pick(["", "", "NOT "])
    switch random.below(5) {
    case 0:
      return
        "\(column) \(not)LIKE \(random.pick(["'a%'", "'%b'", "'_'", "'a_b'", "'%a%'", "'% %'"]))"
    case 1:
      return
        "\(column) \(not)LIKE \(random.pick(["'a!_%' ESCAPE '!'", "'a#%_' ESCAPE '#'", "'a\\_b'"]))"
    case 2 where isPostgres:
      let operation = random.pick(["~", "~*", "!~"])
      return
        "\(column) \(operation) \(random.pick(["'^[a-z]+$'", "'b'", "'^a.?b$'", "'^$'", "'[^a-c]'"]))"
    case 3 where isPostgres:
      return "\(column) \(not)SIMILAR TO \(random.pick(["'(a|b)_*'", "'a%'", "'[a-b]+'", "'a.b'"]))"
    case 4 where isPostgres: return "starts_with(\(column), \(word()))"
    case 2...4:
      return
        "\(column) \(not)GLOB \(random.pick(["'a*'", "'?'", "'[a-c]*'", "'*[^a-c]*'", "'*[0-9]*'"]))"
    default: return "\(column) <> ''"
    }
  }

  private mutating func units() -> String {
    isPostgres
      ? random.pick([
        "date_trunc('month', e) = e", "extract(day from e) = 1", "e = date_trunc('year', e)",
      ])
      : random.pick(["date(e, 'start of month') = e", "strftime('%Y-01-01', e) = e"])
  }

  private mutating func others() -> String {
    let any = random.pick(Self.columns.map(\.name))
    switch random.below(14) {
    case 13: return units()
    case 0, 1: return "\(any) IS NULL"
    case 2, 3: return "\(any) IS NOT NULL"
    case 4: return "f"
    case 5: return "f = \(random.pick(["true", "false"]))"
    case 6: return "f = (n IS NULL)"
    case 7: return "(s = 'a') = (e IS NULL)"
    case 8 where isPostgres:
      return "\(random.pick(["num_nonnulls", "num_nulls"]))(n, s, t, e) \(comparison()) \(whole())"
    case 8, 9:
      let type = isPostgres ? "::int" : ""
      return "(n IS NOT NULL)\(type) + (t IS NOT NULL)\(type) + (e IS NOT NULL)\(type)"
        + " \(comparison()) \(whole())"
    case 10: return "e \(comparison()) '2020-01-01'"
    case 11: return "e BETWEEN '2020-01-01' AND '2020-12-31'"
    default: return isPostgres ? "(n, s) IN ((1, 'a'), (2, 'b'))" : "f IS NOT TRUE"
    }
  }
}
