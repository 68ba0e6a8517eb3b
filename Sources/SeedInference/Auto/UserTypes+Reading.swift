package import SeedDatabase
import SeedPredicates

extension UserTypes {
  /// Reads the types of a database.
  package init(of connection: any DatabaseConnection) async throws {
    var definitions: [String: Definition] = [:]
    guard let query = connection.dialect.userTypesQuery else {
      self.init()
      return
    }
    for part in try await connection.values(of: query) {
      switch (part.kind, definitions[part.type]) {
      case (.composite, .composite(let parts)?):
        definitions[part.type] = .composite(parts + [part.part])
      case (.composite, _): definitions[part.type] = .composite([part.part])
      case (.enumeration, .enumeration(let labels)?):
        definitions[part.type] = .enumeration(labels + [part.part])
      case (.enumeration, _): definitions[part.type] = .enumeration([part.part])
      case (.range, _): definitions[part.type] = .range(part.part)
      case (.domain, _): definitions[part.type] = .domain(part.part)
      }
    }
    self.init(definitions)
  }
}
