import SeedPredicates
import SeedSchema

/// The rows to which rows of another table refer, and which the triggers of that table write.
///
/// With a table for each kind of thing and one for all of them, a trigger of `cars` writes the row of
/// `vehicles` that the car refers to. The key of a car must then be new, rather than that of an
/// existing vehicle, and whatever the trigger copies to `vehicles` must satisfy its foreign keys.
struct TriggerWrittenRows: Sendable {
  /// A foreign key whose row a trigger writes.
  private struct Key: Sendable {
    var key: ForeignKey
    /// The columns that the written row copies, by its own columns.
    var copies: [String: String]
  }

  /// The keys by the tables that have them.
  private var keys: [TableName: [Key]] = [:]
  /// The tables of the rows that triggers write.
  private var targets: [TableName: TableSchema] = [:]
  /// The tables whose triggers write the rows that they refer to, by the tables of these rows.
  private var allWriters: [TableName: Set<TableName>] = [:]
  /// The same for those tables that get no other rows, because nothing needs their rows before.
  private(set) var writers: [TableName: Set<TableName>] = [:]

  /// Finds the keys.
  ///
  /// - Parameters:
  ///   - tables: the tables of the database.
  ///   - insertions: the rows that the triggers of each table write.
  init(_ tables: [TableSchema], insertions: [TableName: [TriggerInsertion]]) {
    let byName = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for table in tables {
      for insertion in insertions[table.name] ?? [] where insertion.table != table.name {
        guard let target = byName[insertion.table] else { continue }
        let copies = insertion.copies(into: target, from: table)
        for key in table.foreignKeys where key.references == target.name {
          guard !key.columns.isEmpty,
            key.columns == key.referencedColumns.compactMap({ copies[$0] })
          else { continue }
          keys[table.name, default: []].append(Key(key: key, copies: copies))
          allWriters[target.name, default: []].insert(table.name)
          targets[target.name] = target
        }
      }
    }
    let applied = Dictionary(
      applied(to: tables).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    writers = allWriters.filter { target, sources in
      !sources.contains { Self.needs($0, rowsOf: target, applied) }
    }
  }

  /// Whether a table references another one, directly or by mandatory keys through other tables.
  private static func needs(
    _ table: TableName, rowsOf target: TableName, _ tables: [TableName: TableSchema]
  ) -> Bool {
    var open = (tables[table]?.foreignKeys ?? []).map(\.references)
    var known = Set(open)
    while let name = open.popLast() {
      if name == target { return true }
      guard let next = tables[name] else { continue }
      for key in next.foreignKeys
      where key.columns.allSatisfy({ next[field: $0]?.isNullable == false })
        && known.insert(key.references).inserted
      {
        open.append(key.references)
      }
    }
    return false
  }

  /// Returns the column of a table whose value the rows of another table copy.
  func source(of column: String, of target: TableName, in table: TableName) -> String? {
    keys[table]?.first { $0.key.references == target }?.copies[column]
  }

  /// Returns a table with the checks of the rows that its triggers write, as far as they are about
  /// copied columns.
  func addingChecks(to table: TableSchema) -> TableSchema {
    guard let rows = keys[table.name] else { return table }
    var table = table
    var known: Set<TableName> = []
    for row in rows where known.insert(row.key.references).inserted {
      guard let target = targets[row.key.references] else { continue }
      table.checks += TriggerChecks.checks(of: target, copying: row.copies, in: table)
    }
    return table
  }

  /// Returns the numbers with which integer keys begin, so that those of several tables differ: all
  /// become keys of one table.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - distance: the distance between the first keys of two tables.
  /// - Returns: the columns with their first numbers.
  func firstKeys(
    of tables: [TableSchema], distance: Int64
  ) -> [(column: QualifiedColumn, first: Int64)] {
    var result: [(column: QualifiedColumn, first: Int64)] = []
    for table in tables {
      for row in keys[table.name] ?? [] {
        let all = (allWriters[row.key.references] ?? []).sorted { $0.description < $1.description }
        // The table of all things has the first numbers, if it gets rows of its own.
        let isFirst = writers[row.key.references] == nil
        guard let place = all.firstIndex(of: table.name).map({ isFirst ? $0 + 1 : $0 }), place > 0
        else { continue }
        for name in row.key.columns where table.isKey(name) {
          guard case .integer(let bits)? = table[field: name]?.type, bits > 16 else { continue }
          result.append((QualifiedColumn(table.name, name), Int64(place) * distance + 1))
        }
      }
    }
    return result
  }

  /// Returns tables with the foreign keys that rows must satisfy before their triggers run: instead
  /// of keys whose rows triggers write, those that these rows need.
  func applied(to tables: [TableSchema]) -> [TableSchema] {
    if keys.isEmpty { return tables }
    let byName = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return tables.map { table in
      guard keys[table.name] != nil else { return table }
      var table = table
      var open: Set<TableName> = []
      table.foreignKeys = foreignKeys(of: table.name, byName, &open)
      return table
    }
  }

  private func foreignKeys(
    of table: TableName, _ tables: [TableName: TableSchema], _ open: inout Set<TableName>
  ) -> [ForeignKey] {
    guard open.insert(table).inserted else { return [] }
    defer { open.remove(table) }
    let written = keys[table] ?? []
    var result = (tables[table]?.foreignKeys ?? []).filter { key in
      !written.contains { $0.key == key }
    }
    for row in written {
      for key in foreignKeys(of: row.key.references, tables, &open) {
        let columns = key.columns.compactMap { row.copies[$0] }
        guard columns.count == key.columns.count, key.references != table,
          !result.contains(where: { Set($0.columns).isSuperset(of: columns) })
        else { continue }
        var inherited = ForeignKey(
          columns, references: key.references, key.referencedColumns)
        for own in result where Set(own.columns).isSubset(of: columns) {
          inherited = narrowed(inherited, to: own)
        }
        result.removeAll { own in
          own.references == inherited.references && pairs(own).isSubset(of: pairs(inherited))
        }
        result.append(inherited)
      }
    }
    return result
  }

  /// Returns a key to all things as one to those of the kind that a key of fewer columns requires, if
  /// triggers of the kind's table write the rows of all things.
  private func narrowed(_ key: ForeignKey, to own: ForeignKey) -> ForeignKey {
    guard
      let copies = keys[own.references]?.first(where: { $0.key.references == key.references })?
        .copies
    else { return key }
    let referenced = key.referencedColumns.compactMap { copies[$0] }
    guard referenced.count == key.columns.count else { return key }
    let result = ForeignKey(key.columns, references: own.references, referenced)
    return pairs(own).isSubset(of: pairs(result)) ? result : key
  }

  private func pairs(_ key: ForeignKey) -> Set<[String]> {
    Set(zip(key.columns, key.referencedColumns).map { [$0, $1] })
  }
}
