import SeedDatabase
import SeedSchema

/// Holds back destructive changes unless they are named, by adding to the desired tables what they
/// have lost.
struct HeldChanges {
  /// The tables that the database will have after the changes.
  private(set) var desired: [TableSchema]
  /// The changes that are held back, for display.
  private(set) var changes: [SchemaChange] = []

  /// - Parameters:
  ///   - current: the tables of the database.
  ///   - desired: the tables that it should have.
  ///   - dropsOthers: whether the database should have no other tables.
  ///   - names: the names of the destructive changes to make.
  ///   - dialect: the dialect of the database.
  init(
    from current: [TableSchema], to desired: [TableSchema], dropsOthers: Bool,
    destroying names: Set<String>, _ dialect: any Dialect
  ) {
    self.desired = desired
    let ignoresCase = dialect.ignoresCaseOfNames
    func key(_ name: TableName) -> String {
      ignoresCase ? "\(name)".lowercased() : "\(name)"
    }
    let indexes = Dictionary(desired.indices.map { (key(desired[$0].name), $0) }) { first, _ in
      first
    }
    for table in current {
      guard let place = indexes[key(table.name)] else {
        if dropsOthers, names.contains("\(table.name)") { continue }
        self.desired.append(table)
        if dropsOthers {
          var change = SchemaChange(
            table.name, "drop the table", .destructive, because: "its rows are lost",
            ["DROP TABLE \(dialect.quoted(table.name))"])
          change.isHeld = true
          changes.append(change)
        }
        continue
      }
      keep(
        TableComparison(table, desired[place], ignoresCase: ignoresCase), at: place, names, dialect)
    }
  }

  private mutating func keep(
    _ both: TableComparison, at place: Int, _ names: Set<String>, _ dialect: any Dialect
  ) {
    let table = both.desired.name
    let alter = "ALTER TABLE \(dialect.quoted(table))"
    var kept: Set<String> = []
    for field in both.dropped where !names.contains("\(table).\(field.name)") {
      kept.insert(both.folded(field.name))
      desired[place].fields.append(field)
      hold(
        table, field.name, "drop the column \(field.name)", "its values are lost",
        "\(alter) DROP COLUMN \(dialect.quoted(field.name))")
    }
    if !kept.isEmpty { keepConstraints(of: kept, both, at: place) }
    for (from, to) in both.changed where !names.contains("\(table).\(to.name)") {
      // Computed values can be computed again.
      let loses =
        to.generation == .computed
        ? from.generation != .computed : dialect.migrations.losesValues(from, to)
      guard loses, let index = desired[place].fields.firstIndex(where: { $0.name == to.name })
      else { continue }
      desired[place].fields[index] = from
      hold(
        table, to.name, "change the type of \(to.name)",
        "values may be rounded or lost, or don't fit",
        "\(alter) ALTER COLUMN \(dialect.quoted(to.name)) …")
    }
  }

  private mutating func hold(
    _ table: TableName, _ column: String, _ summary: String, _ reason: String, _ sql: String
  ) {
    var change = SchemaChange(table, part: column, summary, .destructive, because: reason, [sql])
    change.isHeld = true
    changes.append(change)
  }

  /// Keeps the constraints and indexes of columns that are kept.
  private mutating func keepConstraints(
    of columns: Set<String>, _ both: TableComparison, at index: Int
  ) {
    func concerns(_ names: [String]) -> Bool {
      names.contains { columns.contains(both.folded($0)) }
    }
    func mentions(_ sql: String?) -> Bool {
      guard let sql else { return false }
      return columns.contains { SQLiteTableText.mentions($0, in: sql) }
    }
    desired[index].foreignKeys += both.droppedKeys.filter { concerns($0.columns) }
    desired[index].uniques += both.droppedUniques.filter {
      concerns($0.columns) || mentions($0.definition) || mentions($0.predicate)
    }
    desired[index].indexes += both.droppedIndexes.filter {
      concerns($0.columns) || mentions($0.definition) || mentions($0.predicate)
    }
    desired[index].checks += both.droppedChecks.filter { mentions($0.expression) }
    desired[index].exclusions += both.droppedExclusions.filter { mentions($0.definition) }
    if concerns(both.current.primaryKey) { desired[index].primaryKey = both.current.primaryKey }
  }
}
