import PlanSupport
import SeedSchema
import Testing

@testable import SeedPredicates

/// What columns get by what people have written about them.
@Suite struct ColumnCommentTests {
  private func call(
    _ column: String, _ type: FieldType, comment: String, default value: String? = nil,
    isKey: Bool = false
  ) -> String? {
    var field = FieldSchema(column, type)
    field.comment = comment
    field.defaultValue = value.map { .value(.text($0)) }
    let table = TableSchema(TableName("things"), fields: [field])
    return InferredValues.call(for: field, in: table, names: TableNames(table), isKey: isKey)
  }

  @Test(arguments: [
    ("one of: a, b, c", ["a", "b", "c"]),
    ("One of draft, live or archived.", ["draft", "live", "archived"]),
    ("either left or right", ["left", "right"]),
    ("The side, one of 'left', 'right'", ["left", "right"]),
    ("Allowed values: low/medium/high. Default: low", ["low", "medium", "high"]),
    ("possible values are: \"in use\", \"free\"", ["in use", "free"]),
    ("State of it (one of new, old), see wiki", ["new", "old"]),
    ("draft|live|archived", ["draft", "live", "archived"]),
    ("'a', 'b' or 'c'", ["a", "b", "c"]), ("0 = inactive, 1 = active", ["0", "1"]),
    ("0: draft; 1: published", ["0", "1"]), ("State: A = active, I = inactive", ["A", "I"]),
    ("one of the following: x, y", ["x", "y"]), ("one of: a (first), b (second)", ["a", "b"]),
    ("can be: null, read, write", ["read", "write"]),
  ])
  func listsAreRead(_ comment: String, _ values: [String]) {
    #expect(ColumnComment(comment).values == values)
  }

  @Test(arguments: [
    "must be unique", "can be null or empty", "one of the user's addresses",
    "either the name or the id",
    "Note: see the wiki, it explains everything", "the name, first and last", "and/or",
    "a | really long story, told twice",
    "e.g. https://example.com/a,b", "", "|", "one of", "'", "=,=", ":;:", "one of: ",
    "İ one of: a, b",
  ])
  func storiesAreNoLists(_ comment: String) {
    #expect(ColumnComment(comment).values.isEmpty, "\(ColumnComment(comment).values)")
  }

  @Test(arguments: [
    ("iso", "ISO 4217", "currency_code()"),
    ("cur", "Currency by ISO 4217 (three letters)", "currency_code()"),
    ("place", "ISO 3166-1 alpha-2 code", "country_code()"), ("c1", "E-mail", "random_email()"),
    ("c1", "The customer's e-mail address, if known", "random_email()"),
    ("x1", "URL of the page", "url()"),
    ("x2", "Name of the customer", "full_name()"), ("zone", "IANA time zone", "time_zone()"),
    ("d", "SHA-256 of the file", "hex(64)"), ("name", "The name that is shown", "words(2)"),
  ])
  func textsFollowTheComment(_ column: String, _ comment: String, _ value: String) {
    #expect(call(column, .text, comment: comment) == value)
  }

  @Test func theNameTakesPrecedenceOverADescription() {
    #expect(call("email", .text, comment: "City") == "random_email()")
    #expect(call("email", .text, comment: "one of: a, b") == "random_choice([a, b])")
  }

  @Test func defaultsAndLengthsCount() {
    #expect(
      call("s", .text, comment: "one of: Draft, Live", default: "draft")
        == "random_choice([draft, live])")
    #expect(call("s", .text, comment: "one of: a, b", default: "z") == "random_choice([z, a, b])")
    #expect(
      call("s", .string(maxLength: 2), comment: "one of: aa, bb, ccc") == "random_choice([aa, bb])")
    #expect(
      call("s", .text, comment: "one of: a, b", isKey: true)?.contains("random_choice") == false)
  }

  @Test func numbersFollowTheComment() {
    #expect(call("s", .integer(), comment: "0 = draft, 1 = published") == "random_choice([0, 1])")
    #expect(
      call("s", .integer(bits: 16), comment: "1 = a, 99999 = b") != "random_choice([1, 99999])")
    #expect(call("s", .integer(), comment: "one of: a, b") == "random_int()")
    #expect(call("zz", .integer(), comment: "Price in cents") == "random_int(100, 50000)")
    #expect(
      call("t", .integer(), comment: "Unix timestamp in milliseconds")?.contains("now - 365d")
        == true)
    #expect(call("t", .integer(), comment: "Unix user id")?.contains("now") == false)
  }
}
