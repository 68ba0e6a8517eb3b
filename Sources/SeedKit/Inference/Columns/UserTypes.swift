import SeedORM

/// The types that a database's users have made, with what they are made of.
struct UserTypes: Sendable {
  /// What a type is made of; the parts are types as the database writes them.
  enum Form: Sendable {
    /// A row of values.
    case composite([String])
    /// A range of a type.
    case range(String)
    /// One of some labels.
    case enumeration([String])
    /// Another type, perhaps with conditions.
    case domain(String)
  }

  private var forms: [String: Form] = [:]

  /// No types.
  init() {}

  /// Reads the types of a database.
  init(of connection: any DatabaseConnection) async throws {
    guard let query = connection.dialect.userTypesQuery else { return }
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
  }

  /// What a type is made of.
  subscript(name: String) -> Form? { forms[name] }
}
