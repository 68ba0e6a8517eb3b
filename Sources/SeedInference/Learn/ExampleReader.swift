import SeedSyntax
import SeedDatabase
import SeedPredicates
import SeedSchema

/// Infers columns from a table's existing rows, if neither a check nor the column's name says what
/// the column holds.
struct ExampleReader {
  let connection: any DatabaseConnection

  /// The maximum number of rows to read.
  private static let sampleSize = 200

  /// Inserts the values that existing rows suggest before the factory's guesses.
  ///
  /// - Parameter factory: the factory of a table.
  /// - Throws: `DatabaseError` if the table can't be read.
  func apply(to factory: inout InferredFactory) async throws {
    let rules = TableRules(factory.schema)
    let unknown = factory.columns.indices.filter { index in
      isUnknown(factory.columns[index], of: factory.schema, rules)
    }
    guard !unknown.isEmpty else { return }
    let rows = try await rows(of: factory.schema, unknown.map { factory.columns[$0].name })
    for (position, index) in unknown.enumerated() {
      let values = rows.compactMap { $0.values[position].text }
      guard let field = factory.schema[field: factory.columns[index].name],
        let choice = choice(for: field, of: factory.schema, values, among: rows.count)
      else { continue }
      factory.columns[index].choices.insert(choice, at: 0)
      factory.columns[index].note = "like the existing rows"
    }
  }

  private func rows(of table: TableSchema, _ columns: [String]) async throws -> [Row] {
    let dialect = connection.dialect
    let names = columns.map { dialect.quoted($0) }.joined(separator: ", ")
    // A primary key makes each run read the same rows.
    let key = table.primaryKey.map { dialect.quoted($0) }.joined(separator: ", ")
    let order = key.isEmpty ? "" : " ORDER BY \(key)"
    return try await connection.query(
      SQLStatement(
        sql: "SELECT \(names) FROM \(dialect.quoted(table.name))\(order) LIMIT \(Self.sampleSize)"))
  }

  /// Whether a column's value is inferred only from its type, or from common words in its name.
  private func isUnknown(
    _ column: InferredColumn, of table: TableSchema, _ rules: TableRules
  ) -> Bool {
    guard let field = table[field: column.name], field.generation == .none,
      rules.columns[field.name] == nil,
      !table.foreignKeys.contains(where: { $0.columns.contains(field.name) })
    else { return false }
    // A name never says which members a document has.
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
    let examples = ExampleInference(values: values)
    switch field.type {
    case .json: return JSONExampleInference(values)?.yaml.map { .json($0) }
    case .integer:
      guard !isKey, let call = examples.integer else { return nil }
      return .value(withNulls(call, field, values.count, rowCount))
    default:
      guard let call = examples.string(isKey: isKey, limit: field.lengthLimit) else { return nil }
      return .value(isKey ? call : withNulls(call, field, values.count, rowCount))
    }
  }

  /// Returns a call that is NULL as often as the existing rows are.
  private func withNulls(
    _ call: String, _ field: FieldSchema, _ count: Int, _ rowCount: Int
  ) -> String {
    guard field.isNullable, count < rowCount else { return call }
    return "maybe(\(count * 100 / rowCount)%, \(call))"
  }
}
