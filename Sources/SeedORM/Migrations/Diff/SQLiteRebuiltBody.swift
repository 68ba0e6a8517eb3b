import SeedDatabase
import SeedSchema

/// The CREATE TABLE of a rebuilt table, keeping as much of the old one's SQL as possible.
///
/// That keeps collations, conflict clauses, AUTOINCREMENT and the like, which a table's description
/// doesn't contain.
struct SQLiteRebuiltBody {
  private let both: TableComparison
  private let current: SQLiteTableText?
  private let desired: SQLiteTableText?
  private let scratch: any DatabaseConnection

  init(
    _ both: TableComparison, _ objects: [SQLiteSchemaObject], _ desiredTexts: [String: String],
    _ scratch: any DatabaseConnection
  ) {
    self.both = both
    let name = both.current.name.name.lowercased()
    current = objects.first { $0.type == "table" && $0.name.lowercased() == name }
      .flatMap { SQLiteTableText($0.sql) }
    desired = desiredTexts[name].flatMap { SQLiteTableText($0) }
    self.scratch = scratch
  }

  /// Tries candidates, those that keep the most first; SQLite itself decides whether one yields the
  /// desired table.
  func text() async throws -> SQLiteTableText {
    for candidate in candidates where try await isDesired(candidate) { return candidate }
    // Without the SQL of a table, its description is used.
    let sql = try SQLiteDialect().createStatements(for: both.desired).joined()
    guard let text = SQLiteTableText(sql), try await isDesired(text) else {
      throw DatabaseError(
        .invalidSchema, "the table \(both.desired.name) can't be rebuilt as desired",
        table: both.desired.name.name)
    }
    return text
  }

  private var candidates: [SQLiteTableText] {
    guard let current, let desired else { return desired.map { [$0] } ?? [] }
    let columns = both.desired.fields.compactMap { field in
      column(field, current, desired)
    }
    guard columns.count == both.desired.fields.count else { return [desired] }
    let old = current.items.filter { $0.column == nil }
    let new = desired.items.filter { $0.column == nil }
    let known = Set(old.map { SQLShape.normalized($0.sql) })
    let extra = new.filter { !known.contains(SQLShape.normalized($0.sql)) }
    let plain = both.desired.fields.compactMap { field in
      desired.items.first { $0.column == field.name.lowercased() }
        ?? column(field, current, desired)
    }
    var result = [old, old + extra, new].map { constraints in
      made(of: columns + constraints, desired)
    }
    // One of the old constraints may have been dropped.
    for index in old.indices {
      var rest = old
      rest.remove(at: index)
      result.append(made(of: columns + rest, desired))
      result.append(made(of: columns + rest + extra, desired))
    }
    result.append(made(of: plain + new, desired))
    result.append(made(of: plain + old + extra, desired))
    return result
  }

  private func made(
    of items: [SQLiteTableText.Item], _ desired: SQLiteTableText
  ) -> SQLiteTableText {
    var text = desired
    text.items = items
    return text
  }

  /// The SQL of a column: the old one unless it has changed.
  private func column(
    _ field: FieldSchema, _ current: SQLiteTableText, _ desired: SQLiteTableText
  ) -> SQLiteTableText.Item? {
    let name = field.name.lowercased()
    let old = current.items.first { $0.column == name }
    let new = desired.items.first { $0.column == name }
    let isChanged = both.changed.contains { $0.to.name.lowercased() == name }
    return isChanged ? new ?? old : old ?? new
  }

  private func isDesired(_ text: SQLiteTableText) async throws -> Bool {
    let name = both.current.name.name
    let quoted = SQLiteDialect().quoted(name)
    do {
      try await scratch.executeScript(
        "PRAGMA foreign_keys = OFF; DROP TABLE IF EXISTS \(quoted); \(text.sql(named: name))")
    } catch is DatabaseError {
      return false
    }
    guard
      let found = try await scratch.tables(in: nil).first(where: {
        $0.name.name.lowercased() == name.lowercased()
      })
    else { return false }
    let rest = TableComparison(found, both.desired, ignoresCase: true)
    return rest.hasSameBody && rest.droppedUniques.isEmpty
  }
}
