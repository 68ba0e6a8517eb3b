import SeedDatabase
import CPostgres
import Dispatch
import Logging

import SeedSystem

extension PostgresSession {
  /// The default `connect_timeout` in seconds.
  private static let defaultTimeout = 15

  /// The settings of every session, independent of the server's and the user's defaults.
  ///
  /// They choose the text formats that ``PostgresTextFormat`` reads, and English messages if the
  /// role may. The last statement returns the backend's process ID: with a pooler it differs from
  /// the one at connect time.
  private static let settings = """
    SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; \
    SET bytea_output = 'hex'; SET extra_float_digits = 3; SET standard_conforming_strings = on; \
    SELECT pg_catalog.set_config('lc_messages', 'C', false) \
    WHERE pg_catalog.current_setting('is_superuser') = 'on'; \
    SELECT pg_catalog.pg_backend_pid()
    """

  /// Opens a connection; stops at the timeout or if `cancellation` is abandoned.
  ///
  /// - Throws: ``DatabaseError`` of code `connection`, `authentication` or `interrupted`; its text
  ///   holds no password.
  static func connect(
    to address: PostgresAddress, cancellation: PostgresCancellation, logger: Logger?
  ) throws(DatabaseError) -> PostgresSession {
    let parameters = parameters(of: address)
    let defaults = try NetworkDefaults(for: parameters)
    let (pointer, seconds) = try opened(parameters + defaults.missing, cancellation)
    cancellation.attach(to: pointer)
    let session = PostgresSession(
      pointer, preparation: address.preparation, notices: PostgresNotices(logger: logger),
      cancellation)
    session.decidesUserTimeout = defaults.decidesUserTimeout
    let alarm = AnswerAlarm(seconds, cancellation)
    defer { alarm.cancel() }
    let result = try session.runScript(settings)
    if session.preparation == .automatic, result.backendPID != PQbackendPID(pointer) {
      session.preparation = .never
    }
    return session
  }

  private static func parameters(of address: PostgresAddress) -> [PostgresAddress.Parameter] {
    var parameters = address.connectionParameters
    if !parameters.contains(where: { $0.name == "application_name" }) {
      parameters.append(.init(name: "application_name", value: "seedkit"))
    }
    parameters.removeAll { $0.name == "client_encoding" }
    parameters.append(.init(name: "client_encoding", value: "UTF8"))
    return parameters
  }

  /// Begins to open a connection with some settings; it may have failed already.
  ///
  /// The only place where a process begins to use libpq.
  ///
  /// - Throws: ``DatabaseError`` if there is no libpq, or no memory for the connection.
  static func start(
    _ parameters: [PostgresAddress.Parameter]
  ) throws(DatabaseError) -> OpaquePointer {
    if let problem = seedkit_open_libpq() {
      throw DatabaseError(
        .connection,
        "PostgreSQL's client library is needed (Debian: libpq5, Homebrew: libpq): \(String(cString: problem))"
      )
    }
    let pointer = withCStrings(parameters.map(\.name)) { names in
      withCStrings(parameters.map(\.value)) { values in PQconnectStartParams(names, values, 0) }
    }
    guard let pointer else {
      throw DatabaseError(.connection, "libpq has no memory for a connection")
    }
    return pointer
  }

