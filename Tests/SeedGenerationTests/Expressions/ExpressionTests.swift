import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

@Suite("Expressions over columns")
struct ExpressionTests {
  static func compile(_ text: String, _ frame: TestFrame) throws -> CompiledExpression {
    try ExpressionCompiler.compile(
      try ValueParser.parseExpression(WrittenValue.node(text)), in: frame)
  }

  static func values(_ text: String, _ frame: TestFrame = sampleFrame()) throws -> [String] {
    let compiled = try compile(text, frame)
    let column = try compiled.generator.fill(frame.rows, in: frame)
    if !compiled.profile.isNullable { #expect(column.nulls.count == 0) }
    return column.shown
  }

  @Test(
    "Values",
    arguments: [
      ("a + 1", ["2", "3", "-2"]),
      ("a + b", ["11", "NULL", "4"]),
      ("-a", ["-1", "-2", "3"]),
      ("a - 2 * 3", ["-5", "-4", "-9"]),
      ("a / 2", ["0.5", "1.0", "-1.5"]),
      ("a % 2", ["1", "0", "-1"]),
      ("mod(a, 2)", ["1", "0", "1"]),
      ("price * a", ["1050e-2", "-10e-2", "-297e-2"]),
      ("price * 1.1", ["11550e-3", "-55e-3", "1089e-3"]),
      ("price + 1", ["1150e-2", "95e-2", "199e-2"]),
      ("price + ratio", ["11.0", "2.45", "-0.26"]),
      ("price - 0.005", ["10495e-3", "-55e-3", "985e-3"]),
      ("price > 1", ["true", "false", "false"]),
      ("big > 0.5", ["true", "false", "false"]),
      ("round(price, 1)", ["105e-1", "0e-1", "10e-1"]),
      ("round(price)", ["10", "0", "1"]),
      ("round(ratio)", ["0", "2", "-1"]),
      ("round(ratio, 1)", ["5e-1", "25e-1", "-12e-1"]),
      ("floor(price)", ["10", "-1", "0"]),
      ("ceil(price)", ["11", "0", "1"]),
      ("floor(ratio)", ["0", "2", "-2"]),
      ("integer(ratio)", ["0", "2", "-1"]),
      ("integer('12')", ["12", "12", "12"]),
      ("abs(a)", ["1", "2", "3"]),
      ("min(a, zero)", ["0", "1", "-3"]),
      ("max(a, b)", ["10", "NULL", "7"]),
      ("max(a, price)", ["1050e-2", "200e-2", "99e-2"]),
      ("min(name, 'C')", ["C", "Bob O'Neil", "C"]),
      ("a == 1", ["true", "false", "false"]),
      ("a != b", ["true", "NULL", "true"]),
      ("b == null", ["false", "true", "false"]),
      ("b != null", ["true", "false", "true"]),
      ("name < 'b'", ["true", "true", "false"]),
      ("not active", ["false", "true", "NULL"]),
      ("active and a > 0", ["true", "false", "false"]),
      ("active or a < 0", ["true", "false", "true"]),
      ("active and true", ["true", "false", "NULL"]),
      ("if(active, 'yes', 'no')", ["yes", "no", "no"]),
      ("if(zero == 0, 0, 6 / zero)", ["0.0", "6.0", "3.0"]),
      ("zero != 0 and 6 / zero > 3", ["false", "true", "false"]),
      ("if(active, null, a)", ["NULL", "2", "-3"]),
      ("coalesce(b, a)", ["10", "2", "7"]),
      ("coalesce(b, 6 / zero)", ["10.0", "6.0", "7.0"]),
      ("coalesce(null, nick, 'none')", ["x", "none", "z"]),
      ("upper(name)", ["ANN", "BOB O'NEIL", "ÜNAL"]),
      ("lower(name)", ["ann", "bob o'neil", "ünal"]),
      ("title(concat(name, ' mc-x'))", ["Ann Mc-X", "Bob O'neil Mc-X", "Ünal Mc-X"]),
      ("slug(concat('  ', name, ' & Ærø!'))", ["ann-aero", "bob-oneil-aero", "unal-aero"]),
      ("trim(concat(' ', nick, ' '))", ["x", "NULL", "z"]),
      ("length(name)", ["3", "10", "4"]),
      ("left(name, 2)", ["an", "Bo", "Ün"]),
      ("right(name, 2)", ["nn", "il", "al"]),
      ("left(name, a)", ["a", "Bo", ""]),
      ("replace(name, 'n', 'mm')", ["ammmm", "Bob O'Neil", "Ümmal"]),
      ("replace(name, '', 'x')", ["ann", "Bob O'Neil", "Ünal"]),
      ("pad_left(row, 5, '0')", ["00011", "00012", "00013"]),
      ("pad_left(name, 5, 'ü-')", ["ü-ann", "Bob O'Neil", "üÜnal"]),
      (
        "concat(price, ' ', at, ' ', on)",
        [
          "10.50 1970-01-01 00:00:00 1970-01-01", "-0.05 1970-01-01 00:00:01.500000 2024-10-04",
          "0.99 1969-12-31 23:59:59.999999 1969-12-31",
        ]
      ),
      (
        "concat(active, uid, clock)",
        [
          "true00000000-0000-0000-0000-00000000000100:00:00",
          "false00000000-0000-0000-0000-00000000000201:00:00", "NULL",
        ]
      ),
      ("string(ratio)", ["0.5", "2.5", "-1.25"]),
      (
        "at + 1d",
        ["1970-01-02 00:00:00", "1970-01-02 00:00:01.500000", "1970-01-01 23:59:59.999999"]
      ),
      (
        "at - 1s",
        ["1969-12-31 23:59:59", "1970-01-01 00:00:00.500000", "1969-12-31 23:59:58.999999"]
      ),
      ("1d + on", ["1970-01-02", "2024-10-05", "1970-01-01"]),
      ("at - at", ["0", "0", "0"]),
      ("on - '1970-01-01'", ["0", "1728000000000000", "-86400000000"]),
      (
        "at + a * 1d",
        ["1970-01-02 00:00:00", "1970-01-03 00:00:01.500000", "1969-12-28 23:59:59.999999"]
      ),
      (
        "at + 1d / 2",
        ["1970-01-01 12:00:00", "1970-01-01 12:00:01.500000", "1970-01-01 11:59:59.999999"]
      ),
      (
        "at + 1d * 0.5",
        ["1970-01-01 12:00:00", "1970-01-01 12:00:01.500000", "1970-01-01 11:59:59.999999"]
      ),
      ("floor((now - at) / 12h)", ["40480", "40479", "40480"]),
      ("at < '1970-01-01T00:00:01Z'", ["true", "false", "true"]),
      ("on == at", ["true", "false", "false"]),
      ("date(at)", ["1970-01-01", "1970-01-01", "1969-12-31"]),
      ("year(on) * 100 + month(on)", ["197001", "202410", "196912"]),
      ("day(on)", ["1", "4", "31"]),
      ("hour(clock)", ["0", "1", "23"]),
      ("hour(at)", ["0", "0", "23"]),
      ("user.email", ["e1", "e1", "NULL"]),
      ("concat(user.email, '!')", ["e1!", "e1!", "NULL"]),
      ("domain", ["example.com", "example.com", "example.com"]),
      ("price * rate", ["10500e-4", "-50e-4", "990e-4"]),
      ("price + nothing", ["NULL", "NULL", "NULL"]),
      ("rate * 2", ["20e-2", "20e-2", "20e-2"]),
      ("number() + number() * 10", ["10", "10", "10"]),
      ("now", ["2025-06-01 00:00:00", "2025-06-01 00:00:00", "2025-06-01 00:00:00"]),
      ("uid == '00000000-0000-0000-0000-000000000002'", ["false", "true", "false"]),
      ("-9223372036854775808 % -1", ["0", "0", "0"]),
      ("1 < 1.5 and 1.5 < 1.50000001e0", ["true", "true", "true"]),
    ])
  func values(text: String, expected: [String]) throws {
    #expect(try Self.values(text) == expected)
  }

  @Test("A hash depends on the value alone")
  func hash() throws {
    let values = try Self.values("hash(nick)")
    #expect(values[0].utf8.count == 16 && values[1] == "NULL" && values[0] != values[2])
    #expect(try Self.values("hash('x')")[2] == values[0])
  }

  @Test(
    "What can't be computed names the row",
    arguments: [
      ("big + 1", "the result is too large for a value of type integer", 11),
      ("big - 1", "the result is too large for a value of type integer", 12),
      ("big * 2", "the result is too large for a value of type integer", 11),
      ("-big", "the result is too large for a value of type integer", 12),
      ("abs(big)", "the result is too large for a value of type integer", 12),
      ("a / zero", "division by zero", 11),
      ("a % zero", "division by zero", 11),
      ("mod(price, zero)", "division by zero", 11),
      (
        "big + price",
        "9223372036854775807 is too large for a decimal number with 2 digits after the point", 11
      ),
      ("integer(name)", "`ann` is not a valid integer", 11),
      ("date(name)", "`ann` is not a valid date", 11),
      ("integer(ratio * 1e300)", "5e+299 is too large for an integer", 11),
      ("ratio * 1e307 * 1000", "the result is too large for a value of type float", 11),
      ("on + a * 12h", "a date can only be shifted by whole days", 11),
      ("at + 500000w", "the result is outside the years 0 to 9999", 11),
      ("pad_left(name, a * 20000, '0')", "pad_left pads up to 10000 characters", 11),
      ("pad_left(name, 20, left(nick, 0))", "pad_left needs text to pad with", 11),
    ])
  func failures(text: String, reason: String, row: Int64) throws {
    let frame = sampleFrame()
    let compiled = try Self.compile(text, frame)
    let error = #expect(throws: GenerationError.self) {
      try compiled.generator.fill(frame.rows, in: frame)
    }
    #expect(error == GenerationError(reason, row: row))
  }

