public import SeedORM

/// Keeps a run away from a database that people depend on.
///
/// A scenario may empty tables, so a database that isn't on this machine, or whose name, host, user or
/// environment says that it is production's, is refused until someone names it.
public enum ProductionGuard {
  /// Environment variables by which frameworks are told where they run.
  public static let environmentVariables = [
    "SEED_ENV", "APP_ENV", "RAILS_ENV", "RACK_ENV", "NODE_ENV", "DJANGO_ENV", "FLASK_ENV",
    "MIX_ENV",
    "ASPNETCORE_ENVIRONMENT", "LOG_ENV", "ENVIRONMENT", "ENV",
  ]

  private static let alarming: Set<String> = [
    "prod", "production", "prd", "live", "primary", "master",
  ]

  /// Why a database is refused; `nil` where nothing speaks against it.
  ///
  /// - Parameters:
  ///   - url: the database.
  ///   - environment: the process's environment variables.
  public static func objection(
    to url: DatabaseURL, environment: [String: String]
  ) -> String? {
    for name in environmentVariables {
      if let value = environment[name], isAlarming(value) {
        return "the environment says \(name)=\(value)"
      }
    }
    if let database = url.databaseName, isAlarming(database) {
      return "its name, `\(database)`, looks like production"
    }
    if isAlarming(url.redacted.description) {
      return "its address, \(url.redacted), looks like production"
    }
    // A URL without a host leads to the one that libpq finds in PGHOST.
    if !url.isLocal(defaultHost: environment["PGHOST"]) {
      return "\(url.redacted) is not on this machine"
    }
    return nil
  }

  /// Whether one of the words of a name is one that production goes by.
  static func isAlarming(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { alarming.contains(String($0)) }
  }
}