  /// Opens a connection with some settings.
  ///
  /// Each server of several has the time of `connect_timeout`. libpq itself goes on to the next one
  /// only if a server rejects the connection.
  ///
  /// - Returns: the connection, and the seconds of `connect_timeout`; `nil` waits for ever.
  private static func opened(
    _ parameters: [PostgresAddress.Parameter], _ cancellation: PostgresCancellation
  ) throws(DatabaseError) -> (OpaquePointer, seconds: Int?) {
    let pointer = try start(parameters)
    // Without it, the message of a server that rejects the connection has no SQLSTATE.
    _ = PQsetErrorVerbosity(pointer, PQERRORS_VERBOSE)
    let seconds = timeout(of: pointer)
    let rest: [PostgresAddress.Parameter]
    do throws(DatabaseError) {
      if try wait(for: pointer, seconds: seconds, cancellation) {
        _ = PQsetErrorVerbosity(pointer, PQERRORS_DEFAULT)
        return (pointer, seconds)
      }
      guard let others = HostList(of: pointer).others(than: pointer) else {
        throw DatabaseError(.connection, "PostgreSQL did not answer in time")
      }
      rest = parameters.filter { !["host", "hostaddr", "port"].contains($0.name) } + others
    } catch {
      PQfinish(pointer)
      throw error
    }
    PQfinish(pointer)
    return try opened(rest, cancellation)
  }

  /// The seconds of `connect_timeout`; `nil` waits for ever, which is 0 or less in libpq, too.
  private static func timeout(of pointer: OpaquePointer) -> Int? {
    guard let options = PQconninfo(pointer) else { return defaultTimeout }
    defer { PQconninfoFree(options) }
    let seconds =
      PostgresOptions.values(of: options)["connect_timeout"].flatMap(Int.init) ?? defaultTimeout
    return seconds > 0 ? min(seconds, 86_400) : nil
  }

  /// Polls the opening connection every tenth of a second, to notice cancellation.
  ///
  /// - Returns: whether it is open; `false` if a server hasn't answered in time.
  private static func wait(
    for pointer: OpaquePointer, seconds: Int?, _ cancellation: PostgresCancellation
  ) throws(DatabaseError) -> Bool {
    guard PQstatus(pointer) != CONNECTION_BAD else { throw failure(pointer) }
    var events = Int16(POLLOUT)
    var host = PQhost(pointer)
    var deadline = seconds.map { DispatchTime.now() + .seconds($0) }
    while true {
      if cancellation.isCancelled { throw cancelledOpening }
      if let deadline, deadline < .now() { return false }
      var descriptor = pollfd(fd: PQsocket(pointer), events: events, revents: 0)
      guard poll(&descriptor, 1, 100) != 0 else { continue }
      switch PQconnectPoll(pointer) {
      case PGRES_POLLING_OK: return true
      case PGRES_POLLING_READING: events = Int16(POLLIN)
      case PGRES_POLLING_WRITING: events = Int16(POLLOUT)
      default: throw failure(pointer)
      }
      // Each server of a list has its own text.
      if PQhost(pointer) != host {
        host = PQhost(pointer)
        deadline = seconds.map { DispatchTime.now() + .seconds($0) }
      }
    }
  }

  /// The error of a connection that nobody waits for anymore.
  static let cancelledOpening = DatabaseError(
    .interrupted, "opening the connection to PostgreSQL was cancelled")

  /// Why a connection couldn't be opened.
  static func failure(_ pointer: OpaquePointer) -> DatabaseError {
    let failure = StartupFailure(PQerrorMessage(pointer).map { String(cString: $0) } ?? "")
    return failure.error(
      needsPassword: PQconnectionNeedsPassword(pointer) != 0,
      usedPassword: PQconnectionUsedPassword(pointer) != 0)
  }

  /// Calls `body` with C strings and the null pointer that ends them.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let bytes = strings.map { Array($0.utf8) + [0] }
    let joined = Array(bytes.joined())
    return joined.withUnsafeBytes { joined in
      let base = joined.baseAddress?.assumingMemoryBound(to: CChar.self)
      var offset = 0
      var pointers: [UnsafePointer<CChar>?] = []
      for string in bytes {
        pointers.append(base.map { $0 + offset })
        offset += string.count
      }
      pointers.append(nil)
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}

extension PostgresResult {
  /// The process ID that is the only value.
  fileprivate var backendPID: Int32? {
    guard let bytes = bytes(row: 0, column: 0) else { return nil }
    return Int32(String(decoding: bytes, as: UTF8.self))
  }
}
