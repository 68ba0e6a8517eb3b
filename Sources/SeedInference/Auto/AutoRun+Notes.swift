import SeedDatabase
import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Notes for the user about the tables of a run.
extension AutoRun {
  /// The maximum number of tables that a note names.
  private static let maximumNames = 5

  /// Notes on the tables with checks that only the database can evaluate.
  static func trialNotes(_ schemas: [TableSchema]) -> [String] {
    let tried = schemas.filter { schema in
      let rules = TableRules(schema)
      return !rules.unproven.isEmpty || rules.hasUnprovenGeneration
    }.map(\.name.description)
    guard !tried.isEmpty else { return [] }
    let others = tried.count - Self.maximumNames
    let named = tried.prefix(Self.maximumNames).joined(separator: ", ")
    let names = named + (others > 0 ? " and \(others) more" : "")
    return [
      "\(names): the run tests rows against the checks before it loads them, which may find fewer rows and take longer than estimated"
    ]
  }

  /// Notes on foreign tables, which are left out because their rows are in another database.
  func foreignTableNotes(_ options: AutoOptions) async throws -> [String] {
    guard options.tables.isEmpty, let query = connection.dialect.foreignTablesQuery else {
      return []
    }
    return try await connection.values(of: query).filter { table in
      options.schemas.isEmpty || options.schemas.contains(table.schema)
    }.map { "\($0.name) is left out: it is a foreign table, whose rows are in another database" }
  }

  /// Returns a hint for a name that isn't the name of a table.
  static func hint(for name: TableName, of state: DatabaseState) -> String? {
    if let owner = state.names.entry(of: name)?.owner {
      return "it belongs to the extension \(owner)"
    }
    let candidates = state.names.candidates(for: name)
    if !candidates.isEmpty {
      return "there is \(candidates.joined(separator: ", ")): name the schema"
    }
    return Suggestion.hint(
      for: name.description, in: state.tables.map(\.name.description)
    )
  }

  /// Notes on the tables of tools and extensions, which get no rows.
  static func excludedTableNotes(of state: DatabaseState, _ options: AutoOptions) -> [String] {
    let tools = state.tables.compactMap { table in
      ToolTable.purpose(of: table).map { "\(table.name) is left out: it holds \($0)" }
    }
    let extensions = state.names.entries.compactMap { entry -> String? in
      guard let owner = entry.owner,
        options.schemas.isEmpty || options.schemas.contains(entry.schema)
      else { return nil }
      return "\(entry.name) is left out: it belongs to the extension \(owner)"
    }
    return tools + extensions
  }

  /// Notes on the triggers that run when rows are written, which may change or reject them.
  static func triggerNotes(_ tables: [TableSchema]) -> [String] {
    tables.flatMap { table in
      table.triggers.filter { $0.timing.contains("INSERT") || $0.timing.contains("UPDATE") }.map {
        "\(table.name) has the trigger \($0.name), \($0.timing): it may change or reject rows"
      }
    }
  }
}
