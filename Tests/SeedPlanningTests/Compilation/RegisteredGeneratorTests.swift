import SeedPlanning
import SeedSchema
import Testing

/// What candidates learn of the generators.
@Suite struct RegisteredGeneratorTests {
  private func samples(_ value: String, isUnique: Bool) -> [String]? {
    RegisteredGenerators().samples(
      of: value, for: FieldSchema("x", .text), isUnique: isUnique,
      now: Timestamp(microseconds: 0), count: 64)
  }

  @Test func callsAndTemplatesHaveSamples() throws {
    let codes = try #require(samples("country_code()", isUnique: false))
    #expect(codes.count == 64)
    #expect(codes.allSatisfy { $0.utf8.count == 2 })
    let upper = try #require(samples("{upper(random_email())}", isUnique: false))
    #expect(upper.allSatisfy { $0.contains("@") && $0 == $0.uppercased() })
    let mails = try #require(samples("random_email()", isUnique: true))
    #expect(Set(mails).count == 64)
  }

  @Test func valuesThatReadTheRowHaveNone() {
    #expect(samples("{other}", isUnique: false) == nil)
    #expect(samples("random_int({a}, 5)", isUnique: false) == nil)
    #expect(samples("no_such()", isUnique: false) == nil)
  }

  @Test func samplesHaveTheirColumnsType() {
    func samples(_ value: String, _ type: FieldType) -> [String]? {
      RegisteredGenerators().samples(
        of: value, for: FieldSchema("x", type), isUnique: false,
        now: Timestamp(microseconds: 0), count: 4)
    }
    #expect(samples("random_choice([a, b])", .integer()) == nil)
    #expect(samples("random_choice([1, 1])", .integer()) == ["1", "1", "1", "1"])
  }

  @Test func recordsHaveNamedParts() {
    #expect(RegisteredGenerators().isPartOfRecord("city"))
    #expect(!RegisteredGenerators().isPartOfRecord("random_int"))
    #expect(!RegisteredGenerators().isPartOfRecord("no_such"))
  }
}
