package import SeedDatabase
import SeedPredicates

extension DatabaseConnection {
  /// Returns the conditions of triggers that call no function which may change something.
  ///
  /// - Throws: `DatabaseError` if the database can't be read.
  package func testable(_ conditions: [String]) throws -> [String] {
    guard !conditions.isEmpty, let query = dialect.volatileFunctionNamesQuery else {
      return conditions
    }
    let names = Set(try values(of: query))
    return conditions.filter { names.isDisjoint(with: TriggerRejections.functions(in: $0)) }
  }
}
