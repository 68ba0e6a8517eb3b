import SeedSchema
import Testing

struct TimestampTests {
  private static func canonical(_ text: String) -> Timestamp? {
    Array(text.utf8).withUnsafeBytes { Timestamp(canonical: $0) }
  }

  @Test(
    arguments: [
      "2025-06-01 12:34:56", "2025-06-01T12:34:56", "1969-12-31 23:59:59.999999",
      "2024-02-29 00:00:00.5", "0001-01-01 00:00:00.01", "9999-12-31 23:59:59.1234",
      "2000-03-01 08:09:10.000001",
    ])
  func canonicalFormsAreTheInstantsOfISO8601(_ text: String) {
    let read = Self.canonical(text)
    #expect(read != nil && read == Timestamp(text))
  }

  @Test(
    arguments: [
      "", "2025-06-01", "2025-06-01 12:34:56.", "2025-06-01 12:34:56.1234567",
      "2025-06-01 24:00:00", "2025-02-29 00:00:00", "2025-06-01 12:34:5x", "2025-06-01 12:34:60",
      "10000-01-01 00:00:00", "2025-06-01 12:34:56+00", "2025-06-01 12:34:56.-1",
    ])
  func leavesOtherFormsToTheGeneralReader(_ text: String) {
    #expect(Self.canonical(text) == nil)
  }
}
