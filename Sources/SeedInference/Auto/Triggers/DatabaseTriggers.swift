import SeedDatabase
import SeedKit
import SeedPredicates
import SeedSchema

/// What the triggers of a database do, as far as their code shows it.
struct DatabaseTriggers: Sendable {
  /// The code of each table's triggers.
  private(set) var code: [TableName: TriggerCode] = [:]
  /// The conditions under which the triggers of a table reject a row, as SQL over the row `NEW`.
  private(set) var rejections: [TableName: [String]] = [:]
  /// The conditions that decide about each row, because the trigger itself has no condition.
  private(set) var unconditionalRejections: [TableName: [String]] = [:]
  /// The names of the deferred triggers of each table.
  private(set) var deferred: [TableName: [String]] = [:]
  /// The tables whose triggers insert rows into a table.
  private(set) var writers: [TableName: Set<TableName>] = [:]
  /// The rows that the triggers of a table write for each of its rows.
  private(set) var insertions: [TableName: [TriggerInsertion]] = [:]
  /// The columns that code changes relative to their values.
  private(set) var totals: [TriggerCode.Total] = []

  /// Reads the triggers of a database.
  ///
  /// - Parameters:
  ///   - connection: the connection.
  ///   - names: the tables that code can name.
  /// - Throws: `DatabaseError` if the database can't be read.
  init(of connection: any DatabaseConnection, names: TriggerTableNames) async throws {
    if let query = connection.dialect.triggerDefinitionsQuery {
      try await read(query, of: connection, names)
    }
    if let query = connection.dialect.deferredTriggersQuery {
      for trigger in try await connection.values(of: query) {
        deferred[trigger.table, default: []].append(trigger.constraint)
      }
    }
  }

  /// Returns a table with what its triggers require of single columns, as checks.
  func addingChecks(to table: TableSchema) -> TableSchema {
    guard let rejections = unconditionalRejections[table.name] else { return table }
    var table = table
    table.checks += TriggerChecks.checks(of: rejections, in: table)
    return table
  }

  private mutating func read(
    _ query: CatalogQuery<TriggerDefinition>, of connection: any DatabaseConnection,
    _ names: TriggerTableNames
  ) async throws {
    var text: [TableName: String] = [:]
    for trigger in try await connection.values(of: query) {
      let table = trigger.table
      text[table, default: ""] += trigger.code + "\n"
      guard trigger.isOfInsert else { continue }
      let conditions = TriggerRejections.conditions(of: trigger.code)
      rejections[table, default: []] += conditions
      if trigger.isConditional { continue }
      unconditionalRejections[table, default: []] += conditions
      insertions[table, default: []] += TriggerCode(trigger.code)
        .insertions(table: { names.table($0, of: table) })
    }
    let testable = Set(try await connection.testable(rejections.values.flatMap { $0 }))
    rejections = rejections.mapValues { $0.filter(testable.contains) }
    unconditionalRejections = unconditionalRejections.mapValues { $0.filter(testable.contains) }
    for (table, text) in text {
      let code = TriggerCode(text) { names.table($0, of: table) }
      self.code[table] = code
      for target in code.insertedTables(table: { names.table($0, of: table) })
      where target != table {
        writers[target, default: []].insert(table)
      }
      totals += code.totals(table: { names.table($0, of: table) })
    }
  }
}
