import SeedDatabase
import SeedGeneration
import SeedSchema

/// The statements that merge the rows of a temporary table into those that exist.
struct MergeStatements {
  let schema: TableSchema
  let columns: [String]
  let merge: RowGroupMerge
  let dialect: any Dialect

  /// The temporary table.
  var staging: TableName { TableName("seedkit_merged_rows", schema: dialect.temporarySchema) }

  private var table: String { dialect.quoted(schema.name) }
  private var list: String { columns.map(dialect.quoted).joined(separator: ", ") }

  var createStaging: String {
    "CREATE TEMPORARY TABLE \(dialect.quoted(staging.name)) AS SELECT \(list) FROM \(table) WHERE 1 = 0"
  }

  var dropStaging: String { "DROP TABLE \(dialect.quoted(staging))" }

  /// The condition that a row of the table and one of the temporary table are the same.
  private var isSame: String {
    merge.key.map { "t.\(dialect.quoted($0)) = s.\(dialect.quoted($0))" }
      .joined(separator: " AND ")
  }

  /// The rows that don't exist yet.
  var newRows: String {
    "FROM \(dialect.quoted(staging)) AS s WHERE NOT EXISTS (SELECT 1 FROM \(table) AS t WHERE \(isSame))"
  }

  var insertNew: String { insert + newRows }

  var insertAll: String { insert + "FROM \(dialect.quoted(staging)) AS s" }

  private var insert: String {
    "INSERT INTO \(table) (\(list)) \(dialect.identityOverride)SELECT \(list) "
  }

  /// Changes the rows that differ; `nil` if there is nothing to change.
  var update: String? {
    let changed = merge.updated.filter { columns.contains($0) }
    guard !changed.isEmpty else { return nil }
    let values = changed.map { "\(dialect.quoted($0)) = s.\(dialect.quoted($0))" }
    let differences = changed.map { name in
      let quoted = dialect.quoted(name)
      // Not every type can be compared, but every value can be cast to a string.
      return switch schema[field: name]?.type {
      case .json?, .other?, .array?:
        "CAST(t.\(quoted) AS text) \(dialect.distinctOperator) CAST(s.\(quoted) AS text)"
      default: "t.\(quoted) \(dialect.distinctOperator) s.\(quoted)"
      }
    }
    return
      "UPDATE \(table) AS t SET \(values.joined(separator: ", ")) FROM \(dialect.quoted(staging)) AS s WHERE \(isSame) AND (\(differences.joined(separator: " OR ")))"
  }

  /// The key of a row as one text.
  ///
  /// `row` is the alias of the row's table.
  static func keyText(_ key: [String], of row: String, _ dialect: any Dialect) -> String {
    key.map { "CAST(\(row).\(dialect.quoted($0)) AS text)" }.joined(separator: " || '\u{1F}' || ")
  }
}
