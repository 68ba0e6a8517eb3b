import SeedSyntax
import SeedDatabase
import SeedGeneration
import SeedKit
import SeedPredicates
import SeedSchema

/// Finds strings for conditions that call functions, by evaluating the condition for strings in
/// well-known formats.
extension AutoPass {
  /// Searches for strings that meet conditions which no generated row meets.
  ///
  /// - Returns: whether a column has other values now.
  mutating func probe(_ conditions: [RowCondition], of table: TableName) async throws -> Bool {
    guard let schema = schemas[table] else { return false }
    for condition in conditions where condition.columns.count == 1 {
      guard let check = condition.check, let field = schema[field: condition.columns[0]],
        field.type.isText, !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
        self[table].probedColumns.insert(field.name).inserted
      else { continue }
      if try await usesDefault(of: field, of: schema, meeting: check, condition.text) {
        return true
      }
      let limit = field.lengthLimit ?? .max
      let accepted = try await strings(meeting: check, column: field.name)
        .filter { $0.unicodeScalars.count <= limit }
      guard !accepted.isEmpty else { continue }
      let list = accepted.prefix(PassLimits.probedValues).map { QuotedText.argument($0) }
      let value = "random_choice([\(list.joined(separator: ", "))])"
      if case .unchanged = prefer(
        .value(value), field.name, of: table, because: "chosen by evaluating \(condition.text)")
      {
        continue
      }
      return true
    }
    return false
  }

  /// Leaves a column to its default if that meets a condition: of all the names of functions that
  /// exist, only the author of the schema knows which fits.
  ///
  /// - Returns: whether it does.
  private mutating func usesDefault(
    of field: FieldSchema, of schema: TableSchema, meeting check: String, _ text: String
  ) async throws -> Bool {
    guard let value = field.constantDefault, !schema.isKey(field.name),
      try await accepted([value], by: check, field.name)?.isEmpty == false
    else { return false }
    if case .unchanged = prefer(
      .omitted, field.name, of: schema.name, because: "its default passes \(text)")
    {
      return false
    }
    return true
  }

  private func strings(meeting check: String, column: String) async throws -> [String] {
    let dialect = run.connection.dialect
    var names: [String] = []
    if let query = dialect.functionNamesQuery { names = try await run.connection.values(of: query) }
    names += schemas.keys.map(\.name).sorted().prefix(PassLimits.probedNames)
    let all = WellKnownFormats.examples + names
    if let accepted = try await accepted(all, by: check, column) { return accepted }
    // The condition fails for one of the strings, so each is evaluated in its own statement.
    var result: [String] = []
    for text in WellKnownFormats.examples + names.prefix(PassLimits.probedNames) {
      result += try await accepted([text], by: check, column) ?? []
    }
    return result
  }

  /// Returns the strings for which a condition is true; `nil` if its evaluation fails for one of
  /// them.
  private func accepted(
    _ texts: [String], by check: String, _ column: String
  ) async throws -> [String]? {
    let name = run.connection.dialect.quoted(column)
    var query = SQLStatement(sql: "SELECT \(name) FROM (")
    for (index, text) in texts.enumerated() {
      if index > 0 { query.append(" UNION ALL ") }
      query.append("SELECT CAST(\(text) AS text)")
      query.append(SQLStatement(sql: " AS \(name)"))
    }
    query.append(SQLStatement(sql: ") AS seedkit_probe WHERE (\(check))"))
    do {
      let rows = try await run.connection.withSavepoint("seedkit_probe") {
        try await run.connection.query(query)
      }
      return rows.compactMap { $0.values.first?.text }
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      return nil
    }
  }
}

/// Strings in the formats that functions of databases often validate.
enum WellKnownFormats {
  /// An example of each format, the most common formats first.
  static let examples = [
    "a", "A", "1", "1.0", "1.0.0", "{}", "[]", "a.b", "a-b", "a@example.com",
    "https://example.com/",
    "UTC", "Europe/London", "en", "en-US", "en_US", "USD", "US", "GB", "1 day", "2024-01-01",
    "2024-01-01 00:00:00", "12:00", "P1D", "* * * * *", "127.0.0.1", "127.0.0.0/8", "^a$", "$.a",
    "00000000-0000-4000-8000-000000000001", "<a/>", "#ffffff", "+12025550123", "/", "/a", "a/b",
    "text/plain", "text", "integer", "now", "public", "pg_class", "example.com", "true", "GET",
    "utf-8",
  ]
}
