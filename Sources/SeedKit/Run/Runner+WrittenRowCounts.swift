import SeedDatabase
import SeedGeneration
import SeedPlanning
import SeedSchema

extension Runner {
  /// Counts the rows that have the values which a step writes into some columns of a key: the
  /// step's rows needn't differ from any others.
  static func countWrittenRows(
    of values: [FactoryDefinition.Value], in table: TableSchema, _ state: inout DatabaseState,
    _ connection: any DatabaseConnection
  ) async throws {
    // A value of a trait or of the step takes precedence over an earlier one.
    let last = Dictionary(values.map { ($0.column, $0.syntax) }) { _, later in later }
    let written = last.compactMapValues { syntax in
      if case .literal(let text, _, let isQuoted) = syntax { (text, isQuoted) } else { nil }
    }
    let keys = [table.primaryKey] + table.uniques.filter { $0.predicate == nil }.map(\.columns)
    for key in keys where key.count > 1 {
      let columns = key.filter { written[$0] != nil }.sorted()
      guard !columns.isEmpty, columns.count < key.count else { continue }
      let rows = ExistingRowKey(
        table: table.name, columns: columns, values: columns.compactMap { written[$0]?.0 })
      guard state.writtenRowCounts[rows] == nil else { continue }
      var query = SQLStatement(
        sql: "SELECT count(*) FROM \(connection.dialect.ownRows(of: table)) WHERE ")
      var isReadable = true
      for (index, column) in columns.enumerated() {
        guard let field = table[field: column], let (text, isQuoted) = written[column],
          let value = try? Conversion.constant(text, of: field.type, isQuoted: isQuoted)
            .value.sqlValue(at: 0)
        else {
          isReadable = false
          break
        }
        query.append(
          SQLStatement(
            sql: (index > 0 ? " AND " : "") + connection.dialect.quoted(column) + " = "))
        let bound: SQLStatement = "\(value)"
        query.append(bound)
      }
      guard isReadable else { continue }
      do {
        let found = try await connection.query(query).first?.values.first
        if case .integer(let count)? = found { state.writtenRowCounts[rows] = count }
      } catch let error as DatabaseError
        where ![.connection, .interrupted, .busy].contains(error.code)
      {
        // A value of a type that can't be compared in this form.
        continue
      }
    }
  }
}
