import SeedFormat
import SeedPlanning
import Testing

/// Bounds of a field that exclude each other are an error where they are written.
@Suite struct FieldBoundTests {
  @Test(arguments: [
    ("integer", "5", "2"), ("float", "0.5", "0.25"), ("decimal", "1.50", "1.25"),
    ("date", "2025-02-01", "2025-01-01"), ("datetime", "2025-02-01", "2025-01-31T23:59:59Z"),
    ("time", "12:00", "11:59"),
  ])
  func boundsExcludeEachOther(_ type: String, _ low: String, _ high: String) {
    let project = Project.of(
      "factory: user\nfields:\n  a:\n    type: \(type)\n    min_value: \(low)\n    max_value: \(high)\n"
    )
    let errors = project.check().filter { $0.severity == .error }
    #expect(errors.map(\.message) == ["`min_value` is greater than `max_value`"])
    #expect(errors.first?.span?.line == 5)
    let same = Project.of(
      "factory: user\nfields:\n  a:\n    type: \(type)\n    min_value: \(low)\n    max_value: \(low)\n"
    )
    #expect(!same.check().contains { $0.severity == .error })
  }
}
