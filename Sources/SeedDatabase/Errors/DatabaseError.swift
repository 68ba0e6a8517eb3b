/// An error of a database or its client library.
///
/// ``description`` never holds a value of a row or a parameter, so it can be logged; only
/// ``detail`` contains what the database said about the values.
///
/// ```swift
/// do {
///   _ = try await connection.execute("insert into users (email) values (\(email))")
/// } catch let error as DatabaseError where error.code == .uniqueViolation {
///   print("taken:", error.columns)
/// }
/// ```
public struct DatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure, common to both databases.
  public var code: Code
  /// The message, without values.
  public var message: String
  /// The database's addition to ``message``, which may contain values of rows.
  public var detail: String?
  /// The violated constraint, if the database names it.
  public var constraint: String?
  /// The table, if the database names it.
  public var table: String?
  /// The schema of ``table``, if the database names it.
  public var schema: String?
  /// The columns, if the database names them.
  public var columns: [String]
  /// PostgreSQL's SQLSTATE, such as `23505`.
  public var sqlState: String?
  /// SQLite's extended result code, such as 2067.
  public var extendedCode: Int32?
  /// The statement, with placeholders where its values were bound.
  public var sql: String?
  /// Whether a statement of SQLite was interrupted because it exceeded ``WaitLimits/statement``.
  package var isTimeout = false

  /// Creates an error.
  public init(
    _ code: Code,
    _ message: String,
    detail: String? = nil,
    constraint: String? = nil,
    table: String? = nil,
    schema: String? = nil,
    columns: [String] = [],
    sqlState: String? = nil,
    extendedCode: Int32? = nil,
    sql: String? = nil
  ) {
    self.code = code
    self.message = message
    self.detail = detail
    self.constraint = constraint
    self.table = table
    self.schema = schema
    self.columns = columns
    self.sqlState = sqlState
    self.extendedCode = extendedCode
    self.sql = sql
  }

  /// The message, what it concerns, and the statement without its literals; contains no values.
  public var description: String {
    summary + (sql.map { "; in: \(StatementNormalizer.withoutValues($0))" } ?? "")
  }

  /// The message and what it concerns, without the statement.
  package var summary: String {
    var text = message
    if let sqlState { text += " (SQLSTATE \(sqlState))" }
    if let constraint, !message.contains(constraint) { text += "; constraint \(constraint)" }
    return text
  }
}
