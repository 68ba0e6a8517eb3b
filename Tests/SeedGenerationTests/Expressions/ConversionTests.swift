import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

@Suite("Values in the type of a column")
struct ConversionTests {
  @Test(
    "Literals",
    arguments: [
      ("18", .integer(), "18"), ("-1_000", .integer(), "-1000"), ("+7", .integer(bits: 16), "7"),
      ("x", .text, "x"), ("007", .string(maxLength: 3), "007"),
      ("user", .enumeration(values: ["user"]), "user"),
      ("true", .boolean, "true"), ("False", .boolean, "false"),
      ("2025-06-01", .datetime(), "2025-06-01 00:00:00"),
      ("2025-06-01T12:30:00.5+02:00", .datetime(), "2025-06-01 10:30:00.500000"),
      ("2025-06-01", .date, "2025-06-01"), ("12:30", .time, "12:30:00"),
      ("1e3", .float(), "1000.0"), ("3", .float(), "3.0"),
      ("12.3", .decimal(precision: 5, scale: 2), "1230e-2"),
      ("12.300", .decimal(precision: 5, scale: 2), "1230e-2"),
      ("-5", .decimal(precision: 5, scale: 2), "-500e-2"),
      ("00000000-0000-0000-0000-00000000000A", .uuid, "a"),
      ("42", .json(), "42"), ("007", .json(), "\"007\""),
      ("hi \"there\"", .json(), #""hi \"there\"""#),
      (#"{"a": [1, null]}"#, .json(), #"{"a": [1, null]}"#), ("True", .json(), "true"),
      ("ab", .blob, "ab"),
    ] as [(String, FieldType, String)])
  func literals(text: String, type: FieldType, expected: String) throws {
    let constant = try Conversion.constant(text, of: type)
    #expect(constant.profile.kind == ValueKind(of: type))
    let frame = TestFrame(rows: .range(0..<2))
    #expect(try constant.fill(frame.rows, in: frame).shown == [expected, expected])
  }

  @Test(
    "Literals that don't fit",
    arguments: [
      ("abc", .integer(), "`abc` is not a valid integer"),
      ("1.5", .integer(), "`1.5` is not a valid integer"),
      ("99999999999999999999", .integer(), "`99999999999999999999` doesn't fit into integer"),
      ("40000", .integer(bits: 16), "`40000` doesn't fit into smallint"),
      ("abcd", .string(maxLength: 3), "`abcd` has 4 characters, more than 3"),
      ("admn", .enumeration(values: ["admin", "user"]), "`admn` is not one of `admin`, `user`"),
      ("yes", .boolean, "`yes` is not a valid boolean"),
      ("soon", .datetime(), "`soon` is not a valid date and time"),
      ("2025-02-30", .date, "`2025-02-30` is not a valid date"),
      ("25:00", .time, "`25:00` is not a valid time"),
      ("1e999", .float(), "`1e999` is not a valid number"),
      ("1.234", .decimal(precision: 5, scale: 2), "`1.234` has more than 2 digits after the point"),
      ("1234.5", .decimal(precision: 5, scale: 2), "`1234.5` doesn't fit into decimal(5,2)"),
      ("x", .decimal(precision: 5, scale: 2), "`x` is not a valid decimal number"),
      ("123", .uuid, "`123` is not a valid UUID"),
    ] as [(String, FieldType, String)])
  func misfits(text: String, type: FieldType, message: String) {
    let error = #expect(throws: Diagnostic.self) { try Conversion.constant(text, of: type) }
    #expect(error?.message == message)
  }

  static func convert(_ name: String, _ type: FieldType) throws -> [String] {
    let frame = sampleFrame()
    let compiled = try ExpressionTests.compile(name, frame)
    let generator = try Conversion.converted(compiled.generator, to: type)
    #expect(generator.profile.kind == ValueKind(of: type))
    return try generator.fill(frame.rows, in: frame).shown
  }

  @Test(
    "Columns",
    arguments: [
      ("a", .float(), ["1.0", "2.0", "-3.0"]),
      ("b", .decimal(precision: 8, scale: 3), ["10000e-3", "NULL", "7000e-3"]),
      ("price", .decimal(precision: 8, scale: 1), ["105e-1", "0e-1", "10e-1"]),
      ("ratio", .decimal(precision: 8, scale: 1), ["5e-1", "25e-1", "-12e-1"]),
      ("price * 100", .integer(), ["1050", "-5", "99"]),
      ("active", .text, ["true", "false", "NULL"]),
      ("active", .integer(), ["1", "0", "NULL"]),
      ("at", .date, ["1970-01-01", "1970-01-01", "1969-12-31"]),
      ("at", .time, ["00:00:00", "00:00:01.500000", "23:59:59.999999"]),
      ("on", .datetime(), ["1970-01-01 00:00:00", "2024-10-04 00:00:00", "1969-12-31 00:00:00"]),
      ("concat(year(on), '-01-01')", .date, ["1970-01-01", "2024-01-01", "1969-01-01"]),
      ("concat('0', a)", .text, ["01", "02", "0-3"]),
      ("concat(b, '.5')", .float(), ["10.5", "NULL", "7.5"]),
      ("nick", .json(), ["\"x\"", "NULL", "\"z\""]),
      ("price", .json(), ["10.50", "-0.05", "0.99"]),
      ("null", .date, ["NULL", "NULL", "NULL"]),
      ("nick", .blob, ["x", "NULL", "z"]),
    ] as [(String, FieldType, [String])])
  func columns(text: String, type: FieldType, expected: [String]) throws {
    #expect(try Self.convert(text, type) == expected)
  }

  @Test(
    "Types that don't convert",
    arguments: [
      ("ratio", .integer(), "a value of type float can't be stored as integer"),
      ("a", .boolean, "a value of type integer can't be stored as boolean"),
      ("a", .datetime(), "a value of type integer can't be stored as datetime"),
      ("raw", .text, "a value of type blob can't be stored as text"),
      ("uid", .integer(), "a value of type uuid can't be stored as integer"),
      ("'abc'", .integer(), "`abc` is not a valid integer"),
      ("70000", .integer(bits: 16), "70000 doesn't fit into smallint"),
      ("'admn'", .enumeration(values: ["admin"]), "`admn` is not one of `admin`"),
    ] as [(String, FieldType, String)])
  func impossible(text: String, type: FieldType, message: String) {
    let error = #expect(throws: Diagnostic.self) { try Self.convert(text, type) }
    #expect(error?.message == message)
  }

  @Test(
    "Rows that don't fit",
    arguments: [
      (
        "price", .integer(),
        GenerationError("a decimal number with a fraction doesn't fit into an integer", row: 11)
      ),
      (
        "a * 40000", .integer(bits: 16), GenerationError("40000 doesn't fit into smallint", row: 11)
      ),
      (
        "a * 500", .decimal(precision: 3, scale: 0),
        GenerationError("1000 doesn't fit into decimal(3,0)", row: 12)
      ),
      ("name", .uuid, GenerationError("`ann` is not a valid UUID", row: 11)),
    ] as [(String, FieldType, GenerationError)])
  func failures(text: String, type: FieldType, expected: GenerationError) {
    let error = #expect(throws: GenerationError.self) { try Self.convert(text, type) }
    #expect(error == expected)
  }

  @Test("JSON of lists and mappings with values in them")
  func json() throws {
    let frame = sampleFrame()
    let node = WrittenValue.node
    let span = node("x").span
    let list = Node(.sequence([node("{nick}"), node("{price}"), node("~")]), span: span)
    let mapping = Mapping([
      .init(key: "n\"", keySpan: span, value: node("{a}")),
      .init(key: "text", keySpan: span, value: node("say \"{name}\"\t!")),
      .init(key: "list", keySpan: span, value: list),
      .init(key: "at", keySpan: span, value: node("{at}")),
      .init(key: "raw", keySpan: span, value: node("12.50")),
      .init(key: "empty", keySpan: span, value: Node(.mapping(Mapping()), span: span)),
    ])
    let (value, _) = ValueParser.parse(Node(.mapping(mapping), span: span))
    let template = try JSONTemplate(try #require(value)) { value in
      guard case .template(let parts, let span) = value else { return NullGenerator() }
      return try ExpressionCompiler.compile(template: parts, at: span, in: frame).generator
    }
    #expect(
      try template.fill(frame.rows, in: frame).shown.prefix(2) == [
        #"{"n\"":1,"text":"say \"ann\"\t!","list":["x",10.50,null],"at":"1970-01-01 00:00:00","raw":12.50,"empty":{}}"#,
        #"{"n\"":2,"text":"say \"Bob O'Neil\"\t!","list":[null,-0.05,null],"at":"1970-01-01 00:00:01.500000","raw":12.50,"empty":{}}"#,
      ])
  }

  @Test(
    "What counts as JSON",
    arguments: [
      ("{}", true), ("[]", true), ("[1, {\"a\": \"\\u00e9\"}]", true), ("-0.5e+3", true),
      (" null ", true), ("{\"a\" 1}", false), ("[1,]", false), ("01", false), ("1.", false),
      ("\"\u{1}\"", false), ("\"\\x\"", false), ("tru", false), ("[", false), ("]", false),
      ("1 2", false), ("{\"a\":1,}", false), ("", false), ("\"\\u12g4\"", false), ("NaN", false),
    ])
  func jsonSyntax(text: String, isDocument: Bool) throws {
    let constant = try Conversion.constant(text, of: .json())
    let shown = try constant.fill(.range(0..<1), in: TestFrame(rows: .range(0..<1))).shown[0]
    #expect((shown == text) == isDocument)
  }

  @Test("A million brackets are a string")
  func deepJSON() throws {
    let text = String(repeating: "[", count: 1_000_000) + String(repeating: "]", count: 1_000_000)
    #expect(try Conversion.constant(text, of: .json()).profile.minLength == 2_000_002)
  }

  @Test("Generators of the language")
  func basics() throws {
    let frame = TestFrame(rows: .rows([5, 0, 5]))
    #expect(try RowNumber(rowCount: 9).fill(frame.rows, in: frame).shown == ["6", "1", "6"])
    #expect(RowNumber(rowCount: 9).profile.isUnique)
    #expect(try NullGenerator(.date).fill(frame.rows, in: frame).shown == ["NULL", "NULL", "NULL"])
    #expect(try ConstantGenerator(text: "é").fill(frame.rows, in: frame).shown == ["é", "é", "é"])
    #expect(ConstantGenerator(text: "é").profile.maxLength == 1)
  }
}
