package import SeedDatabase
import SeedPredicates

extension UserTypes {
  /// Reads the types of a database.
  package init(of connection: any DatabaseConnection) async throws {
    var forms: [String: Form] = [:]
    guard let query = connection.dialect.userTypesQuery else {
      self.init()
      return
    }
    for part in try await connection.values(of: query) {
      switch (part.kind, forms[part.type]) {
      case (.composite, .composite(let parts)?): forms[part.type] = .composite(parts + [part.part])
      case (.composite, _): forms[part.type] = .composite([part.part])
      case (.enumeration, .enumeration(let labels)?):
        forms[part.type] = .enumeration(labels + [part.part])
      case (.enumeration, _): forms[part.type] = .enumeration([part.part])
      case (.range, _): forms[part.type] = .range(part.part)
      case (.domain, _): forms[part.type] = .domain(part.part)
      }
    }
    self.init(forms)
  }
}
