/// A connection URL of a database.
///
/// ```
/// sqlite:shop.db                       a file, seen from the current folder
/// sqlite:///var/lib/shop.db            a file, from the root
/// sqlite:shop.db?mode=ro               ro, rw (must exist) or rwc (created if missing, the default)
/// sqlite:shop.db?immutable=1           for reading an unchanging file, as on read-only media
/// sqlite::memory:                      in memory, gone with the connection
/// postgres://user:password@host:5432/shop?sslmode=require
/// postgresql://[::1]/shop?host=/var/run/postgresql
/// postgres://localhost:6432/shop?prepared_statements=false
/// ```
///
/// `prepared_statements` is SeedKit's own: see ``StatementPreparation``. All other settings are
/// libpq's.
///
/// Special characters in user, password, database and path are percent-encoded, as in `%40`. Its
/// description never holds a password.
///
/// ```swift
/// let url = try DatabaseURL("postgres://ann:secret@localhost/shop")
/// print(url)  // postgres://ann:***@localhost/shop
/// ```
public struct DatabaseURL: Sendable, Hashable {
  /// The kinds of databases.
  public enum Target: Sendable, Hashable {
    /// An SQLite file, or `:memory:`.
    case sqlite(path: String, mode: SQLiteMode)
    /// A database of a PostgreSQL server.
    case postgres(PostgresAddress)
  }

  /// The database it points to.
  public var target: Target

  /// Creates a URL from a target.
  public init(_ target: Target) {
    self.target = target
  }

  /// The file's name without its folders and ending, or the database's name; `nil` if the URL
  /// leaves it to the server.
  public var databaseName: String? {
    switch target {
    case .sqlite(let path, _):
      if path == ":memory:" { return path }
      let file = path.split(separator: "/").last.map(String.init) ?? path
      guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
      return String(file[..<dot])
    case .postgres(let address):
      return address.database ?? address.user
    }
  }

  /// Whether the database is on this machine. A URL without a host counts as local.
  public var isLocal: Bool { isLocal(defaultHost: nil) }

  /// Whether the database is on this machine, if a URL without a host refers to `defaultHost`:
  /// libpq then uses the environment variable `PGHOST`.
  public func isLocal(defaultHost: String?) -> Bool {
    isLocal(environment: ["PGHOST": defaultHost ?? ""])
  }

  /// Whether the database is on this machine, with the variables that libpq reads.
  package func isLocal(environment: [String: String]) -> Bool {
    guard let hosts = hosts(environment: environment) else { return false }
    return hosts.allSatisfy { $0.isEmpty || PostgresAddress.Host(name: $0).isLocal }
  }

  /// Returns the names or addresses of the servers.
  ///
  /// - Parameter environment: the variables with which libpq completes a URL.
  /// - Returns: the hosts, empty for this machine's socket; `nil` if a service file names them,
  ///   because it may name any host.
  package func hosts(environment: [String: String]) -> [String]? {
    guard case .postgres(let address) = target else { return [] }
    let isService = address.parameters.contains { $0.name == "service" }
    if isService || environment["PGSERVICE"]?.isEmpty == false { return nil }
    let named = address.hosts.isEmpty ? [""] : address.hosts.map(\.name)
    let hosts = named.map { $0.isEmpty ? environment["PGHOST"] ?? "" : $0 }
    // A numeric address overrides the name.
    let numeric =
      address.parameters.last { $0.name == "hostaddr" }?.value ?? environment["PGHOSTADDR"] ?? ""
    guard !numeric.isEmpty else { return hosts }
    let addresses = numeric.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return addresses.filter { !$0.isEmpty } + (addresses.contains("") ? hosts : [])
  }

  /// The database's name, with the variables that libpq reads.
  package func databaseName(environment: [String: String]) -> String? {
    guard case .postgres(let address) = target, address.database == nil,
      let name = environment["PGDATABASE"], !name.isEmpty
    else { return databaseName }
    return name
  }
}
