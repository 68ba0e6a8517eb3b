import CPostgres
import SeedDatabase

extension PostgresSession {
  /// A value of `target_session_attrs` that libpq rejects after it has completed all settings, and
  /// before it looks for a server.
  private static let stop = "seedkit_never"

  /// Returns everything that libpq would connect with: some settings, and what it adds to them from
  /// the environment, service files and its defaults.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if libpq rejects the settings.
  static func settings(
    of parameters: [PostgresAddress.Parameter]
  ) throws(DatabaseError) -> [String: String] {
    let pointer = try startOnly(parameters)
    defer { PQfinish(pointer) }
    guard let values = settings(pointer) else { throw failure(pointer) }
    return values
  }

  /// As ``settings(of:)``; `nil` if libpq rejects the settings.
  ///
  /// - Throws: ``DatabaseError`` if libpq can't be used.
  static func settings(
    from parameters: [PostgresAddress.Parameter]
  ) throws(DatabaseError) -> [String: String]? {
    let pointer = try startOnly(parameters)
    defer { PQfinish(pointer) }
    return settings(pointer)
  }

  private static func startOnly(
    _ parameters: [PostgresAddress.Parameter]
  ) throws(DatabaseError) -> OpaquePointer {
    let others = parameters.filter { $0.name != "target_session_attrs" }
    return try start(others + [.init(name: "target_session_attrs", value: stop)])
  }

  private static func settings(_ pointer: OpaquePointer) -> [String: String]? {
    let message = PQerrorMessage(pointer).map { String(cString: $0) } ?? ""
    guard message.contains(stop), let options = PQconninfo(pointer) else { return nil }
    defer { PQconninfoFree(options) }
    return PostgresOptions.values(of: options)
  }
}
