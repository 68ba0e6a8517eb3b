import SeedFormat
import Testing

@Suite struct CoreSchemaTests {
  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
      ("nULL", .string("nULL")), ("true", .bool(true)), ("False", .bool(false)),
      ("yes", .string("yes")), ("0", .int(0)), ("-0", .int(0)), ("+12", .int(12)), ("007", .int(7)),
      ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
      ("9223372036854775808", .bigInt("9223372036854775808")),
      ("-00018446744073709551616", .bigInt("-18446744073709551616")),
      ("0o17", .int(15)), ("0x1F", .int(31)),
      ("0xFFFFFFFFFFFFFFFF", .bigInt("18446744073709551615")),
      ("0x10000000000000000", .string("0x10000000000000000")), ("0o8", .string("0o8")),
      ("0x", .string("0x")), ("-0x1", .string("-0x1")), ("0b1", .string("0b1")),
      ("1.5", .float(1.5)), ("-.5", .float(-0.5)), ("1.", .float(1)), ("1e3", .float(1000)),
      ("1E-2", .float(0.01)), ("+1.5e+1", .float(15)), (".", .string(".")), ("1e", .string("1e")),
      ("-", .string("-")), ("+", .string("+")), (".e1", .string(".e1")),
      ("1_000", .string("1_000")),
      (".inf", .float(.infinity)), ("-.INF", .float(-.infinity)), ("inf", .string("inf")),
      ("1e999", .float(.infinity)), ("1:30", .string("1:30")),
      ("2024-01-01", .string("2024-01-01")),
      ("１", .string("１")), ("1 2", .string("1 2")),
    ] as [(String, CoreSchema.Value)])
  func plain(_ text: String, _ value: CoreSchema.Value) {
    #expect(CoreSchema.resolve(plain: text) == value)
  }

  @Test func notANumber() {
    guard case .float(let value) = CoreSchema.resolve(plain: ".NaN") else {
      Issue.record("no float")
      return
    }
    #expect(value.isNaN)
  }

  @Test(arguments: [Scalar.Style.singleQuoted, .doubleQuoted, .literal, .folded])
  func onlyPlainScalarsHaveTypes(_ style: Scalar.Style) {
    #expect(CoreSchema.resolve(Scalar("1", style: style)) == .string("1"))
  }
}
