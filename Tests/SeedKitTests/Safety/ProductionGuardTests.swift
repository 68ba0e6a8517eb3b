@testable import SeedDatabase
@testable import SeedKit
import Testing

/// Which databases are rejected, and which are allowed.
@Suite struct ProductionGuardTests {
  private func objection(
    _ url: String, _ environment: [String: String] = [:],
    _ addresses: [String: [String]] = ["db": ["172.18.0.3"], "postgres": ["10.1.2.3", "fd00::5"]]
  ) throws -> ProductionGuard.Objection? {
    ProductionGuard.objection(to: try DatabaseURL(url), environment: environment) {
      addresses[$0] ?? []
    }
  }

  @Test(arguments: [
    ("postgres://db/shop_test", [:]), ("postgres://postgres/ci", [:]),
    ("postgres://me:x@db:5432/dev_2", [:]),
    ("postgres://postgres/shop", ["CI": "true"]),
    ("postgres://db/shop", ["GITHUB_ACTIONS": "true"]),
    ("postgres:///shop_test", ["PGHOST": "db"]), ("postgres://localhost/shop", [:]),
    ("sqlite:shop.db", [:]), ("postgres://far.example.com/shop", ["SEEDKIT_ALLOW": "other,shop"]),
  ])
  func safeDatabasesAreAllowed(_ url: String, _ environment: [String: String]) throws {
    let found = try objection(url, environment)
    #expect(found == nil, "\(url)")
  }

  @Test(arguments: [
    // Neither a test's name nor CI; a public address; one of several; a name that can't be
    // resolved.
    ("postgres://db/shop", [:]), ("postgres://public/shop_test", ["CI": "true"]),
    ("postgres://mixed/shop_test", [:]), ("postgres://db,public/shop_test", [:]),
    ("postgres://nowhere/shop_test", [:]), ("postgres://db/shop", ["CI": "false"]),
    ("postgres://db/contest", [:]), ("postgres:///shop", ["PGHOSTADDR": "8.8.8.8"]),
    ("postgres://localhost/shop?service=far", ["CI": "true"]),
    ("postgres://localhost/shop", ["PGSERVICE": "far"]),
    ("postgres://public/shop", ["SEEDKIT_ALLOW": "shop_test"]),
    ("postgres://public/shop?hostaddr=", [:]),
  ])
  func remoteAddresses(_ url: String, _ environment: [String: String]) throws {
    let found = try objection(
      url, environment,
      ["db": ["172.18.0.3"], "public": ["8.8.8.8"], "mixed": ["10.0.0.1", "8.8.8.8"]])
    guard case .remote? = found else {
      Issue.record("\(url): \(String(describing: found))")
      return
    }
  }

  @Test(arguments: [
    ("postgres://db/production_test", ["CI": "true"]),
    ("postgres://db/shop_production", ["SEEDKIT_ALLOW": "shop_production"]),
    ("postgres://prod-db/shop_test", ["CI": "true"]), ("postgres://db/shop_test", ["ENV": "live"]),
    ("postgres:///shop_test", ["PGHOST": "db.prod.internal", "CI": "true"]),
    ("postgres://localhost", ["PGDATABASE": "production"]),
  ])
  func productionLooksAreDetected(_ url: String, _ environment: [String: String]) throws {
    guard case .production? = try objection(url, environment) else {
      Issue.record("\(url) is allowed, or only far away")
      return
    }
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("10.255.0.1", true), ("172.16.0.1", true), ("172.31.9.9", true),
    ("192.168.1.1", true), ("::1", true), ("fd12:3456::1", true), ("::ffff:10.0.0.1", true),
    ("172.32.0.1", false), ("11.0.0.1", false), ("192.169.0.1", false), ("8.8.8.8", false),
    ("2001:db8::1", false), ("::ffff:8.8.8.8", false), ("::", false), ("10.0.0", false),
    ("10.0.0.256", false), ("", false), ("fe80::1", false), ("169.254.169.254", false),
  ])
  func addressesAreClassified(_ address: String, _ isPrivate: Bool) {
    #expect(NetworkAddress.isPrivate(address) == isPrivate)
  }

  /// What is known only after connecting: where the connection went, and what the server says.
  private func reached(
    _ url: String, peer: String?, server: String?, _ database: String = "shop",
    _ environment: [String: String] = [:]
  ) throws -> ProductionGuard.Objection? {
    ProductionGuard.objection(
      to: ServerAddress(peer: peer, server: server, database: database), of: try DatabaseURL(url),
      environment: environment)
  }

  @Test(arguments: [
    ("postgres://localhost/shop", "127.0.0.1", "127.0.0.1"), ("postgres:///shop", nil, nil),
    ("postgres://localhost/shop", "::1", "::1"),
    // A forwarded port of a container, and a test's server in a private network.
    ("postgres://localhost/shop", "127.0.0.1", "172.18.0.3"),
    ("postgres://db/shop_test", "172.18.0.3", "172.18.0.3"),
  ])
  func reachedServersAreAllowed(_ url: String, _ peer: String?, _ server: String?) throws {
    let found = try reached(url, peer: peer, server: server)
    #expect(found == nil, "\(url)")
  }

  @Test(arguments: [
    // A name of this machine that means another one; a tunnel to a public server.
    ("postgres://localhost/shop", "10.1.2.3", "10.1.2.3"),
    ("postgres://localhost/shop", "8.8.8.8", "8.8.8.8"),
    ("postgres://localhost/shop", "127.0.0.1", "8.8.8.8"),
    ("postgres://db/shop_test", "8.8.8.8", "10.0.0.1"),
    ("postgres://db/shop_test", "10.0.0.1", "2001:db8::1"), ("postgres:///shop", nil, "8.8.8.8"),
  ])
  func reachedServersElsewhereAreRejected(
    _ url: String, _ peer: String?, _ server: String?
  ) throws {
    guard case .remote? = try reached(url, peer: peer, server: server) else {
      Issue.record("\(url) is allowed")
      return
    }
    let allowed = ["SEEDKIT_ALLOW": "other,shop"]
    #expect(try reached(url, peer: peer, server: server, "shop", allowed) == nil)
    #expect(try reached(url, peer: peer, server: server, "shops", allowed) != nil)
  }

  /// A pooler can give a database another name.
  @Test func theServersOwnNameCounts() throws {
    for environment in [[:], ["SEEDKIT_ALLOW": "shop_production"]] {
      let found = try reached(
        "postgres://localhost/shop", peer: "127.0.0.1", server: "127.0.0.1", "shop_production",
        environment)
      guard case .production? = found else {
        Issue.record("it is allowed")
        return
      }
    }
  }
}
