@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// Arguments of the catalog's generators that make no sense: each is an error with a place, and
/// none traps.
@Suite struct GeneratorArgumentTests {
  @Test(arguments: [
    ("iban(ZZ)", "text"), ("iban(7)", "text"), ("iban(DE)", "string, max_length: 10"),
    ("bic(DE, 9)", "text"), ("credit_card(visum)", "text"), ("card_code(5)", "text"),
    ("ean(12)", "text"), ("isbn(-9223372036854775808)", "text"), ("license_plate(XX)", "text"),
    ("national_id(FR)", "text"), ("national_id([US])", "text"), ("vin()", "string, max_length: 16"),
    ("uuid7(soon)", "uuid"), ("uuid7(1969-12-31)", "uuid"),
    ("snowflake_id(2010-11-04)", "integer"), ("snowflake_id(2081)", "integer"),
    ("uuid7(3d..4d)", "uuid"), ("ulid()", "string, max_length: 25"),
    ("nanoid(0)", "text"), ("nanoid(9223372036854775807)", "text"), ("base64(0)", "text"),
    ("base64(-1)", "text"), ("password(-9223372036854775808)", "text"),
    ("password_hash(x, cost=3)", "text"),
    ("password_hash(x, cost=16)", "text"), ("password_hash([x])", "text"),
    ("password_hash(\"\(String(repeating: "x", count: 73))\")", "text"),
    ("ip_in()", "text"), ("ip_in(10.0.0.0/99)", "text"), ("ip_in('::g')", "text"),
    ("port(5, 4)", "integer"),
    ("port(-1)", "integer"), ("port(1, 65536)", "integer"), ("image_url(0)", "text"),
    ("image_url(640, 9223372036854775807)", "text"), ("color(cmyk)", "text"),
    ("duration(2h, 1h)", "text"), ("duration(-5m)", "text"),
    ("duration(9223372036854775807)", "text"),
    ("unix_time(now, -1d)", "integer"), ("coordinates(ZZ)", "text"),
    ("coordinates([1, 2, 3])", "text"),
    ("wkt([10, 0, 0, 0])", "text"), ("wkt([0, 0, 91, 0])", "text"), ("wkt([a, b, c, d])", "text"),
    ("wkt([1e999, 0, 1, 1])", "text"), ("geojson(DE, circle)", "json"), ("csv(101)", "text"),
    ("csv(-1)", "text"), ("svg(0)", "text"), ("png(1025)", "blob"),
    ("png(-9223372036854775808)", "blob"),
    ("poisson(-1)", "integer"), ("poisson(1e999)", "integer"), ("poisson(x)", "integer"),
    ("exponential(0)", "float"), ("exponential(-1)", "float"), ("exponential(1e300)", "float"),
    ("lognormal(0)", "float"), ("lognormal(1, -1)", "float"), ("lognormal(1, 21)", "float"),
    ("pareto(0)", "float"), ("pareto(1, 0)", "float"), ("pareto(1, 1, min=3, max=2)", "float"),
    ("walk(0, -1)", "float"), ("walk(1e300)", "float"), ("walk(0, 1, min=2, max=1)", "float"),
    ("walk(0, 1, at=x)", "float"), ("seasonal(0, 1, period=0)", "float"),
    ("seasonal(0, 1, noise=-1)", "float"), ("seasonal(0, 1e300)", "float"),
    ("percentage(digits=13)", "float"), ("file_size(-1)", "integer"), ("emoji(3)", "text"),
    ("random_datetime(hours=noon)", "datetime"), ("random_datetime(growth=0)", "datetime"),
    ("random_datetime(bursts=0)", "datetime"), ("random_datetime(burst=5m)", "datetime"),
    ("random_datetime(bursts=3, burst=soon)", "datetime"),
    ("random_datetime(growth=1e999)", "datetime"), ("random_datetime(season=3)", "datetime"),
    ("random_datetime(days=weekdays)", "datetime, unique: true"), ("review(x)", "text"),
    ("review(5, of=0)", "text"), ("review([5])", "text"),
  ])
  func anErrorWithAPlace(_ call: String, _ type: String) throws {
    let error = #expect(throws: DiagnosticsError.self, "\(call)") {
      try GeneratedColumn(call, type: type)
    }
    for diagnostic in error?.diagnostics ?? [] {
      #expect(diagnostic.span?.line == 5, "\(call): \(diagnostic.message)")
      #expect(diagnostic.sourceLine != nil)
    }
  }

  /// Extreme, and all the same to be had.
  @Test(arguments: [
    ("ip_in(0.0.0.0/0)", "text, unique: true"), ("ip_in(::/0)", "text, unique: true"),
    ("ip_in(::1)", "text"), ("coordinates([-90, -180, 90, 180])", "text"),
    ("wkt([90, 180, 90, 180], line)", "text"), ("wkt([-90, -180, -90, -180], polygon)", "text"),
    ("poisson(0)", "integer"), ("poisson(1e15)", "integer"), ("poisson(700)", "smallint"),
    ("exponential(1e200)", "integer"), ("lognormal(1e200, 20)", "float"),
    ("pareto(1, 0.05)", "integer"),
    ("pareto(5)", "decimal, precision: 18, scale: 2"), ("walk(0, 1e200)", "integer"),
    ("walk(1e200, 1e200)", "float"), ("walk(5, 100, min=0, max=10)", "smallint"),
    ("walk(0, 1, min=3, max=3)", "float"),
    ("seasonal(0, 1e200, period=1e200, trend=1e200)", "integer"),
    ("file_size(0)", "integer"), ("file_size(9223372036854775807)", "integer"),
    ("percentage()", "decimal, precision: 18, scale: 18"),
    ("percentage()", "decimal, precision: 5, scale: 2"),
    ("duration(0s, 3000000000)", "text"), ("duration(5, 5)", "integer"), ("svg(1)", "text"),
    ("png(1)", "blob"),
    ("nanoid(1000)", "text"), ("password(1)", "text"), ("card_expiry()", "string, max_length: 5"),
    ("isbn()", "string, max_length: 10"),
    ("review(-9223372036854775808)", "text"), ("review(9223372036854775807)", "text"),
    ("review(1e300)", "text"),
    ("random_datetime(0001-01-01, 9999-12-31, hours=night)", "datetime"),
    ("random_datetime(now, now, season=summer)", "datetime"), ("ssn()", "string, max_length: 9"),
    ("gender()", "string, max_length: 1"),
    ("ean()", "integer"), ("uuid7(now)", "uuid, unique: true"),
    ("ulid(1970)", "text, unique: true"),
    ("snowflake_id(2010-11-05)", "integer"), ("uuid7(1970)", "uuid"), ("uuid7(9999)", "uuid"),
    ("lognormal(100, 0.5)", "float, unique: true"),
  ])
  func possible(_ call: String, _ type: String) throws {
    let column: GeneratedColumn
    do {
      column = try GeneratedColumn(call, type: type)
    } catch let error as DiagnosticsError where type.contains("unique") {
      #expect(error.diagnostics.first?.message.contains("unique") == true)
      return
    }
    let values = try column.values(.rows([0, 1, 999, 1 << 40, (1 << 53) - 1]))
    #expect(values.count == 5)
  }
}
