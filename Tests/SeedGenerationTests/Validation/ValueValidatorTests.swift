@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// The check of each batch for what a column's generator doesn't prove.
@Suite struct ValueValidatorTests {
  private func texts(_ words: [String?]) -> Column {
    var vector = ByteVector()
    var nulls = NullMask()
    for (row, word) in words.enumerated() {
      vector.append(word ?? "")
      if word == nil { nulls.insert(row) }
    }
    return Column(.text(vector), nulls: nulls)
  }

  /// The error for a column of a field of which the profile proves nothing.
  private func fault(_ field: FieldSchema, _ values: Column) throws -> InvalidValueError? {
    let validator = ValueValidator(
      field: field, profile: ValueProfile(ValueKind(of: field.type), isNullable: true))
    do {
      try validator?.check(values, firstRow: 10, table: "t")
      return nil
    } catch let error as InvalidValueError {
      return error
    }
  }

  @Test func numbers() throws {
    let field = FieldSchema("n", .integer(), minimum: .integer(13), maximum: .integer(120))
    #expect(try fault(field, Column(.integers([13, 50, 120]))) == nil)
    let low = try fault(field, Column(.integers([13, 12])))
    #expect(low?.description == "t.n, row 12: the value must be at least 13")
    let high = try fault(field, Column(.integers([121])))
    #expect(high?.description == "t.n, row 11: the value must be at most 120")
  }

  @Test func numbersNearTheEndOfTheRange() throws {
    let field = FieldSchema("n", .integer(), minimum: .integer(.max - 1))
    #expect(try fault(field, Column(.integers([.max - 1]))) == nil)
    // As doubles, the two would be equal.
    #expect(try fault(field, Column(.integers([.max - 2]))) != nil)
  }

  @Test func lengthsAreCountedInCharacters() throws {
    let field = FieldSchema("s", .string(maxLength: 3), minLength: 2)
    #expect(try fault(field, texts(["üñ", "日本語", "ab"])) == nil)
    #expect(try fault(field, texts(["ü"]))?.rule == "at least 2 characters long")
    #expect(try fault(field, texts(["ab", "abcd"]))?.row == 12)
  }

  @Test func choices() throws {
    let field = FieldSchema("e", .enumeration(values: ["a", "b"]))
    #expect(try fault(field, texts(["a", "b", "a"])) == nil)
    #expect(try fault(field, texts(["a", "c"]))?.rule == "one of the column's values")
  }

  @Test func nulls() throws {
    #expect(try fault(FieldSchema("s", .text), texts(["a", nil]))?.rule == "present")
    let nullable = FieldSchema("s", .string(maxLength: 1), isNullable: true, minLength: 1)
    #expect(try fault(nullable, texts([nil, "a", nil])) == nil)
  }

  @Test func whatTheProfileProvesIsNotChecked() {
    let field = FieldSchema("n", .integer(), minimum: .integer(0), maximum: .integer(9))
    let proven = ValueProfile(.integer, minimum: .integer(0), maximum: .integer(9))
    #expect(ValueValidator(field: field, profile: proven) == nil)
    let unproven = ValueProfile(.integer, minimum: .integer(0), maximum: .integer(10))
    #expect(ValueValidator(field: field, profile: unproven) != nil)
  }

  /// A bound that two doubles can't tell apart is checked rather than believed.
  @Test func boundsBeyondDoublesAreNotBelieved() throws {
    let field = FieldSchema("n", .integer(), maximum: .integer(.max - 1))
    let profile = ValueProfile(.integer, minimum: .integer(0), maximum: .integer(.max))
    let validator = try #require(ValueValidator(field: field, profile: profile))
    #expect(throws: InvalidValueError.self) {
      try validator.check(Column(.integers([.max])), firstRow: 0, table: "t")
    }
  }

  @Test func otherTypes() throws {
    let day = FieldSchema("d", .date, minimum: .date(CivilDate(daysSinceEpoch: 10)))
    #expect(try fault(day, Column(.dates([10, 11]))) == nil)
    #expect(try fault(day, Column(.dates([9]))) != nil)
    let instant = FieldSchema("t", .datetime(), maximum: .timestamp(Timestamp(microseconds: 5)))
    #expect(try fault(instant, Column(.timestamps([5]))) == nil)
    #expect(try fault(instant, Column(.timestamps([6]))) != nil)
    let ratio = FieldSchema("f", .float(), minimum: .double(0), maximum: .double(1))
    #expect(try fault(ratio, Column(.doubles([0, 0.5, 1]))) == nil)
    #expect(try fault(ratio, Column(.doubles([1.000_000_1]))) != nil)
    #expect(try fault(ratio, Column(.doubles([.nan]))) != nil)
    let price = FieldSchema(
      "p", .decimal(precision: 6, scale: 2), minimum: .integer(1), maximum: .integer(20))
    #expect(try fault(price, Column(.decimals([100, 2000], scale: 2))) == nil)
    #expect(try fault(price, Column(.decimals([99], scale: 2))) != nil)
    #expect(try fault(price, Column(.decimals([2001], scale: 2))) != nil)
  }
}
