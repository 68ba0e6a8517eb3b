import SeedSchema

/// An index as stored in the catalog, with the constraint that it belongs to.
struct PostgresStoredIndex {
  /// A constraint that an index enforces.
  struct Constraint {
    var name: String
    /// `p` primary key, `u` unique, `x` exclusion.
    var kind: String
    var definition: String
    var isDeferrable: Bool
    var isDeferred: Bool
    var comment: String?
  }

  /// The index of the loaded table that it slows, from 0.
  var place: Int
  /// The number of partition levels between its table and that one.
  var level: Int64
  /// Its table: that one, or a partition.
  var table: TableName
  var isOfPartitionedTable: Bool
  var identifier: Int64
  var name: TableName
  var definition: String
  var constraint: Constraint?
  /// The tablespace; empty for the database's own.
  var tablespace: String
  var comment: String?
  var isClustered: Bool
  var isReplicaIdentity: Bool
  var isValid: Bool
  var hasOptions: Bool
  /// The parent index, of the partitioned table.
  var parent: (identifier: Int64, name: TableName)?
  /// Number of a column and its target for ANALYZE, separated by a space.
  var statistics: [String]
  /// An object that depends on it, such as a view that groups by the primary key.
  var dependent: String?
  var belongsToExtension: Bool

  /// Reads a row of ``PostgresRebuild/indexQuery``.
  init(_ row: Row) {
    place = Int(row.integer(0)) - 1
    level = row.integer(1)
    table = TableName(row.text(3), schema: row.text(2))
    isOfPartitionedTable = row.flag(4)
    identifier = row.integer(5)
    name = TableName(row.text(7), schema: row.text(6))
    definition = row.text(8)
    constraint = row.optionalText(9).map {
      Constraint(
        name: $0, kind: row.text(10), definition: row.text(11), isDeferrable: row.flag(12),
        isDeferred: row.flag(13), comment: row.optionalText(16))
    }
    tablespace = row.text(14)
    comment = row.optionalText(15)
    isClustered = row.flag(17)
    isReplicaIdentity = row.flag(18)
    isValid = row.flag(19)
    hasOptions = row.flag(20)
    parent = row.optionalText(23).map {
      (row.integer(21), TableName($0, schema: row.text(22)))
    }
    statistics = PostgresArray.elements(row.text(24))
    dependent = row.optionalText(25)
    belongsToExtension = row.flag(26)
  }

  /// The constraint's name, or else the index's.
  var title: String { constraint?.name ?? name.name }

  /// Why it can't be dropped and recreated; `nil` if it can.
  var obstacle: String? {
    if !isValid { return "it is not valid" }
    if let dependent { return "\(dependent) depends on it" }
    if belongsToExtension { return "it depends on an extension" }
    if hasOptions, constraint != nil, isMadeWithConstraint {
      return "it is a constraint with storage options"
    }
    return nil
  }

  /// Whether only its constraint can create it: an exclusion, a constraint of a partitioned table, a key
  /// WITHOUT OVERLAPS (which isn't a B-tree).
  private var isMadeWithConstraint: Bool {
    constraint?.kind == "x" || isOfPartitionedTable || !definition.contains(" USING btree ")
  }

  /// Returns the statement that drops it with all of its partition indexes.
  func removal(_ dialect: PostgresDialect) -> String {
    guard let constraint else { return "DROP INDEX \(dialect.quoted(name))" }
    return
      "ALTER TABLE \(dialect.quoted(table)) DROP CONSTRAINT \(dialect.quoted(constraint.name))"
  }

  /// Returns the statements that recreate it; it is attached to its parent index when that exists.
  func creation(_ dialect: PostgresDialect) -> [String] {
    let quotedTable = dialect.quoted(table)
    let quotedName = dialect.quoted(name)
    var statements: [String] = []
    if let constraint {
      let quotedConstraint = dialect.quoted(constraint.name)
      let add =
        "ALTER TABLE \(isOfPartitionedTable ? "ONLY " : "")\(quotedTable) "
        + "ADD CONSTRAINT \(quotedConstraint) "
      if isMadeWithConstraint {
        statements.append(add + constraint.definition)
      } else {
        // A separate index first: the constraint's definition omits its options.
        statements.append(definition)
        statements.append(
          add + (constraint.kind == "p" ? "PRIMARY KEY" : "UNIQUE")
            + " USING INDEX \(dialect.quoted(name.name))"
            + (constraint.isDeferrable ? " DEFERRABLE" : "")
            + (constraint.isDeferred ? " INITIALLY DEFERRED" : ""))
      }
      if let comment = constraint.comment {
        statements.append(
          "COMMENT ON CONSTRAINT \(quotedConstraint) ON \(quotedTable) "
            + "IS \(PostgresLiteral.quoted(comment))")
      }
    } else {
      statements.append(definition)
    }
    if let comment {
      statements.append(
        "COMMENT ON INDEX \(quotedName) IS \(PostgresLiteral.quoted(comment))")
    }
    for statistic in statistics {
      let parts = statistic.split(separator: " ")
      guard parts.count == 2 else { continue }
      statements.append(
        "ALTER INDEX \(quotedName) ALTER COLUMN \(parts[0]) SET STATISTICS \(parts[1])")
    }
    if isClustered {
      statements.append("ALTER TABLE \(quotedTable) CLUSTER ON \(dialect.quoted(name.name))")
    }
    if isReplicaIdentity {
      statements.append(
        "ALTER TABLE \(quotedTable) REPLICA IDENTITY USING INDEX \(dialect.quoted(name.name))")
    }
    return statements
  }
}
