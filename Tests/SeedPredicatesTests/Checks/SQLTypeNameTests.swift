import Testing

@testable import SeedPredicates

@Suite struct SQLTypeNameTests {
  @Test func sizesOfTypesAreGreaterThanZero() {
    #expect(SQLTypeName("vector(3)").size == 3)
    #expect(SQLTypeName("numeric(10, 2)").size == 10)
    #expect(SQLTypeName("vector(-5)").size == nil)
    #expect(SQLTypeName("vector(0)").size == nil)
  }
}
