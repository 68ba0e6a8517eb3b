internal import SeedDatabase
internal import SeedFormat
internal import SeedGeneration
internal import SeedKit
internal import SeedORM
internal import ArgumentParser

/// Why a command failed, in the form of `--json` output.
struct FailureReport: Encodable {
  /// The details of a database error, without values of rows.
  struct Database: Encodable {
    var sqlState: String?
    var sqliteCode: Int32?
    var constraint: String?
    var table: String?
    var columns: [String]
  }

  /// The exit code.
  var code: Int32
  /// The exit code's meaning in a word, such as `database`.
  var kind: String
  var message: String
  var hint: String?
  /// The state of the database after the error; `nil` if the command writes to none.
  var state: String?
  var database: Database?
  /// The errors of files, with their positions.
  var diagnostics: [DiagnosticOutput]?

  init(
    _ code: CommandFailure.Code, _ message: String, hint: String? = nil, state: String? = nil
  ) {
    self.code = code.rawValue
    kind = "\(code)"
    self.message = message
    self.hint = hint
    self.state = state
  }

  /// Creates a report; `nil` for an error that only carries an exit code.
  ///
  /// - Parameters:
  ///   - error: the error that a command threw.
  ///   - state: the state of the database after the error.
  init?(_ error: any Error, state: String = Self.unchanged) {
    switch error {
    case let error as PartialCommitError: self.init(error.cause, state: error.committedSummary)
    case let error as DiagnosticsError: self.init(error.diagnostics)
    case let error as CommandFailure: self.init(error.code, error.message, hint: error.hint)
    case let error as ExpectationFailure:
      let lines = error.all.map {
        "\($0.span.file):\($0.span.line): expected \($0.expected), found \($0.found)"
      }
      self.init(.expectation, lines.joined(separator: "\n"), state: state)
    case let error as DatabaseError: self.init(error, leaving: state)
    case let error as SchemaError: self.init(.files, error.message, hint: error.hint)
    case let error as ShardError:
      self.init(
        error.code == .unsuitable ? .files : .database, error.description, hint: error.hint)
    case is GenerationError, is InvalidValueError: self.init(.data, "\(error)", state: state)
    case is CancellationError: self.init(.interrupted, "interrupted", state: state)
    default:
      if let failure = CommandFailure(error) {
        self.init(failure.code, failure.message, state: state)
        return
      }
      let code = Seed.exitCode(for: error)
      guard !(error is ExitCode), code != .success else { return nil }
      self.init(.usage, Seed.message(for: error))
      // An unforeseen error isn't a usage error.
      if code != .validationFailure { (self.code, kind) = (code.rawValue, "failure") }
    }
  }

  static let unchanged = "the database is unchanged"
  /// Beside the error of a commit whose response was lost.
  private static let unknown =
    "the database is unchanged or has all changes of the transaction: check which before you run it again"

  private init(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    let place = errors.first?.span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    self.init(
      .files, errors.count == 1 ? place + (errors.first?.message ?? "") : "\(errors.count) errors",
      hint: errors.count == 1 ? errors.first?.hint : nil)
    self.diagnostics = diagnostics.map(DiagnosticOutput.init)
  }

  private init(_ error: DatabaseError, leaving state: String) {
    // An interruption by the user ends a run as a `CancellationError`.
    let isTimeout = error.code == .interrupted && (error.sqlState != nil || error.isTimeout)
    self.init(
      error.code == .interrupted && !isTimeout ? .interrupted : .database, error.description,
      hint: Self.hint(for: error),
      state: error.leavesCommitUnknown && state == Self.unchanged ? Self.unknown : state)
    database = Database(
      sqlState: error.sqlState, sqliteCode: error.extendedCode, constraint: error.constraint,
      table: error.table, columns: error.columns)
  }

  /// Returns a hint for a database's error; `nil` if none is known.
  private static func hint(for error: DatabaseError) -> String? {
    switch (error.code, error.sqlState) {
    case (.interrupted, .some):
      """
      if the server's `statement_timeout` is too short, `--statement-timeout` overrides it, and \
      PGOPTIONS='-c statement_timeout=0' removes it
      """
    case (.interrupted, nil) where error.isTimeout:
      "`seed run --statement-timeout 600` allows ten minutes"
    case (.busy, _):
      "another session held a lock for too long; `--lock-timeout 600` of `seed run` waits ten minutes"
    case _ where error.isAboutCatalog:
      "if another session has created it in the meantime, run the command again"
    case (.uniqueViolation, _):
      """
      if an earlier or concurrent run has written these rows, `on_conflict: skip`, `update` or \
      `replace` handles them, and `truncate` removes them
      """
    case (_, "25006"):
      """
      the server is a replica, or the role or the database sets `default_transaction_read_only`: \
      PGOPTIONS='-c default_transaction_read_only=off' overrides the setting
      """
    case (_, "25P03"): "PGOPTIONS='-c idle_in_transaction_session_timeout=0' sets no limit"
    case (_, "22P05"):
      "use a database with the encoding UTF8: `CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`"
    case (.permission, _) where error.message.contains("create database"):
      "the role needs CREATEDB; `--server` names another server or role for the copies"
    case (.permission, _) where error.message.contains("for table"):
      "a run reads and writes the tables that it seeds: GRANT SELECT, INSERT"
    default: nil
    }
  }
}

extension DatabaseError {
  /// Whether the error is about a table of the system, as if two sessions create a table of the
  /// same name at the same time.
  fileprivate var isAboutCatalog: Bool {
    code == .alreadyExists || schema == "pg_catalog" || constraint?.hasPrefix("pg_") == true
  }

  /// Whether the error ended a run that had begun to write.
  var rejectsWrites: Bool {
    switch code {
    case .uniqueViolation, .foreignKeyViolation, .notNullViolation, .checkViolation, .invalidValue,
      .alreadyExists, .deadlock, .serializationFailure, .diskFull:
      true
    case .other: sqlState != nil
    default: false
    }
  }
}
