import SeedDatabase
import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What people should know of a database whose tables are filled by themselves.
extension AutoRun {
  /// How many tables a note names.
  private static let mostNamed = 5

  /// A note of the tables of whose rows only the database can say whether they pass.
  static func trialNotes(_ schemas: [TableSchema]) -> [String] {
    let tried = schemas.filter { schema in
      let rules = TableRules(schema)
      return !rules.unproven.isEmpty || rules.hasUnprovenGeneration
    }.map(\.name.description)
    guard !tried.isEmpty else { return [] }
    let others = tried.count - Self.mostNamed
    let named = tried.prefix(Self.mostNamed).joined(separator: ", ")
    let names = named + (others > 0 ? " and \(others) more" : "")
    return [
      "\(names): the run tries rows against their checks before it loads them; it may find fewer, and takes longer than estimated"
    ]
  }

  /// The foreign tables, which are left out: their rows belong to another database.
  func foreignTableNotes(_ options: AutoOptions) async throws -> [String] {
    guard options.tables.isEmpty, let query = connection.dialect.foreignTablesQuery else {
      return []
    }
    return try await connection.values(of: query).filter { table in
      options.schemas.isEmpty || options.schemas.contains(table.schema)
    }.map { "\($0.name) is left out: it is a foreign table, whose rows are in another database" }
  }

  /// What to write instead of a name that means no table.
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
  static func excludedTables(of state: DatabaseState, _ options: AutoOptions) -> [String] {
    let tools = state.tables.compactMap { table in
      ToolTable.purpose(of: table).map { "\(table.name) is left alone: it holds \($0)" }
    }
    let extensions = state.names.entries.compactMap { entry -> String? in
      guard let owner = entry.owner,
        options.schemas.isEmpty || options.schemas.contains(entry.schema)
      else { return nil }
      return "\(entry.name) is left alone: it belongs to the extension \(owner)"
    }
    return tools + extensions
  }

  /// The triggers that run when rows are written: nobody can tell from outside what they change or
  /// reject.
  static func triggerNotes(_ tables: [TableSchema]) -> [String] {
    tables.flatMap { table in
      table.triggers.filter { $0.timing.contains("INSERT") || $0.timing.contains("UPDATE") }.map {
        "\(table.name) has the trigger \($0.name), \($0.timing): it may change or reject rows"
      }
    }
  }
}
