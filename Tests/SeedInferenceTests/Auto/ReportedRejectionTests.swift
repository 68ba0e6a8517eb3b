import SeedDatabase
@testable import SeedInference
import SeedSchema
import Testing

/// The reason of a table without rows is what remains, in the words in which the database said it
/// first.
@Suite struct ReportedRejectionTests {
  private func rejection(
    _ message: String, _ code: DatabaseError.Code = .other, constraint: String? = nil,
    columns: [String] = []
  ) -> Rejection {
    Rejection(DatabaseError(code, message, constraint: constraint, columns: columns))
  }

  private func message(_ rejections: [(Rejection, blamesReplacements: Bool)]) -> String? {
    var standing = ReportedRejection()
    for (rejection, blamesReplacements) in rejections {
      standing.record(rejection, blamesReplacements: blamesReplacements)
    }
    return standing.message
  }

  @Test func theFirstMessageOfACauseStays() {
    let first = rejection("account 17 is closed")
    let later = rejection("account 18 is closed")
    #expect(message([(first, false), (later, false)]) == first.message)
    let check = rejection("row 1 violates it", .checkViolation, constraint: "positive")
    let again = rejection("row 2 violates it", .checkViolation, constraint: "positive")
    #expect(message([(check, false), (again, false)]) == check.message)
  }

  @Test func anotherCauseTakesThePlaceOfOneThatIsCured() {
    let cured = rejection("no setting 'app.tenant'")
    let remaining = rejection("the shop is closed")
    #expect(message([(cured, false), (remaining, false)]) == remaining.message)
  }

  @Test func whatAFallbackCausesIsNotTheReason() {
    let first = rejection("the shop is closed")
    let own = rejection("no NULL here", .notNullViolation, columns: ["name"])
    #expect(message([(first, false), (own, true)]) == first.message)
    #expect(message([(own, true)]) == own.message)
  }

  @Test func aCauseThatACuredSettingHadIsForgotten() {
    let cured = rejection("no setting 'app.tenant'")
    let own = rejection("no NULL here", .notNullViolation, columns: ["name"])
    var standing = ReportedRejection()
    standing.record(cured, blamesReplacements: false)
    standing.discard()
    standing.record(own, blamesReplacements: true)
    #expect(standing.message == own.message)
  }

  @Test func onlyChangesBesideTheRowsCureACause() {
    #expect(RemedyChange.session(.setting(name: "app.tenant", value: "1")).keepsValues)
    #expect(!RemedyChange.values(.next(column: "name")).keepsValues)
    #expect(!RemedyChange.values(.plainest).keepsValues)
  }

  @Test func aGeneratorsErrorIsNotTheDatabases() {
    #expect(message([(Rejection(CancellationError()), false)]) == nil)
  }
}
