@testable import SeedFormat
@testable import SeedGeneration
import Testing

/// Columns that must not repeat: either they don't, or the plan is refused.
@Suite struct UniqueColumnTests {
  private static let rows: Int64 = 6_000

  /// A unique column has as many values as rows, in every batch and list; a generator that has too
  /// few is refused with the numbers.
  @Test(arguments: GeneratorRegistryTests.names) func noValueTwice(_ name: String) throws {
    guard
      ![
        "maybe", "literal", "bytes", "now", "cycle", "zipf", "normal", "random_text", "png", "svg",
        // It needs another column.
        "correlated",
      ].contains(name)
    else { return }
    let definition = try #require(GeneratorRegistry[name])
    let type = (GeneratorRegistryTests.types[name] ?? "text") + ", unique: true"
    let column: GeneratedColumn
    do {
      column = try GeneratedColumn(definition.example, type: type, rows: Self.rows)
    } catch let error as DiagnosticsError {
      let message = try #require(error.diagnostics.first).message
      #expect(message.contains("must be unique in \(Self.rows) rows"), "\(message)")
      return
    }
    guard column.profile.isUnique else { return }
    let values = try column.values(Self.rows).all
    #expect(Set(values).count == values.count)
  }

  /// What a table usually asks to be unique can be.
  @Test(
    arguments: [
      ("random_email()", "string, max_length: 255"),
      ("random_username()", "string, max_length: 50"),
      ("full_name()", "text"), ("slug()", "text"), ("random_uuid()", "uuid"), ("token()", "text"),
      ("random_string(10)", "text"), ("random_int(1, 6000)", "integer"), ("sku()", "text"),
      ("company()", "text"), ("phone_number()", "text"), ("product_name()", "text"),
      ("random_bytes(4)", "blob"), ("random_decimal(0, 999.99)", "decimal"),
      ("random_datetime()", "datetime"), ("url()", "text"), ("hex(8)", "text"),
      ("random_username()", "string, min_length: 3, max_length: 12"),
    ])
  func uniqueAsTablesNeedIt(_ value: String, _ type: String) throws {
    let column = try GeneratedColumn(value, type: type + ", unique: true", rows: Self.rows)
    #expect(column.profile.isUnique)
    let values = try column.values(Self.rows).all
    #expect(Set(values).count == values.count)
  }

  /// Every value of a domain is used before one would have to repeat.
  @Test func allValuesOfADomain() throws {
    let column = try GeneratedColumn(
      "random_int(-500, 499)", type: "integer, unique: true", rows: 1000)
    #expect(Set(try column.values(1000).numbers) == Set((-500...499).map(Double.init)))
  }

  @Test func tooFewValuesAreRefusedWithTheNumbers() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn("random_int(1, 999)", type: "integer, unique: true", rows: 1000)
    }
    let found = try #require(error?.diagnostics.first)
    #expect(found.message.contains("unique in 1000 rows"))
    #expect(found.message.contains("999 different values"))
    #expect(found.hint?.contains("1000 > 999") == true)
    #expect(found.span?.line == 5)
  }

  @Test func choicesThatRepeatCountOnce() throws {
    let column = try GeneratedColumn(
      "random_choice([a, b, a, c])", type: "text, unique: true", rows: 3)
    #expect(Set(try column.values(3).strings) == ["a", "b", "c"])
    #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn("random_choice([a, b, a, c])", type: "text, unique: true", rows: 4)
    }
  }

  /// Bytes of different lengths: those of all lengths count.
  @Test func bytesOfDifferentLengths() throws {
    for lengths in ["3..16", "3..7", "4..5", "0..16"] {
      let column = try GeneratedColumn(
        "random_bytes(\(lengths))", type: "blob, unique: true", rows: 50_000)
      let values = try column.values(50_000).all
      #expect(Set(values).count == values.count, "\(lengths)")
    }
    #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn("random_bytes(0..1)", type: "blob, unique: true", rows: 258)
    }
  }
}
