package import SeedDatabase

/// The environment variables by which a program finds a database.
package enum DatabaseVariables {
  /// The variables with those for a database in place of all that name another one.
  package static func merged(
    into environment: [String: String], of url: DatabaseURL,
    format: DatabaseURLFormat = .standard
  ) -> [String: String] {
    var environment = environment
    // libpq prefers `PGHOSTADDR` and `PGSERVICE` to a host's name.
    for name in ["SEEDKIT_DATABASE_FILE", "PGDATABASE", "PGHOSTADDR", "PGSERVICE"] {
      environment[name] = nil
    }
    return environment.merging(of(url, format: format)) { $1 }
  }

  /// The variables for a database: `DATABASE_URL`, the path of an SQLite file in
  /// `SEEDKIT_DATABASE_FILE`, and libpq's for one of PostgreSQL.
  package static func of(
    _ url: DatabaseURL, format: DatabaseURLFormat = .standard
  ) -> [String: String] {
    var variables = ["DATABASE_URL": format.text(url)]
    switch url.target {
    case .sqlite(let path, _): variables["SEEDKIT_DATABASE_FILE"] = path
    case .postgres(let address):
      variables["PGDATABASE"] = address.database
      variables["PGUSER"] = address.user
      variables["PGPASSWORD"] = address.password
      if !address.hosts.isEmpty {
        variables["PGHOST"] = address.hosts.map(\.name).joined(separator: ",")
        let ports = address.hosts.map { $0.port.map(String.init) ?? "" }
        if ports.contains(where: { !$0.isEmpty }) {
          variables["PGPORT"] = ports.joined(separator: ",")
        }
      }
      let names = ["sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "options": "PGOPTIONS"]
      for parameter in address.parameters {
        if let name = names[parameter.name] { variables[name] = parameter.value }
      }
    }
    return variables
  }
}
