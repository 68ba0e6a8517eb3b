package import SeedDrivers
import SeedPredicates
import SeedSchema

extension UserTypes {
  /// Reads the types of a database.
  package init(of connection: any DatabaseConnection) async throws {
    var forms: [String: Form] = [:]
    guard let query = connection.dialect.userTypesQuery else {
      self.init()
      return
    }
    for row in try await connection.query(SQLStatement(sql: query)) where row.values.count == 3 {
      guard let name = row.values[0].text, let kind = row.values[1].text,
        let part = row.values[2].text
      else { continue }
      switch (kind, forms[name]) {
      case ("c", .composite(let parts)?): forms[name] = .composite(parts + [part])
      case ("c", _): forms[name] = .composite([part])
      case ("e", .enumeration(let labels)?): forms[name] = .enumeration(labels + [part])
      case ("e", _): forms[name] = .enumeration([part])
      case ("r", _): forms[name] = .range(part)
      case ("d", _): forms[name] = .domain(part)
      default: break
      }
    }
    self.init(forms)
  }
}
