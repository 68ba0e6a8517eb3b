import SeedDatabase
import SeedSchema

/// The catalog's description of the columns that a load writes, and the COPY for them.
enum CopyTarget {
  /// The description of a table that COPY can write to.
  struct Known {
    var table: TableName
    var names: [String]
    var columns: [CopyColumn]
  }

  /// Returns the columns of a request with the binary formats of their types; a domain has its base
  /// type's.
  ///
  /// - Throws: ``DatabaseError`` of code `undefinedTable` or `undefinedColumn`.
  static func columns(
    _ request: LoadRequest, on session: PostgresSession
  ) throws(DatabaseError) -> [CopyColumn] {
    let name = PostgresDialect().quoted(request.table.name)
    let rows = try session.run(query, [.text(name)]).rows()
    guard !rows.isEmpty else {
      throw DatabaseError(
        .undefinedTable, "there is no table \(request.table.name)", table: request.table.name.name)
    }
    var forms: [String: CopyWireType?] = [:]
    for row in rows {
      let form = row.optionalText("function").flatMap { CopyWireType(receiveFunction: $0) }
      forms[row.text("name")] = .some(form)
    }
    var columns: [CopyColumn] = []
    for column in request.columns {
      guard let form = forms[column] else {
        throw DatabaseError(
          .undefinedColumn, "table \(request.table.name) has no column \(column)",
          table: request.table.name.name, columns: [column])
      }
      columns.append(CopyColumn(name: column, wireType: form))
    }
    return columns
  }

  /// The statement that begins the load.
  static func sql(into table: String, _ columns: [CopyColumn], isBinary: Bool) -> String {
    let dialect = PostgresDialect()
    let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    return "COPY \(table) (\(list)) FROM STDIN"
      + " WITH (FORMAT \(isBinary ? "binary" : "text"))"
  }

  /// Each column's name and the receive function of its type: one of the system's, or of the citext
  /// extension; a user's function of the same name does not count.
  private static let query = """
    WITH RECURSIVE resolved AS (
      SELECT a.attname, a.attnum, t.typtype, t.typbasetype, t.typreceive
      FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = pg_catalog.to_regclass($1)::oid AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT r.attname, r.attnum, t.typtype, t.typbasetype, t.typreceive
      FROM resolved r JOIN pg_catalog.pg_type t ON t.oid = r.typbasetype
      WHERE r.typtype = 'd'
    )
    SELECT r.attname::text AS name,
      CASE WHEN p.pronamespace = 'pg_catalog'::regnamespace::oid
        OR p.proname = 'citextrecv' THEN p.proname::text END AS function
    FROM resolved r LEFT JOIN pg_catalog.pg_proc p ON p.oid = r.typreceive
    WHERE r.typtype <> 'd' ORDER BY r.attnum
    """
}