  @Test(
    "What can't be meant is found at plan time",
    arguments: [
      ("prise", "unknown name `prise`", 1, 5, "did you mean `price`?"),
      ("usr.email", "unknown relation `usr`", 1, 3, "did you mean `user`?"),
      ("user.emial", "unknown name `emial` in `user`", 6, 5, "did you mean `email`?"),
      (
        "1 + user", "`user` is another table's row, not a value", 5, 4,
        "name a column of it: `user.id`"
      ),
      ("name + 1", "`+` can't be applied to text and integer", 1, 8, "concat(a, b) joins strings"),
      (
        "at + 1", "`+` can't be applied to datetime and integer", 1, 6,
        "a duration has a unit: `30d`, or `n * 1d`"
      ),
      (
        "a + 1d", "`+` can't be applied to integer and duration", 1, 6,
        "a duration has a unit: `30d`, or `n * 1d`"
      ),
      ("on + 1h", "a date can only be shifted by whole days", 6, 2, nil),
      ("a and true", "expected a condition, found integer", 1, 1, "compare it: `… > 0`"),
      ("if(a, 1, 2)", "expected a condition, found integer", 4, 1, "compare it: `… > 0`"),
      (
        "if(active, 1, name)", "`if` needs values of one type, found integer, text", 15, 4,
        "string(x) converts any value to text"
      ),
      ("at < 'soon'", "`soon` is not a valid date and time", 6, 6, nil),
      ("a == 'x'", "`x` is not a number", 6, 3, nil),
      ("1 / 0", "division by zero", 1, 5, nil),
      ("round(price, a)", "expected the number of digits after the point, 0 to 18", 14, 1, nil),
      (
        "year(name + 1)", "`+` can't be applied to text and integer", 6, 8,
        "concat(a, b) joins strings"
      ),
      ("year(a)", "expected a date or a datetime, found integer", 6, 1, nil),
      ("concat(raw)", "a value of type blob can't be written as text", 8, 3, nil),
      ("nmber()", "unknown generator `nmber`", 1, 5, nil),
      (
        "price * 0.1234567890 * 0.1234567890",
        "the product has 22 digits after the point, more than 18", 1, 35,
        "round one of the factors: round(x, 2)"
      ),
      ("left(name, 1.5)", "expected an integer, found decimal", 12, 3, nil),
      (
        "active < active", "`<` can't be applied to boolean and boolean", 1, 15,
        "string(x) converts any value to text"
      ),
    ] as [(String, String, Int, Int, String?)])
  func diagnostics(
    text: String, message: String, column: Int, length: Int, hint: String?
  ) throws {
    let error = #expect(throws: Diagnostic.self) { try Self.compile(text, sampleFrame()) }
    #expect(error?.message == message)
    #expect(error?.span?.column == column)
    #expect(error?.span?.length == length)
    #expect(error?.hint == hint)
  }

