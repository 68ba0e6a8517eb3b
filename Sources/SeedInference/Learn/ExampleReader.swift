import SeedDatabase
import SeedPredicates
import SeedSchema

/// Lets the columns of a table that has rows follow those, if neither a check nor the column's name
/// says what they hold.
struct ExampleReader {
  let connection: any DatabaseConnection

  /// The most rows to read.
  private static let sample = 200

  /// Puts what the rows show before the guesses of a factory.
  ///
  /// - Parameter factory: the factory of a table.
  /// - Throws: `DatabaseError` if the table can't be read.
  func apply(to factory: inout InferredFactory) async throws {
    let rules = TableRules(factory.schema)
    let open = factory.columns.indices.filter { index in
      isOpen(factory.columns[index], of: factory.schema, rules)
    }
    guard !open.isEmpty else { return }
    let rows = try await rows(of: factory.schema, open.map { factory.columns[$0].name })
    for (place, index) in open.enumerated() {
      let values = rows.compactMap { $0.values[place].text }
      guard let field = factory.schema[field: factory.columns[index].name],
        let choice = choice(for: field, of: factory.schema, values, among: rows.count)
      else { continue }
      factory.columns[index].choices.insert(choice, at: 0)
      factory.columns[index].note = "like the rows that are there"
    }
  }

  private func rows(of table: TableSchema, _ columns: [String]) async throws -> [Row] {
    let dialect = connection.dialect
    let names = columns.map { dialect.quoted($0) }.joined(separator: ", ")
    // The same rows each time, as far as there is an order.
    let key = table.primaryKey.map { dialect.quoted($0) }.joined(separator: ", ")
    let order = key.isEmpty ? "" : " ORDER BY \(key)"
    return try await connection.query(
      SQLStatement(
        sql: "SELECT \(names) FROM \(dialect.quoted(table.name))\(order) LIMIT \(Self.sample)"))
  }

  /// Whether only its type, or the usual words of its name, say what a column holds.
  private func isOpen(
    _ column: InferredColumn, of table: TableSchema, _ rules: TableRules
  ) -> Bool {
    guard let field = table[field: column.name], field.generation == .none,
      rules.columns[field.name] == nil,
      !table.foreignKeys.contains(where: { $0.columns.contains(field.name) })
    else { return false }
    // No name says what the members of a document are.
    if case .json = field.type { return true }
    guard case .value(let text) = column.choice else { return false }
    switch field.type {
    case .string, .text, .integer: break
    default: return false
    }
    let value = ValueText(text).present
    return FactoryWriter.uncertainty(of: column.choice) != nil
      || value.isCall(of: "random_choice", "weighted", "pattern")
  }

  private func choice(
    for field: FieldSchema, of table: TableSchema, _ values: [String], among rowCount: Int
  ) -> InferredColumn.Choice? {
    let isKey =
      table.primaryKey == [field.name] || table.uniques.contains { $0.columns == [field.name] }
    let examples = ValueExamples(values: values)
    switch field.type {
    case .json: return DocumentExamples(values)?.yaml.map { .json($0) }
    case .integer:
      guard !isKey, let call = examples.integer else { return nil }
      return .value(present(call, field, values.count, rowCount))
    default:
      guard let call = examples.string(isKey: isKey, limit: field.lengthLimit) else { return nil }
      return .value(isKey ? call : present(call, field, values.count, rowCount))
    }
  }

  /// A call with the share of rows that have a value.
  private func present(
    _ call: String, _ field: FieldSchema, _ count: Int, _ rowCount: Int
  ) -> String {
    guard field.isNullable, count < rowCount else { return call }
    return "maybe(\(count * 100 / rowCount)%, \(call))"
  }
}
