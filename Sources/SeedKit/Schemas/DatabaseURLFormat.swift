package import SeedDatabase

/// The formats in which frameworks read the URL of a database.
package enum DatabaseURLFormat: String, Sendable, CaseIterable {
  /// `postgresql://…` and `sqlite:///…`, which most read.
  case standard
  /// Ruby on Rails.
  case rails
  /// Prisma.
  case prisma
  /// SQLAlchemy with psycopg 3.
  case sqlalchemy
  /// SQLAlchemy with psycopg 2.
  case sqlalchemyPsycopg2 = "sqlalchemy-psycopg2"
  /// SQLAlchemy with asyncpg and aiosqlite.
  case sqlalchemyAsync = "sqlalchemy-async"
  /// Django, by dj-database-url or django-environ.
  case django
  /// Java's drivers.
  case jdbc

  /// The URL, with its password.
  package func text(_ url: DatabaseURL) -> String {
    switch url.target {
    case .sqlite(let path, _): sqlite(path)
    case .postgres(let address): postgres(address)
    }
  }

  private func sqlite(_ path: String) -> String {
    switch self {
    // Four slashes: an absolute path for SeedKit, SQLAlchemy and most others.
    case .standard, .sqlalchemy, .sqlalchemyPsycopg2, .django: "sqlite:///\(path)"
    case .sqlalchemyAsync: "sqlite+aiosqlite:///\(path)"
    case .rails: "sqlite3:\(path)"
    case .prisma: "file:\(path)"
    case .jdbc: "jdbc:sqlite:\(path)"
    }
  }

  private func postgres(_ address: PostgresAddress) -> String {
    let text = DatabaseURL(.postgres(address)).secretText
    let rest = text.dropFirst("postgresql".count)
    switch self {
    case .standard, .rails: return text
    case .sqlalchemy: return "postgresql+psycopg" + rest
    case .sqlalchemyPsycopg2: return "postgresql+psycopg2" + rest
    case .sqlalchemyAsync: return "postgresql+asyncpg" + rest
    case .django: return "postgres" + rest
    case .prisma:
      var named = address
      // Prisma rejects a URL without a host, even if `?host=` names a socket.
      if address.hosts.contains(where: { $0.name.hasPrefix("/") }) {
        named.hosts = [.init(name: "localhost", port: address.hosts.first?.port)]
        named.parameters.append(
          .init(name: "host", value: address.hosts.first?.name ?? ""))
      } else if address.hosts.isEmpty {
        named.hosts = [.init(name: "localhost")]
      }
      return DatabaseURL(.postgres(named)).secretText
    case .jdbc:
      var plain = address
      if plain.hosts.isEmpty { plain.hosts = [.init(name: "localhost")] }
      (plain.user, plain.password) = (nil, nil)
      if let user = address.user { plain.parameters.append(.init(name: "user", value: user)) }
      if let password = address.password {
        plain.parameters.append(.init(name: "password", value: password))
      }
      return "jdbc:" + DatabaseURL(.postgres(plain)).secretText
    }
  }
}