  @Test("Names that are read")
  func dependencies() throws {
    let names = try ValueParser.parseExpression(
      WrittenValue.node("if(a > now, user.email, pick({b}, order.total, word, max=[c.d]))")
    ).dependencies
    #expect(names.columns == ["a", "b", "now"])
    #expect(names.relations == [["user", "email"], ["order", "total"], ["c", "d"]])
  }

  @Test("Bounds follow from those of the operands")
  func bounds() throws {
    let frame = sampleFrame()
    frame.columns["n"] = (
      ValueProfile(.integer, minimum: .integer(-2), maximum: .integer(5)),
      Column(.integers([0, 0, 0]))
    )
    func range(_ text: String) throws -> [SQLValue?] {
      let profile = try Self.compile(text, frame).profile
      return [profile.minimum, profile.maximum]
    }
    #expect(try range("n * -3 + 1") == [.integer(-14), .integer(7)])
    #expect(try range("if(active, n, 9)") == [.integer(-2), .integer(9)])
    #expect(try range("mod(a, 7)") == [.integer(0), .integer(6)])
    #expect(try range("max(n, 0)") == [.integer(0), .integer(5)])
    #expect(try range("n + 9223372036854775807") == [nil, nil])
  }

  @Test("Arguments of generators")
  func arguments() throws {
    let frame = sampleFrame()
    func compiled(_ text: String) throws -> CompiledExpression? {
      let (value, _) = ValueParser.parse(WrittenValue.node("f(\(text))"))
      guard case .call(let call)? = value, let argument = call.arguments.first else { return nil }
      return try ExpressionCompiler.compile(argument: argument, in: frame)
    }
    #expect(try compiled("18")?.constant == .integer(18))
    #expect(try compiled("now")?.constant == .timestamp(frame.now))
    #expect(try compiled("-30d")?.isDuration == true)
    #expect(try compiled("user.email")?.profile.kind == .text)
    #expect(
      try compiled("{a * 2}")?.generator.fill(frame.rows, in: frame).shown == ["2", "4", "-6"])
    #expect(try compiled("admin") == nil)
    #expect(try compiled("1..2") == nil)
    #expect(throws: Diagnostic.self) { try compiled("usr.email") }
  }
}
