import SeedFormat
import SeedPlanning
import Testing

/// Columns whose names aren't words, in templates.
@Suite struct QuotedNameTests {
  @Test func backticksHoldAnyName() throws {
    let sample = try RecordSample(
      """
      Full Name: full_name()
      true: random_int(1, 9)
      label: "{upper(`Full Name`)} {`true` + 1}"
      """, types: ["true": "integer"], rows: 20)
    for row in 0..<sample.count {
      let next = Int(sample["true"][row]).map { $0 + 1 } ?? 0
      #expect(sample["label"][row] == "\(sample["Full Name"][row].uppercased()) \(next)")
    }
  }

  @Test(arguments: [
    ("{`Full Nme`}", "unknown name `Full Nme`"), ("{`Full Name}", "expected a name in backticks"),
    ("{``}", "expected a name in backticks"),
  ])
  func wrongNames(_ template: String, _ message: String) {
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try RecordSample("Full Name: full_name()\nlabel: \"\(template)\"")
    }
    #expect(error?.diagnostics.first?.message.hasPrefix(message) == true)
  }
}
