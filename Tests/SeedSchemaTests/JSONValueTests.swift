import SeedSchema
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct JSONValueTests {
  private static let values: [(text: String, value: JSONValue)] = [
    ("null", .null), ("true", true), (" \"a\\u00e9\" ", "aé"), ("[]", []),
    ("{\"a\": [1, {\"b\": null}]}", ["a": [1, ["b": .null]]]),
    ("1.5", .number(Decimal(15) / 10)), ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .number(Decimal(UInt64(1) << 63))),
  ]

  @Test(arguments: values.indices) func readsValues(_ place: Int) {
    let (text, expected) = Self.values[place]
    let value = JSONValue(parsing: text.utf8)
    #expect(value == expected)
  }

  @Test(arguments: ["1", "1.0", "1.00", "1e0", "10e-1"])
  func numbersAreEqualHoweverTheyAreWritten(_ text: String) {
    #expect(JSONValue(parsing: text.utf8) == 1)
  }

  @Test(arguments: ["", "tru", "[1,", "{\"a\" 1}", "1 2", "nan"])
  func rejectsOtherText(_ text: String) {
    #expect(JSONValue(parsing: text.utf8) == nil)
  }

  @Test func writesWhatItReads() throws {
    let value: JSONValue = [
      "null": .null, "yes": true, "number": .number(Decimal(string: "0.1") ?? 0), "list": [1, "a"],
    ]
    let text = try JSONEncoder().encode(value)
    #expect(JSONValue(parsing: text) == value)
  }

  @Test func membersAndElementsAreFound() {
    let value: JSONValue = ["a": ["b": [1, "two", true]]]
    #expect(value["a"]?["b"]?.list?.first?.integer == 1)
    #expect(value["a"]?["b"]?.list?[1].text == "two")
    #expect(value["a"]?["b"]?.list?[2].isTrue == true)
    #expect(value["b"] == nil && value["a"]?.list == nil)
  }
}
