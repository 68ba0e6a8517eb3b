import SeedDatabase
import SeedSchema

/// An index as stored in the catalog, with the constraint that it belongs to.
struct PostgresStoredIndex {
  /// A constraint that an index enforces.
  struct StoredConstraint {
    /// The kinds, as `pg_constraint.contype` has them.
    enum Kind: String {
      case primaryKey = "p"
      case unique = "u"
      case exclusion = "x"
    }

    var name: String
    var kind: Kind
    var definition: String
    var isDeferrable: Bool
    var isDeferred: Bool
    var comment: String?
  }

  /// The index of the loaded table that it slows, from 0.
  var tableIndex: Int
  /// The number of partition levels between its table and that one.
  var level: Int64
  /// Its table: that one, or a partition.
  var table: TableName
  var isOfPartitionedTable: Bool
  var identifier: Int64
  var name: TableName
  var definition: String
  var isBTree: Bool
  var constraint: StoredConstraint?
  /// The tablespace; empty for the database's own.
  var tablespace: String
  var comment: String?
  var isClustered: Bool
  var isReplicaIdentity: Bool
  var isValid: Bool
  var hasOptions: Bool
  /// The parent index, of the partitioned table.
  var parent: (identifier: Int64, name: TableName)?
  /// The columns, by number, with a target for ANALYZE of their own.
  var statistics: [(column: Int64, target: Int64)]
  /// An object that depends on it, such as a view that groups by the primary key.
  var dependent: String?
  var belongsToExtension: Bool

  /// Reads a row of ``PostgresRebuild/indexQuery``.
  init(_ row: Row) {
    tableIndex = Int(row.integer("place")) - 1
    level = row.integer("level")
    table = TableName(row.text("table_name"), schema: row.text("table_schema"))
    isOfPartitionedTable = row.flag("is_of_partitioned_table")
    identifier = row.integer("id")
    name = TableName(row.text("name"), schema: row.text("schema"))
    definition = row.text("definition")
    isBTree = row.flag("is_btree")
    constraint = row.optionalText("constraint_name").flatMap { name in
      StoredConstraint.Kind(rawValue: row.text("constraint_kind")).map {
        StoredConstraint(
          name: name, kind: $0, definition: row.text("constraint_definition"),
          isDeferrable: row.flag("is_deferrable"), isDeferred: row.flag("is_deferred"),
          comment: row.optionalText("constraint_comment"))
      }
    }
    tablespace = row.text("tablespace")
    comment = row.optionalText("comment")
    isClustered = row.flag("is_clustered")
    isReplicaIdentity = row.flag("is_replica_identity")
    isValid = row.flag("is_valid")
    hasOptions = row.flag("has_options")
    parent = row.optionalText("parent_name").map {
      (row.integer("parent_id"), TableName($0, schema: row.text("parent_schema")))
    }
    statistics = zip(row.array("statistics_columns"), row.array("statistics_targets"))
      .compactMap { column, target in
        Int64(column).flatMap { column in Int64(target).map { (column, $0) } }
      }
    dependent = row.optionalText("dependent")
    belongsToExtension = row.flag("belongs_to_extension")
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

  /// Whether only its constraint can create it: an exclusion, a constraint of a partitioned table,
  /// a key WITHOUT OVERLAPS (which isn't a B-tree).
  private var isMadeWithConstraint: Bool {
    constraint?.kind == .exclusion || isOfPartitionedTable || !isBTree
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
          add + (constraint.kind == .primaryKey ? "PRIMARY KEY" : "UNIQUE")
            + " USING INDEX \(dialect.quoted(name.name))"
            + (constraint.isDeferrable ? " DEFERRABLE" : "")
            + (constraint.isDeferred ? " INITIALLY DEFERRED" : ""))
      }
      statements += dialect.commentStatements(
        on: "CONSTRAINT \(quotedConstraint) ON \(quotedTable)", constraint.comment)
    } else {
      statements.append(definition)
    }
    statements += dialect.commentStatements(on: "INDEX \(quotedName)", comment)
    statements += statistics.map { column, target in
      "ALTER INDEX \(quotedName) ALTER COLUMN \(column) SET STATISTICS \(target)"
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

extension PostgresDialect {
  /// Returns the statement that gives an object a comment; none without a comment.
  func commentStatements(on object: String, _ comment: String?) -> [String] {
    guard let comment else { return [] }
    return ["COMMENT ON \(object) IS \(PostgresLiteral.quoted(comment))"]
  }
}
