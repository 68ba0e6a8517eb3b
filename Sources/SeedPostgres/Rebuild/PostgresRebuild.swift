import SeedDatabase
import SeedSchema

/// Finds what slows a load into tables, and writes the statements that drop and recreate it.
///
/// A definition is the server's own text (`pg_get_indexdef`, `pg_get_constraintdef`), plus what
/// that text omits: comments, tablespaces, statistics targets, the clustering index, the replica
/// identity, and the attachment of partition indexes.
struct PostgresRebuild {
  private let session: PostgresSession
  private let dialect = PostgresDialect()

  /// Runs all deferred checks now.
  static let settleStatement = "SET CONSTRAINTS ALL IMMEDIATE"

  init(_ session: PostgresSession) {
    self.session = session
  }

  func read(_ tables: [TableName]) throws(DatabaseError) -> IndexRebuild {
    guard !tables.isEmpty else { return IndexRebuild() }
    let names = SQLValue.text(PostgresArray.literal(tables.map(dialect.quoted)))
    var result = IndexRebuild()
    var tablespace = ""
    for row in try session.run(Self.tableQuery, [names]).rows() {
      let table = tables[Int(row.integer("place")) - 1]
      tablespace = row.text("tablespace")
      if !row.flag("is_own") {
        result.obstacles[table] = "\(row.text("name")) is owned by another role"
      } else if !row.flag("may_create") {
        result.obstacles[table] = "indexes can't be created in the schema of \(row.text("name"))"
      } else if let function = row.optionalText("function") {
        result.obstacles[table] = "a check calls \(function)(), which may query tables"
      }
      if let event = row.optionalText("event_trigger") {
        result.generalObstacle = "the event trigger \(event) fires on changes of tables"
      } else if result.generalObstacle == nil, let trigger = row.optionalText("trigger") {
        result.generalObstacle = "the trigger \(trigger) of \(row.text("name")) may query tables"
      }
    }
    let indexRows = try session.run(Self.indexQuery, [names]).rows()
    let keyRows = try session.run(Self.foreignKeyQuery, [names]).rows()
    let indexes = indexRows.map { PostgresStoredIndex($0) }
    let keys = keyRows.map { PostgresStoredForeignKey($0) }
    result.definitions = Self.definitions(indexRows, keyRows)
    choose(indexes, keys, of: tables, tablespace, into: &result)
    return result
  }

  /// Chooses what to drop: an index is kept if a foreign key needs it, or if one of its partition
  /// indexes is kept.
  private func choose(
    _ indexes: [PostgresStoredIndex], _ keys: [PostgresStoredForeignKey], of tables: [TableName],
    _ tablespace: String, into result: inout IndexRebuild
  ) {
    let roots = Self.roots(indexes)
    let reasons = Self.reasonsToKeep(indexes, keys, roots)
    func reasonToKeep(_ index: PostgresStoredIndex) -> String? {
      reasons[index.identifier] ?? roots[index.identifier].flatMap { reasons[$0] }
    }
    let dropped = Set(indexes.filter { reasonToKeep($0) == nil }.map(\.identifier))
    for key in keys {
      // A foreign key of a table that isn't loaded is dropped only together with the index it
      // needs.
      guard
        let table = key.tableIndex
          ?? (dropped.contains(key.index) ? key.referencedTableIndex : nil)
      else { continue }
      if let reason = key.obstacle {
        result.kept.append(.init(key.name, of: tables[table], because: reason))
      } else {
        result.items.append(
          RebuildItem(
            .foreignKey, key.name, of: tables[table], removal: [key.removal(dialect)],
            creation: key.creation(dialect)))
      }
    }
    var attachments: [String] = []
    for index in indexes {
      if let reason = reasonToKeep(index) {
        result.kept.append(.init(index.title, of: tables[index.tableIndex], because: reason))
        continue
      }
      let isPart = index.parent != nil
      result.items.append(
        RebuildItem(
          index.constraint == nil ? .index : .constraint, index.title, of: tables[index.tableIndex],
          removal: isPart ? [] : [index.removal(dialect)],
          creation: inTablespace(index.tablespace, tablespace, index.creation(dialect))))
      if let parent = index.parent {
        attachments.append(
          "ALTER INDEX \(dialect.quoted(parent.name)) "
            + "ATTACH PARTITION \(dialect.quoted(index.name))")
      }
    }
    let order: [RebuildItem.Kind] = [.foreignKey, .constraint, .index]
    result.removal = order.flatMap { kind in
      result.items.filter { $0.kind == kind }.flatMap(\.removal)
    }
    guard !result.items.isEmpty else { return }
    result.creation =
      [Self.settleStatement]
      + result.items.filter { $0.kind != .foreignKey }.flatMap(\.creation) + attachments
      + result.items.filter { $0.kind == .foreignKey }.flatMap(\.creation)
  }

  /// Why indexes must be kept, by the number of their root.
  private static func reasonsToKeep(
    _ indexes: [PostgresStoredIndex], _ keys: [PostgresStoredForeignKey], _ roots: [Int64: Int64]
  ) -> [Int64: String] {
    // Partition indexes come before their parents.
    var reasons: [Int64: String] = [:]
    for index in indexes {
      let root = roots[index.identifier] ?? index.identifier
      if let reason = index.obstacle { reasons[root] = reason }
      if let parent = index.parent, parent.identifier == root,
        !indexes.contains(where: { $0.identifier == root })
      {
        reasons[index.identifier] = "it is a part of \(parent.name.name)"
      }
    }
    for key in keys where key.obstacle != nil && key.referencedTableIndex != nil {
      let root = roots[key.index] ?? key.index
      reasons[root] = reasons[root] ?? "\(key.name) refers to it: \(key.obstacle ?? "")"
    }
    return reasons
  }

  /// An index is created in the default tablespace; its definition doesn't name one.
  private func inTablespace(_ name: String, _ usual: String, _ statements: [String]) -> [String] {
    guard name != usual else { return statements }
    return ["SET LOCAL default_tablespace = \(PostgresLiteral.quoted(name))"] + statements
      + ["SET LOCAL default_tablespace = \(PostgresLiteral.quoted(usual))"]
  }

  /// Returns the topmost parent of each partition index.
  private static func roots(_ indexes: [PostgresStoredIndex]) -> [Int64: Int64] {
    let parents = Dictionary(
      indexes.compactMap { index in index.parent.map { (index.identifier, $0.identifier) } },
      uniquingKeysWith: { first, _ in first })
    return parents.mapValues { parent in
      var root = parent
      while let next = parents[root] { root = next }
      return root
    }
  }

  /// Returns the rows as text, without identifiers and sizes that change on recreation.
  private static func definitions(_ indexes: [Row], _ keys: [Row]) -> [String] {
    let changing: Set = ["id", "parent_id", "index_id", "size"]
    return (indexes + keys).map { row in
      zip(row.columns, row.values).filter { !changing.contains($0.0) }
        .map { "\($0.1)" }.joined(separator: "\t")
    }
  }
}
