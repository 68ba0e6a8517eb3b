public import SeedDatabase

/// Protects production databases from a run.
///
/// ```swift
/// let url = try DatabaseURL("postgres://db.example.com/shop")
/// if let objection = ProductionGuard.objection(to: url, environment: environment) {
///   print("not written to:", objection)
/// }
/// ```
///
/// A scenario may empty tables, so a database that looks like production by its name, host, user or
/// environment, or that isn't on this machine, is rejected unless the user explicitly allows it. A
/// server in a private network is accepted for an evident test database, because services in CI
/// have such hosts.
public enum ProductionGuard {
  /// The environment variables that tell frameworks where they run.
  public static let environmentVariables = [
    "SEED_ENV", "APP_ENV", "RAILS_ENV", "RACK_ENV", "NODE_ENV", "DJANGO_ENV", "FLASK_ENV",
    "MIX_ENV",
    "ASPNETCORE_ENVIRONMENT", "LOG_ENV", "ENVIRONMENT", "ENV",
  ]

  /// The environment variable that names databases, separated by commas, that runs may write to
  /// although they aren't on this machine.
  public static let allowVariable = "SEEDKIT_ALLOW"

  /// Environment variables that services for CI set.
  static let ciVariables = [
    "CI", "BUILD_NUMBER", "CONTINUOUS_INTEGRATION", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL",
    "TEAMCITY_VERSION", "TF_BUILD",
  ]

  private static let alarming: Set<String> = [
    "prod", "production", "prd", "live", "primary", "master",
  ]

  private static let harmless: Set<String> = [
    "test", "tests", "testing", "ci", "dev", "develop", "development",
  ]

  /// Why a database is rejected.
  public enum Objection: Sendable, Hashable, CustomStringConvertible {
    /// Something indicates a production database.
    case production(String)
    /// It is on another machine.
    case remote(String)

    /// The reason.
    public var description: String {
      switch self {
      case .production(let reason), .remote(let reason): reason
      }
    }
  }

  /// Returns why a database is rejected, given the user's URL and libpq's completion of it.
  ///
  /// - Parameters:
  ///   - url: the database, as the user wrote it.
  ///   - completed: the URL as completed by libpq.
  ///   - environment: the process's variables.
  ///   - addresses: resolves the name of a host.
  /// - Returns: the objection; `nil` if there is none.
  package static func objection(
    to url: DatabaseURL, completed: DatabaseURL, environment: [String: String],
    addresses: (String) -> [String]
  ) -> Objection? {
    // libpq has already applied the environment's variables for the database.
    let rest = environment.filter { !$0.key.hasPrefix("PG") }
    if case .production(let reason)? = objection(to: url, environment: environment) {
      return .production(reason)
    }
    return objection(to: completed, environment: rest, addresses: addresses)
  }

  /// Returns why a database is rejected after a connection to it was opened.
  ///
  /// - Parameters:
  ///   - server: the server that was reached.
  ///   - completed: the URL as completed by libpq.
  ///   - environment: the process's variables.
  /// - Returns: the objection; `nil` if the server is the one that the URL names.
  package static func objection(
    to server: ServerAddress, of completed: DatabaseURL, environment: [String: String]
  ) -> Objection? {
    if isAlarming(server.database) {
      return .production("the server calls it `\(server.database)`, which looks like production")
    }
    let allowed = (environment[allowVariable] ?? "").split(separator: ",")
    if allowed.contains(where: { $0 == server.database }) { return nil }
    let isLocal = completed.isLocal(environment: [:])
    if let peer = server.peer,
      isLocal && !NetworkAddress.isLoopback(peer)
        || !NetworkAddress.isPrivate(peer)
    {
      return .remote("the connection went to \(peer)")
    }
    // Behind a forwarded port, the server has a different address: a container's is private.
    if let address = server.server, !NetworkAddress.isPrivate(address) {
      return .remote("the server's own address is \(address)")
    }
    return nil
  }

  /// Returns why SeedKit shouldn't write to a database.
  ///
  /// - Parameters:
  ///   - url: the database.
  ///   - environment: the process's environment variables.
  ///   - addresses: resolves a host's name to numeric addresses; called only for hosts of evident
  ///     test databases.
  /// - Returns: the reason not to write; `nil` if there is none.
  public static func objection(
    to url: DatabaseURL, environment: [String: String],
    addresses: (String) -> [String] = { _ in [] }
  ) -> Objection? {
    for name in environmentVariables {
      if let value = environment[name], isAlarming(value) {
        return .production("the environment has \(name)=\(value)")
      }
    }
    let name = url.databaseName(environment: environment) ?? ""
    if isAlarming(name) {
      return .production("its name, `\(name)`, looks like production")
    }
    if isAlarming(url.redacted.description) {
      return .production("its address, \(url.redacted), looks like production")
    }
    let hosts = url.hosts(environment: environment)
    if let host = hosts?.first(where: isAlarming) {
      return .production("its host, \(host), looks like production")
    }
    if url.isLocal(environment: environment) { return nil }
    let allowed = (environment[allowVariable] ?? "").split(separator: ",")
    if !name.isEmpty, allowed.contains(where: { $0 == name }) { return nil }
    if isHarmless(name) || isCI(environment), let hosts,
      hosts.allSatisfy({ isPrivate($0, addresses) })
    {
      return nil
    }
    return .remote("\(url.redacted) is not on this machine")
  }

  /// Whether a name contains a word that is typical of production.
  static func isAlarming(_ name: String) -> Bool { hasWord(of: alarming, name) }

  /// Whether a name contains a word that is typical of tests.
  static func isHarmless(_ name: String) -> Bool { hasWord(of: harmless, name) }

  private static func hasWord(of words: Set<String>, _ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static func isCI(_ environment: [String: String]) -> Bool {
    ciVariables.contains { name in
      guard let value = environment[name]?.lowercased() else { return false }
      return !["", "0", "false", "no"].contains(value)
    }
  }

  private static func isPrivate(_ host: String, _ addresses: (String) -> [String]) -> Bool {
    let found = addresses(host)
    return !found.isEmpty && found.allSatisfy { NetworkAddress.isPrivate($0) }
  }
}
