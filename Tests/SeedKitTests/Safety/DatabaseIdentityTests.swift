import SeedDatabase
import Testing

@testable import SeedKit

/// Which URLs lead to the same database.
@Suite struct DatabaseIdentityTests {
  private let addresses = [
    "db": ["172.18.0.3", "fd00::5"], "primary.db": ["172.18.0.3"], "other": ["172.18.0.4"],
    "here": ["127.0.1.1"], "mapped": ["::FFFF:172.18.0.4"], "172.18.0.3": ["172.18.0.3"],
  ]

  private func isSame(_ one: String, _ other: String) throws -> Bool {
    DatabaseIdentity.isSame(try DatabaseURL(one), try DatabaseURL(other)) { addresses[$0] ?? [] }
  }

  @Test(arguments: [
    ("postgres://localhost/a", "postgres://127.0.0.1:5432/a"),
    ("postgres://[::1]/a", "postgres:///a?host=/var/run/postgresql"),
    ("postgres://here/a", "postgres:///a"),
    ("postgres://db/a", "postgres://me:x@primary.db/a"),
    ("postgres://172.18.0.3/a", "postgres://db/a"),
    ("postgres://mapped/a", "postgres://other/a"),
    ("postgres://other,db/a", "postgres://172.18.0.3/a"),
    ("postgres://Unknown.example.com/a", "postgres://unknown.example.com/a"),
    ("sqlite:a.db", "sqlite:./a.db"),
  ])
  func theyAreTheSame(_ one: String, _ other: String) throws {
    #expect(try isSame(one, other))
    #expect(try isSame(other, one))
  }

  @Test(arguments: [
    ("postgres://localhost/a", "postgres://localhost/b"),
    ("postgres://localhost/a", "postgres://localhost:5433/a"),
    ("postgres://db/a", "postgres://other/a"),
    ("postgres://db/a", "postgres://localhost/a"),
    ("postgres://unknown.example.com/a", "postgres://else.example.com/a"),
    ("sqlite:a.db", "sqlite:b.db"), ("sqlite:a", "postgres:///a"),
  ])
  func theyAreDifferent(_ one: String, _ other: String) throws {
    #expect(try !isSame(one, other))
    #expect(try !isSame(other, one))
  }
}
