package import SeedDatabase

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Determines whether two URLs lead to the same database.
package enum DatabaseIdentity {
  /// Whether two URLs name the same file, or the same database of one server.
  ///
  /// All loopback addresses and Unix sockets of this machine are one server, if their ports are equal.
  ///
  /// - Parameters:
  ///   - one: a URL as completed by libpq.
  ///   - other: another.
  ///   - addresses: resolves the name of a host.
  /// - Returns: whether a connection to both would, or with several hosts could, reach one database.
  package static func isSame(
    _ one: DatabaseURL, _ other: DatabaseURL, addresses: (String) -> [String]
  ) -> Bool {
    switch (one.target, other.target) {
    case (.sqlite(let path, _), .sqlite(let otherPath, _)):
      let files = [path, otherPath].map { URL(filePath: $0).resolvingSymlinksInPath().path }
      return files[0] == files[1]
    case (.postgres(let address), .postgres(let other)):
      guard address.database == other.database else { return false }
      let endpoints = Self.endpoints(of: address, addresses)
      return !endpoints.isDisjoint(with: Self.endpoints(of: other, addresses))
    default: return false
    }
  }

  /// What a connection may reach: a numeric address or a name that has none, with a port.
  private struct Endpoint: Hashable {
    var address: String
    var port: Int
  }

  private static func endpoints(
    of address: PostgresAddress, _ addresses: (String) -> [String]
  ) -> Set<Endpoint> {
    let hosts = address.hosts.isEmpty ? [PostgresAddress.Host(name: "")] : address.hosts
    var result: Set<Endpoint> = []
    for host in hosts {
      for place in places(host.name, addresses) {
        result.insert(Endpoint(address: place, port: host.port ?? 5432))
      }
    }
    return result
  }

  private static func places(_ name: String, _ addresses: (String) -> [String]) -> [String] {
    if name.isEmpty || PostgresAddress.Host(name: name).isLocal { return ["localhost"] }
    let found = addresses(name)
    if found.isEmpty { return [name.lowercased()] }
    return found.map { address in
      if NetworkAddress.isLoopback(address) { return "localhost" }
      let lower = address.lowercased()
      return lower.hasPrefix("::ffff:") ? String(lower.dropFirst(7)) : lower
    }
  }
}
