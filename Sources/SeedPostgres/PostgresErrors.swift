import SeedDatabase

/// Converts errors of libpq and the server to ``DatabaseError``.
enum PostgresErrors {
  /// The error of a failed result.
  ///
  /// `isConnected` tells whether the connection survived it. `sql` is the statement, with
  /// placeholders for its values.
  static func error(
    of result: PostgresResult, isConnected: Bool, sql: String?
  ) -> DatabaseError {
    guard let state = result.errorField(.sqlState) else {
      return libraryError(result.errorMessage, isConnected: isConnected, sql: sql)
    }
    let primary = result.errorField(.message) ?? "the server gave no message"
    if primary.contains("statement pooling mode") {
      return DatabaseError(
        .unsupported,
        """
        the pooler runs each statement in another session, so that no transaction can begin: connect to the \
        server itself, or to a pool in transaction or session mode
        """, detail: primary, sqlState: state, sql: sql)
    }
    // Internal errors, by which the server notices that another session has dropped or changed what
    // it reads.
    if state == "XX000",
      primary.hasPrefix("cache lookup failed") || primary.hasPrefix("could not open relation")
        || primary.hasPrefix("tuple concurrently")
    {
      return DatabaseError(
        .busy, "another session changed the same tables at the same time: run it again",
        detail: primary, sqlState: state, sql: sql)
    }
    // The server repeats the bytes, and says which of two encodings is the database's.
    if state == "22P05", let encoding = PostgresMessage(primary).quoted.last {
      return DatabaseError(
        .invalidValue, "a character of a value does not exist in encoding \(encoding)",
        detail: primary, table: result.errorField(.table),
        columns: copiedColumn(of: result), sqlState: state, sql: sql)
    }
    // The server reports this as "feature not supported" with the advice to use CASCADE; the detail
    // names the tables.
    if result.errorField(.routine) == "heap_truncate_check_FKs" {
      let tables = result.errorField(.detail).map { ": " + line($0) } ?? ""
      return DatabaseError(.foreignKeyViolation, primary + tables, sqlState: state, sql: sql)
    }
    var message = withoutValues(primary, sqlState: state)
    if state == "42601",
      let function = result.errorField(.context).flatMap({ PostgresMessage($0).compiledFunction })
    {
      message += " \(PostgresDialect.inFunction)\"\(function)\""
    }
    let detail = [
      message == primary ? nil : primary, result.errorField(.detail), result.errorField(.hint),
    ].compactMap(\.self)
    var columns = result.errorField(.column).map { [$0] } ?? []
    if columns.isEmpty, let text = result.errorField(.detail) { columns = keyColumns(text) }
    if columns.isEmpty { columns = copiedColumn(of: result) }
    return DatabaseError(
      code(of: state), message, detail: detail.isEmpty ? nil : detail.joined(separator: "\n"),
      constraint: result.errorField(.constraint), table: result.errorField(.table),
      schema: result.errorField(.schema), columns: columns, sqlState: state, sql: sql)
  }

  /// The column of a COPY that a failed result's context names.
  private static func copiedColumn(of result: PostgresResult) -> [String] {
    let place = result.errorField(.context).flatMap { PostgresMessage($0).copyPlace }
    return place?.column.map { [$0] } ?? []
  }

  /// The row of a COPY, counted from 1, that a failed result's context names.
  static func copyLine(of result: PostgresResult) -> Int? {
    // It counts from 0 as long as it waits for the first row.
    result.errorField(.context).flatMap { PostgresMessage($0).copyPlace }
      .flatMap { $0.line > 0 ? $0.line : nil }
  }

  /// An error of libpq itself, which has no SQLSTATE.
  static func libraryError(_ text: String, isConnected: Bool, sql: String?) -> DatabaseError {
    // The server's last message is more useful than libpq's guess.
    let lines = text.split(whereSeparator: \.isNewline)
    let said = lines.first { $0.hasPrefix("FATAL:") } ?? (isConnected ? nil : lines.first)
    let message = line(said.map(String.init) ?? text)
    return isConnected
      ? DatabaseError(
        .other, message.isEmpty ? "libpq failed without a message" : message, sql: sql)
      : DatabaseError(
        .connection,
        "the connection to PostgreSQL is lost" + (message.isEmpty ? "" : ": " + message), sql: sql)
  }

  /// Joins the lines of a text.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The kind of failure that an SQLSTATE means
  /// (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
  static func code(of sqlState: String) -> DatabaseError.Code {
    switch sqlState {
    case "23505": return .uniqueViolation
    case "23503": return .foreignKeyViolation
    case "23502": return .notNullViolation
    case "23514", "23P01", "44000": return .checkViolation
    case "42601": return .syntax
    case "42P01", "3F000": return .undefinedTable
    case "42703": return .undefinedColumn
    case "42P04", "42P06", "42P07", "42701", "42710": return .alreadyExists
    case "42804": return .invalidValue
    case "55P03": return .busy
    case "57014": return .interrupted
    case "40001": return .serializationFailure
    case "40P01": return .deadlock
    case "57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "3D000", "53300":
      return .connection
    case "42501": return .permission
    case "25006": return .readOnly
    case "53100": return .diskFull
    case "XX001", "XX002": return .corrupt
    case "25001", "25P01", "25P02": return .misuse
    case "0A000": return .unsupported
    default: break
    }
    switch sqlState.prefix(2) {
    case "08": return .connection
    case "22": return .invalidValue
    case "28": return .authentication
    default: return .other
    }
  }

  /// The message without the values that errors about data repeat in quotes.
  private static func withoutValues(_ message: String, sqlState: String) -> String {
    line(sqlState.hasPrefix("22") ? PostgresMessage(message).withoutValues : message)
  }

  /// The columns of `Key (a, b)=(1, 2) already exists.`
  private static func keyColumns(_ detail: String) -> [String] {
    guard let open = detail.firstIndex(of: "("), let close = range(of: ")=(", in: detail),
      open < close
    else { return [] }
    return detail[detail.index(after: open)..<close].split(separator: ", ").map { name in
      name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1
        ? String(name.dropFirst().dropLast()) : String(name)
    }
  }

  /// Returns the first occurrence of a text in another one.
  private static func range(of part: String, in text: String) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix(part) }
  }
}
