@testable import SeedFormat
@testable import SeedGeneration
import Testing

/// Generators of texts keep to the lengths of their columns, whatever those are.
@Suite struct TextLengthTests {
  /// Calls without a length of their own; those with one fail if it doesn't fit.
  static let calls = GeneratorRegistry.definitions
    .filter { ["text", "people", "places", "internet", "commerce"].contains($0.group) }
    .filter {
      ![
        "random_json", "random_bytes", "pattern", "matching", "price", "latitude", "longitude",
        "age", "birth_date", "grammar", "coordinates", "wkt", "geojson", "ip_in", "port",
        "http_status",
      ].contains($0.name)
    }
    .map { "\($0.name)()" }

  private static let limits: [(least: Int, most: Int)] =
    [
      (0, 1), (0, 2), (0, 3), (0, 5), (0, 8), (0, 12), (0, 20), (0, 50), (1, 1), (8, 8), (20, 20),
      (30, 60), (200, 255), (3, 12), (1000, 1200),
    ]

  @Test(arguments: calls) func lengthsAreKept(_ call: String) throws {
    for (least, most) in Self.limits {
      for unique in ["", ", unique: true"] {
        let rows: Int64 = unique.isEmpty ? 60 : 20
        let type = "string, min_length: \(least), max_length: \(most)\(unique)"
        let column: GeneratedColumn
        do {
          column = try GeneratedColumn(call, type: type, rows: rows)
        } catch let error as DiagnosticsError {
          // A domain that the length leaves fewer values than rows.
          #expect(
            !unique.isEmpty && error.diagnostics[0].message.contains("different values"),
            "\(type): \(error.diagnostics[0].message)")
          continue
        }
        let lengths = try column.values(rows).strings.map(\.unicodeScalars.count)
        #expect(lengths.allSatisfy { (least...most).contains($0) }, "\(call) in \(type)")
      }
    }
  }

  @Test(arguments: [
    ("random_string(10)", "max_length: 9", "10 > 9"),
    ("random_string(1..3)", "min_length: 2", "1 < 2"),
    ("random_text(40..200)", "max_length: 100", "200 > 100"),
    (#"pattern("??-####")"#, "max_length: 6", "7 > 6"),
  ])
  func impossibleLengthsFail(_ call: String, _ limit: String, _ hint: String) {
    let error = #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn(call, type: "string, \(limit)")
    }
    #expect(error?.diagnostics.first?.hint == hint)
  }
}
