import SeedSchema
import Testing

@testable import SeedPredicates

@Suite struct StoredInstantTests {
  @Test func storedInstantsHaveUsualYears() throws {
    var field = FieldSchema("created_at", .integer())
    field.epochUnit = .microseconds
    let dates = try #require(
      DateStorage(field, in: TableSchema(TableName("t"), fields: [field])))
    #expect(dates.instant("0") == Timestamp(microseconds: 0))
    #expect(dates.instant("-8999000000000000000") == nil)
    #expect(dates.instant("8999000000000000000") == nil)
    #expect(dates.endOfDates == "7258118400000000")
  }
}
