#if Redis
  import SeedORM

  #if canImport(FoundationEssentials)
    import FoundationEssentials
  #else
    import Foundation
  #endif

  /// The server, the login and the number of the database in a URL such as
  /// `redis://user:password@host:6379/0`.
  struct RedisAddress: Sendable {
    var host: String
    var port: Int32
    var user: String?
    var password: String?
    var database: Int?

    /// - Throws: `DatabaseError` of code `invalidURL`, without the password.
    init(_ text: String) throws {
      guard let url = URL(string: text), url.scheme == "redis" else {
        throw DatabaseError(.invalidURL, "a URL of Redis looks like `redis://host:6379/0`")
      }
      host = url.host(percentEncoded: false).flatMap { $0.isEmpty ? nil : $0 } ?? "127.0.0.1"
      guard let port = Int32(exactly: url.port ?? 6_379), port > 0 else {
        throw DatabaseError(.invalidURL, "the port in the Redis URL is invalid")
      }
      self.port = port
      user = url.user(percentEncoded: false).flatMap { $0.isEmpty ? nil : $0 }
      password = url.password(percentEncoded: false)
      let path = url.path(percentEncoded: false).drop { $0 == "/" }
      if !path.isEmpty {
        guard let number = Int(path), number >= 0 else {
          throw DatabaseError(
            .invalidURL, "the path of a Redis URL is the number of a database, as in `/0`")
        }
        database = number
      }
    }
  }
#endif
