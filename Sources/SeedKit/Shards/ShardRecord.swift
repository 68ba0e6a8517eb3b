import SeedDatabase
import SeedFormat
import SeedORM
import SeedPlanning
import SeedSchema

/// The record that the preparation of a sharded run leaves for its parts.
///
/// It holds the original state of the database, so that each part plans the same rows no matter how
/// many others are loaded.
struct ShardRecord: Codable, Sendable {
  /// A table's name.
  struct Name: Codable, Sendable {
    var schema: String?
    var name: String

    init(_ table: TableName) {
      schema = table.schema
      name = table.name
    }

    var table: TableName { TableName(name, schema: schema) }
  }

  /// The rows that a table of the run had before the preparation.
  struct Rows: Codable, Sendable {
    var table: Name
    var count: Int64
    var highestKey: Int64?
    /// Whether the scenario empties it.
    var isEmptied: Bool
  }

  /// A foreign key that was dropped, so that rows can be loaded before those that they reference.
  struct Key: Codable, Sendable {
    var table: Name
    /// Its index among the table's keys.
    var place: Int
    var name: String?
    var columns: [String]
    var references: Name
    var referencedColumns: [String]
    var onDelete: String
    var onUpdate: String
    var isDeferrable: Bool
    var isDeferred: Bool
    /// The statements that recreate it.
    var statements: [String]

    init(_ key: ForeignKey, of table: TableName, place: Int, statements: [String]) {
      self.table = Name(table)
      self.place = place
      name = key.name
      columns = key.columns
      references = Name(key.references)
      referencedColumns = key.referencedColumns
      onDelete = key.onDelete.rawValue
      onUpdate = key.onUpdate.rawValue
      isDeferrable = key.timing != .immediate
      isDeferred = key.timing == .deferred
      self.statements = statements
    }

    var foreignKey: ForeignKey {
      ForeignKey(
        columns, references: references.table, referencedColumns, name: name,
        onDelete: ForeignKey.Action(rawValue: onDelete) ?? .noAction,
        onUpdate: ForeignKey.Action(rawValue: onUpdate) ?? .noAction,
        timing: isDeferred ? .deferred : isDeferrable ? .deferrable : .immediate)
    }
  }

  /// The scenario.
  var scenario: String
  /// The number of parts.
  var parts: Int
  /// The fingerprint of the files and of the run's overrides of its scenario.
  var recipe: String
  /// The fingerprint that the plan of each part must have.
  var plan = ""
  /// Whether foreign keys are checked at the end of the run's transactions, so that their actions
  /// on delete and update don't apply.
  var checksKeysAtEnd = false
  /// The tables that the preparation created.
  var created: [Name] = []
  /// The rows that existed.
  var rows: [Rows] = []
  /// The foreign keys that were dropped.
  var keys: [Key] = []

  /// How the run's transactions treat foreign keys: like that of a whole run, for SQL that relies
  /// on it.
  var mode: TransactionMode { checksKeysAtEnd ? .bulk : .standard }

  /// Restores a state to the one before the preparation.
  func restore(_ state: inout DatabaseState) {
    let made = Set(created.map(\.table))
    state.tables.removeAll { made.contains($0.name) }
    // In the order of their indices, so that each returns to its own.
    for key in keys.sorted(by: { $0.place < $1.place }) {
      guard let index = state.tables.firstIndex(where: { $0.name == key.table.table }) else {
        continue
      }
      let place = min(max(0, key.place), state.tables[index].foreignKeys.count)
      state.tables[index].foreignKeys.insert(key.foreignKey, at: place)
    }
    for entry in rows {
      state.rows[entry.table.table] = .init(count: entry.count, highestKey: entry.highestKey)
    }
  }
}
