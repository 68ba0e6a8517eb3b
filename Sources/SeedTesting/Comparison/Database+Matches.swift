import SeedDatabase
import SeedFormat
import SeedKit
public import SeedORM
import SeedPlanning
import SeedSchema
public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Database {
  /// Returns whether the database has exactly the rows of a file, in the tables that the file
  /// lists.
  ///
  /// ```swift
  /// #expect(try await db.matches("Expected/checkout.yaml"))
  /// ```
  ///
  /// ```yaml
  /// # Expected/checkout.yaml
  /// orders:
  ///   ignore: [updated_at]
  ///   rows:
  ///     - { id: 1, status: paid, total: 12.50, placed_at: any(), number: "matches(INV-[0-9]+)" }
  /// order_items: 3
  /// ```
  ///
  /// Rows are compared in the order of their primary key, by the columns that the file names.
  /// Differences are reported in a warning, by table, row and column.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the folder of the test's source.
  ///   - sourceFile: the test's source file.
  ///   - sourceLocation: the location at which differences are reported.
  /// - Returns: `true` if there is no difference.
  /// - Throws: `DiagnosticsError` if the file is invalid, `DatabaseError`.
  public func matches(
    _ path: String, sourceFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Bool {
    let differences = try await differences(from: path, sourceFile: sourceFile)
    guard !differences.isEmpty else { return true }
    Issue.record(
      "the rows don't match \(path):\n\(differences.joined(separator: "\n"))",
      severity: .warning, sourceLocation: sourceLocation)
    return false
  }

  /// Returns the differences from a file's rows; empty if ``matches(_:sourceFile:sourceLocation:)``
  /// is true.
  ///
  /// - Throws: `DiagnosticsError` if the file is invalid, `DatabaseError`.
  public func differences(
    from path: String, sourceFile: String = #filePath
  ) async throws -> [String] {
    let folder = sourceFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = path.hasPrefix("/") ? path : folder.joined(separator: "/") + "/" + path
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ProjectFiles.UnreadableFile(path: file)
    }
    let expected = try ExpectedRows(SourceFile(name: path, bytes: Array(data)))
    let catalog = dialect.tableNamesQuery
    let names = TableDirectory(
      catalog.values(try await query(catalog.statement)), dialect: dialect)
    let entries = expected.tables.map { names.entry(of: TableName(dotted: $0.name)) }
    let schemas = try await tables(in: Set(entries.compactMap { $0?.schema }).sorted())
    var differences: [String] = []
    for (table, entry) in zip(expected.tables, entries) {
      guard let entry, let schema = schemas.first(where: { $0.name == entry.name }) else {
        differences.append("\(table.name): there is no such table")
        continue
      }
      differences += try await self.differences(table, schema)
    }
    return differences
  }

  private func differences(
    _ table: ExpectedRows.Table, _ schema: TableSchema
  ) async throws -> [String] {
    let quoted = dialect.quoted(schema.name)
    if let count = table.count {
      let found = try await fetchOne(Int.self, "select count(*) from \(unescaped: quoted)") ?? 0
      return found == count ? [] : ["\(table.name): expected \(count) rows, found \(found)"]
    }
    let named = Set(table.rows.flatMap { $0.map(\.column) })
    let unknown = named.sorted().filter { schema[field: $0] == nil }
    guard unknown.isEmpty else { return unknown.map { "\(table.name): there is no column \($0)" } }
    let order = schema.primaryKey.isEmpty ? schema.fields.map(\.name) : schema.primaryKey
    let list = order.map { dialect.quoted($0) }.joined(separator: ", ")
    let rows = try await query(
      "select * from \(unescaped: quoted) order by \(unescaped: list)")
    var differences: [String] = []
    for (number, row) in rows.enumerated() {
      let key = schema.primaryKey.map { "\($0) \(row[$0]?.text ?? "null")" }
      let name =
        "\(table.name), row \(number + 1)"
        + (key.isEmpty ? "" : " (\(key.joined(separator: ", ")))")
      guard number < table.rows.count else {
        differences.append("\(name): not expected")
        continue
      }
      for (column, value) in table.rows[number] where !table.ignored.contains(column) {
        let found = row[column] ?? .null
        guard !value.accepts(found) else { continue }
        differences.append(
          "\(name), \(column): expected \(value.description), found "
            + (found.text.map { "`\($0)`" } ?? "null"))
      }
    }
    for number in rows.count..<max(rows.count, table.rows.count) {
      differences.append("\(table.name), row \(number + 1): missing")
    }
    return differences
  }
}
