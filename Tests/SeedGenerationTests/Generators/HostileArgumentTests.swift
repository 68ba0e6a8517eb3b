@testable import SeedSchema
@testable import SeedFormat
@testable import SeedGeneration
import Testing

/// Nonsensical arguments: each is an error with a position, or valid after all; none traps.
@Suite struct HostileArgumentTests {
  @Test(
    arguments: [
      ("random_int(9, 1)", "integer"), ("random_int(a, b, c, d)", "integer"),
      ("random_int(1.5)", "integer"), ("random_int('x')", "integer"),
      ("random_int(maximum=3)", "integer"), ("random_int(1, 2, zipf=0)", "integer"),
      ("random_int(1, 2, zipf=-1)", "integer"), ("random_int(1, 2, zipf=11)", "integer"),
      ("random_int(1, min=2)", "integer"), ("random_int(9223372036854775808)", "integer"),
      ("random_int(5000000000)", "smallint"), ("random_int([1])", "integer"),
      ("random_float(2, 1)", "float"),
      ("random_float(1e999)", "float"), ("random_float(digits=16)", "float"),
      ("random_float(digits=-1)", "float"), ("random_float(0.11, 0.19, digits=1)", "float"),
      ("random_decimal(1, 0)", "decimal"), ("random_decimal(scale=19)", "decimal"),
      ("random_decimal(99999999999999999999)", "decimal"),
      ("random_decimal(1e30, 1e31)", "decimal"),
      ("random_bool(101%)", "boolean"), ("random_bool(-1)", "boolean"),
      ("random_bool(2)", "boolean"),
      ("sequential(step=0)", "integer"), ("sequential(a)", "integer"),
      ("sequential(9223372036854775807)", "integer"),
      ("sequential(0, 9223372036854775807)", "integer"),
      ("normal(1)", "float"), ("normal(1, -1)", "float"), ("normal(1, 1, min=3, max=2)", "float"),
      ("normal(1e308, 1e308)", "float"),
      ("zipf(5..1)", "integer"), ("zipf(1..2, s=0)", "integer"), ("zipf(7)", "integer"),
      ("zipf(-9223372036854775808..9223372036854775807)", "integer"),
      ("random_datetime(2024-12-31, 2024-01-01)", "datetime"),
      ("random_datetime(soon)", "datetime"),
      ("random_datetime(0)", "datetime"), ("random_datetime(99999-01-01)", "datetime"),
      ("random_datetime(-99999999999d)", "datetime"), ("random_date(2024-02-30)", "date"),
      ("random_datetime(-9000y, now)", "datetime"), ("random_date(now, +9000y)", "date"),
      ("random_time(25:00)", "time"), ("random_time(10:00, 09:00)", "time"),
      ("random_choice()", "text"), ("random_choice([])", "text"), ("random_choice(a=1)", "text"),
      ("weighted()", "text"), ("weighted(a=-1)", "text"), ("weighted(a=0)", "text"),
      ("weighted([a, b], [1])", "text"), ("weighted(a)", "text"), ("weighted([a, b])", "text"),
      ("weighted(a=x)", "text"), ("cycle([])", "text"),
      ("maybe()", "text, nullable: true"), ("maybe(90%)", "text, nullable: true"),
      ("maybe(120%, 1)", "text, nullable: true"), ("maybe(2, 1)", "text, nullable: true"),
      ("random_string(-1)", "text"), ("random_string(1000001)", "text"),
      ("random_string(5..2)", "text"), ("random_string(3, alphabet='')", "text"),
      ("random_string(3, alphabet='aa')", "text"), ("random_string(3, alphabet='ä')", "text"),
      ("random_text(-5)", "text"), ("words(0)", "text"), ("words(21)", "text"),
      ("words(9223372036854775807)", "text"), ("paragraph(0)", "text"), ("paragraph(51)", "text"),
      ("pattern()", "text"), ("pattern('')", "text"),
      ("matching('((a{{1000}}){{1000}}){{1000}}')", "text"),
      ("matching('(((){{1000}}){{1000}}){{10}}')", "text"), ("matching('a+++++')", "text"),
      ("random_bytes(-1)", "blob"),
      ("random_bytes(x)", "blob"), ("price(-1)", "decimal"), ("price(9, 3)", "decimal"),
      ("price(1, 9000000000000000000)", "decimal"), ("token(-1)", "text"), ("hex(1..2..3)", "text"),
      ("hex(0)", "text"),
      ("literal()", "text"), ("literal([a])", "text"), ("word(3)", "text"), ("now(1)", "datetime"),
      ("random_usrname()", "text"), ("ref(x)", "integer"), ("nothing()", "text"),
      ("random_uuid()", "integer"), ("random_bytes(3)", "integer"), ("random_float()", "integer"),
    ])
  func errorsShowTheirPosition(_ call: String, _ type: String) throws {
    let error = #expect(throws: DiagnosticsError.self, "\(call)") {
      try GeneratedColumn(call, type: type)
    }
    for diagnostic in error?.diagnostics ?? [] {
      #expect(diagnostic.span?.line == 5 || diagnostic.span?.line == 1, "\(diagnostic.message)")
      #expect(diagnostic.sourceLine != nil)
      #expect(!diagnostic.message.isEmpty)
    }
  }

  /// Extreme, and all the same to be had.
  @Test(
    arguments: [
      ("random_int(-9223372036854775808, 9223372036854775807)", "integer"),
      ("random_int(9223372036854775807)", "integer"),
      ("random_int(min=9223372036854775806)", "integer, unique: true"),
      ("random_int(-9223372036854775808..-9223372036854775807)", "integer"),
      ("random_int(9223372036854775807, 9223372036854775807)", "integer"),
      ("random_int(0, 9223372036854775807, zipf=10)", "integer"),
      ("random_int(-32768, 32767)", "smallint"),
      ("random_float(-1e308, 7e307)", "float"), ("random_float(1e-320, 1e-310)", "float"),
      ("random_float(1e300, 1e301, digits=15)", "float"), ("random_float(3, 3)", "float"),
      (
        "random_decimal(999999999999999999, 999999999999999999)", "decimal, precision: 18, scale: 0"
      ),
      ("random_decimal(scale=18)", "decimal"), ("random_decimal(0, 9, scale=18)", "decimal"),
      ("price(0, 9)", "decimal, precision: 18, scale: 17"),
      ("price()", "decimal, precision: 18, scale: 18"),
      ("price()", "decimal, precision: 3, scale: 2"),
      ("price()", "decimal, min_value: 3, max_value: 12"),
      ("price(0, 0)", "decimal"), ("price(7, 7)", "decimal, scale: 0"),
      ("sequential(9223372036854775807, -1)", "integer"),
      ("sequential(-9223372036854775808)", "integer"),
      ("normal(0, 0)", "float"), ("normal(5, 1e300)", "float"),
      ("zipf(-5..5)", "integer"), ("zipf(1..9223372036854775807, s=0.01)", "integer"),
      ("random_datetime(0001-01-01..9999-12-31)", "datetime"),
      ("random_datetime(1..9999)", "datetime"),
      ("random_date(0001-01-01, 9999-12-31)", "date"), ("random_time(12:00, 12:00)", "time"),
      ("weighted(a=1e308, b=1e308)", "text"), ("weighted(a=100%, b=0%)", "text"),
      ("weighted(values=1, share=1)", "text"),
      ("random_choice(values=[a, b])", "text"),
      ("random_choice([null, a])", "text, nullable: true"),
      ("random_string(0)", "text"), ("random_string(0..3)", "text"),
      ("random_string(5, alphabet=a)", "text"), ("random_text(0)", "text"),
      ("random_text(1..2)", "text"),
      ("random_bytes(0)", "blob"), ("random_bytes(0..9)", "blob"), ("pattern('\\')", "text"),
      ("pattern('ä#€')", "text"), ("maybe(0, 1)", "integer, nullable: true"),
      ("maybe(100%, 1)", "integer"), ("token(1)", "text"),
      ("random_string(20000)", "text"), ("random_bytes(20000)", "blob"),
    ])
  func extremeButValidValues(_ call: String, _ type: String) throws {
    do {
      let column = try GeneratedColumn(call, type: type, rows: 50)
      let values = try column.values(50)
      #expect(values.count == 50)
      #expect(values.numbers.allSatisfy { $0.isFinite })
    } catch let error as DiagnosticsError {
      // A value may be too large for its column, which planning detects.
      #expect(error.diagnostics.allSatisfy { $0.span != nil })
      #expect(
        type.contains("precision") || type.contains("unique"), "\(error.diagnostics[0].message)")
    } catch let error as GenerationError {
      // Or in the row that it belongs to.
      #expect(type.hasPrefix("decimal") && call.hasPrefix("price"), "\(error)")
    }
  }

  /// What only the values tell is an error of the row.
  @Test(arguments: [("sequential(32000)", "smallint"), ("first_name()", "integer")])
  func valuesThatDoNotFit(_ call: String, _ type: String) throws {
    let column = try GeneratedColumn(call, type: type)
    #expect(throws: GenerationError.self) { try column.values(1000) }
  }

  /// A batch of very long values is an error, not the end of the process.
  @Test(arguments: [
    ("random_string(1000000)", "text"), ("random_bytes(1000000)", "blob"),
    ("random_text(1000000)", "text"), ("random_string(600000..600002)", "text"),
  ])
  func batchesThatAreTooLarge(_ call: String, _ type: String) throws {
    let column = try GeneratedColumn(call, type: type, rows: 4096)
    #expect(try column.values(1).count == 1)
    #expect(throws: GenerationError.self) { try column.values(4096) }
  }

  @Test(arguments: [
    "string, min_length: 9223372036854775807", "string, max_length: 9223372036854775807",
    "string, min_length: 2000000000", "string, min_length: 9, max_length: 9223372036854775807",
  ])
  func hostileLengthsOfAColumn(_ type: String) throws {
    do {
      _ = try GeneratedColumn("random_string()", type: type, rows: 3).values(3)
      _ = try GeneratedColumn("word()", type: type, rows: 3).values(3)
    } catch let error as DiagnosticsError {
      #expect(error.diagnostics.allSatisfy { $0.span != nil })
    }
  }

  @Test(arguments: [
    ("random_usrname()", "did you mean `random_username`?"),
    ("randomint()", "did you mean `random_int`?"),
    ("random_int(mim=3)", "did you mean `min`?"),
    ("zzzzzz()", "`seed generators` lists them"),
  ])
  func suggestions(_ call: String, _ hint: String) {
    let error = #expect(throws: DiagnosticsError.self) { try GeneratedColumn(call, type: "text") }
    #expect(error?.diagnostics.first?.hint == hint)
  }
}
