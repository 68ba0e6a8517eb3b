import SeedDatabase
import SeedSchema

/// The parts of an `sql` export that differ between the databases.
///
/// Without a dialect, one script works in the shells of both, `sqlite3` and `psql`. SQL for only
/// one of them is hidden from the other in a comment: PostgreSQL's comments nest, and SQLite's end
/// at the first `*/`.
struct SQLScript {
  let dialect: SQLExportDialect?

  /// PostgreSQL reads this as a comment; for SQLite, the comment extends to the end of the line.
  private static let onlyPostgres = "/*/**/--*/"

  /// The settings under which PostgreSQL reads the rows correctly, until the transaction ends.
  static let settings = "SET LOCAL client_encoding = 'UTF8'; SET LOCAL timezone = 'UTC';"

  /// Stops the shells at the first error, and begins the transaction.
  var begin: String {
    guard dialect == nil else { return "BEGIN;\n" + forPostgres(Self.settings) }
    return """
      /*/**/
      .bail on
      --*/
      \(Self.onlyPostgres)\\set ON_ERROR_STOP on
      BEGIN;
      \(forPostgres(Self.settings))
      """
  }

  /// The clause that lets rows set columns that are GENERATED ALWAYS AS IDENTITY.
  var override: String {
    switch dialect {
    case .sqlite: ""
    case .postgres: "OVERRIDING SYSTEM VALUE "
    case nil: "\(Self.onlyPostgres)OVERRIDING SYSTEM VALUE\n"
    }
  }

  /// The statements that move PostgreSQL's sequences past the rows of tables; SQLite needs none.
  func sequenceResets(of schemas: [TableSchema]) -> [String] {
    let dialect = PostgresDialect()
    return schemas.flatMap { dialect.resetSequenceStatements(for: $0).map(\.text) }
  }

  /// A statement only for PostgreSQL, with its line break; nothing for SQLite.
  func forPostgres(_ statement: String) -> String {
    switch dialect {
    case .sqlite: ""
    case .postgres: statement + "\n"
    case nil: Self.onlyPostgres + String(statement.map { $0.isNewline ? " " : $0 }) + "\n"
    }
  }

  /// Appends a literal of bytes.
  ///
  /// - Parameters:
  ///   - digits: two hexadecimal digits for each byte.
  ///   - bytes: the output.
  func appendBlob(_ digits: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    switch dialect {
    case .sqlite: Self.append("x'", digits, "'", to: &bytes)
    case .postgres: Self.append("'\\x", digits, "'", to: &bytes)
    case nil:
      Self.append("/*/**/x'", digits, "'--*/", to: &bytes)
      Self.append("'\\x", digits, "'\n", to: &bytes)
    }
  }

  private static func append(
    _ start: StaticString, _ digits: some Sequence<UInt8>, _ end: StaticString,
    to bytes: inout [UInt8]
  ) {
    start.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: digits)
    end.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
