import Testing

@testable import SeedGeneration

/// JSON arrays in PostgreSQL's text form.
@Suite struct ArrayTextTests {
  @Test(arguments: [
    (#"["a", "b\"c", "d\\e", "f\ng", null]"#, "{\"a\", \"b\\\"c\", \"d\\\\e\", \"f\ng\", null}"),
    (#"[[1, 2], [3.5, true]]"#, "{{1, 2}, {3.5, true}}"),
    // A character beyond the first 65,536 has two escapes.
    (#"["\ud83d\ude00!", "\u00e9"]"#, #"{"😀!", "é"}"#),
    (#"["\ud83dx"]"#, "{\"\u{FFFD}x\"}"),
    (#"[{"a": "}\"", "b": {}}, {}]"#, #"{"{\"a\": \"}\\\"\", \"b\": {}}", "{}"}"#),
  ])
  func listsAreArrays(_ json: String, _ array: String) {
    let result = ArrayTemplate.array(Array(json.utf8)[...])
    #expect(String(decoding: result, as: UTF8.self) == array)
  }
}
