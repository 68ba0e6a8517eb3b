@testable import SeedDatabase
import SeedORM
import Testing

/// Reading and showing connection URLs.
@Suite struct DatabaseURLTests {
  @Test(arguments: [
    ("sqlite:shop.db", "shop.db", SQLiteMode.create),
    ("sqlite:./a/shop.db", "./a/shop.db", .create),
    ("sqlite:/abs/shop.db", "/abs/shop.db", .create),
    ("sqlite:///abs/my%20shop.db?mode=ro", "/abs/my shop.db", .readOnly),
    ("SQLite://localhost/x%3Fy?mode=rw", "/x?y", .readWrite),
    ("sqlite:shop.db?mode=ro&immutable=1", "shop.db", .immutable),
    ("sqlite::memory:", ":memory:", .create),
    ("sqlite://:memory:", ":memory:", .create),
    ("sqlite:C:%5Cshop.db", "C:\\shop.db", .create),
  ])
  func filesOfSQLite(_ text: String, _ path: String, _ mode: SQLiteMode) throws {
    let url = try DatabaseURL(text)
    #expect(url.target == .sqlite(path: path, mode: mode))
    #expect(url.isLocal)
    #expect(try DatabaseURL(url.description) == url)
  }

  @Test(arguments: [
    ("sqlite:shop.db?mode=ro", "/project/shop.db"), ("sqlite:../shop.db", "/project/../shop.db"),
    ("sqlite:/abs/shop.db", "/abs/shop.db"), ("sqlite::memory:", ":memory:"),
  ])
  func filesAreSeenFromAFolder(_ text: String, _ path: String) throws {
    let url = try DatabaseURL(text)
    let resolved = url.resolved(in: "/project")
    guard case .sqlite(let found, let mode) = resolved.target, case .sqlite(_, let old) = url.target
    else {
      Issue.record("\(resolved)")
      return
    }
    #expect(found == path)
    #expect(mode == old)
  }

  @Test(arguments: [
    (
      "postgres://me:p%40ss@db.example:5433/shop?sslmode=require&application_name=a%20b",
      PostgresAddress(
        user: "me", password: "p@ss", hosts: [.init(name: "db.example", port: 5433)],
        database: "shop",
        parameters: [
          .init(name: "sslmode", value: "require"), .init(name: "application_name", value: "a b"),
        ])
    ),
    ("postgresql://", PostgresAddress()),
    ("postgres://:", PostgresAddress()),
    ("postgres:///?host=", PostgresAddress()),
    ("postgres://me@/x?user=&dbname=", PostgresAddress()),
    ("postgres:///shop", PostgresAddress(database: "shop")),
    ("postgres://[::1]/x", PostgresAddress(hosts: [.init(name: "::1")], database: "x")),
    ("postgres://[fe80::1]:5432/", PostgresAddress(hosts: [.init(name: "fe80::1", port: 5432)])),
    (
      "postgres://a:1,b/x",
      PostgresAddress(
        hosts: [.init(name: "a", port: 1), .init(name: "b")], database: "x")
    ),
    (
      "postgres:///x?host=/var/run/postgresql&port=6000",
      PostgresAddress(hosts: [.init(name: "/var/run/postgresql", port: 6000)], database: "x")
    ),
    (
      "postgres://%2Ftmp/x?user=me&password=s",
      PostgresAddress(user: "me", password: "s", hosts: [.init(name: "/tmp")], database: "x")
    ),
    (
      "postgres://[fe80::1%25eth0]:7/x",
      PostgresAddress(hosts: [.init(name: "fe80::1%eth0", port: 7)], database: "x")
    ),
    (
      "postgres://:7/x?host=a/b:c",
      PostgresAddress(hosts: [.init(name: "a/b:c", port: 7)], database: "x")
    ),
    (
      "postgres://u:a@b@h/x",
      PostgresAddress(
        user: "u", password: "a@b", hosts: [.init(name: "h")], database: "x")
    ),
  ])
  func addressesOfPostgreSQL(_ text: String, _ address: PostgresAddress) throws {
    let url = try DatabaseURL(text)
    #expect(url.target == .postgres(address))
    #expect(try DatabaseURL(url.redacted.description) == url.redacted)
  }

  @Test(arguments: [
    "", "shop.db", "mysql://h/x", "sqlite:", "sqlite://shop.db", "sqlite:x?mode=rx",
    "sqlite:x?wal=1", "sqlite:x?mode", "sqlite:%zz", "sqlite:a%00b", "postgres:shop",
    "postgres://h:0/x", "postgres://h:99999/x", "postgres://h:5a/x", "postgres://::1/x",
    "postgres://[::1/x", "postgres://[::1]x/x", "postgres://[]/x", "postgres://u@h/%ff",
    "postgres://h/x?port=1,2", "postgres://u:se#cret@h/x", "sqlite:%4",
    "postgres://a%2Cb/x",
    "postgres://u:12/secret@h/x", "postgres://u:12?user=secret@h/x", "postgres://u:12?secret=1@h/x",
    "postgres://u:a@b/secret@h/x", "postgres://u:a@b?application_name=secret@h/x",
    "postgres://h/x?secret=1", "postgres://h/x?pwd=secret", "postgres://h/x?pass=secret",
  ])
  func unreadableURLsFail(_ text: String) {
    let error = #expect(throws: DatabaseError.self) { try DatabaseURL(text) }
    #expect(error?.code == .invalidURL)
    #expect(error?.description.contains("secret") == false)
  }

  @Test(arguments: [
    "scram_client_key", "scram_server_key", "options", "passfile", "sslkey", "sslpassword",
    "password",
  ])
  func settingsThatMayHoldSecretsAreNeverShown(_ name: String) throws {
    let url = try DatabaseURL("postgres://me@h/x?\(name)=hunter2")
    #expect(!url.description.contains("hunter2"))
    #expect(!url.redacted.description.contains("hunter2"))
    #expect(url.secretText.contains("hunter2"))
  }

  /// libpq itself says where a connection would go to.
  @Test(arguments: [
    ("postgres://localhost:7/x?hostaddr=203.0.113.9", "203.0.113.9", false),
    ("postgres://localhost/x?hostaddr=127.0.0.1&hostaddr=203.0.113.9", "203.0.113.9", false),
    ("postgres://127.0.0.1./x", "127.0.0.1.", false), ("postgres://127.1/x", "127.1", false),
    ("postgres://127.0.0.1/x", "127.0.0.1", true), ("postgres://[::1]/x", "::1", true),
  ])
  func libpqCompletesURLs(_ text: String, _ host: String, _ isLocal: Bool) throws {
    let url = try DatabaseURL(text).completed()
    guard case .postgres(let address) = url.target else { return }
    #expect(address.hosts.map(\.name) == [host])
    #expect(address.database == "x")
    #expect(address.user?.isEmpty == false)
    #expect(url.isLocal(environment: [:]) == isLocal)
  }

  @Test func passwordsAreNeverShown() throws {
    let text = "postgres://me:hunter2@h/x?sslpassword=hunter2&sslmode=require"
    let url = try DatabaseURL(text)
    var dumped = ""
    dump(url, to: &dumped)
    if case .postgres(let address) = url.target {
      dump(address, to: &dumped)
      dumped += "\(address) \(address.parameters)" + String(reflecting: address.parameters)
    }
    for shown in [url.description, String(reflecting: url), "\(url.target)", dumped] {
      #expect(!shown.contains("hunter2"))
      #expect(shown.contains("***"))
    }
    #expect(url.description == "postgres://me:***@h/x?sslpassword=***&sslmode=require")
    #expect(url.redacted.description == "postgres://me@h/x?sslmode=require")
  }

  @Test(arguments: [
    ("postgres://localhost/x", true), ("postgres://127.0.0.9/x", true),
    ("postgres://[::1]/x", true), ("postgres:///x", true), ("postgres:///x?host=/tmp", true),
    ("postgres://db.localhost/x", true), ("postgres://db/x", false),
    ("postgres://127.0.0.1.example.com/x", false), ("postgres://localhost,db/x", false),
    ("postgres://localhost/x?hostaddr=10.0.0.1", false), ("postgres:///x?service=live", false),
    ("postgres://db/x?hostaddr=127.0.0.1", true),
  ])
  func thisMachineIsLocal(_ text: String, _ isLocal: Bool) throws {
    #expect(try DatabaseURL(text).isLocal == isLocal)
  }

  @Test func theEnvironmentsHostCounts() throws {
    #expect(try !DatabaseURL("postgres:///x").isLocal(defaultHost: "db.example.com"))
    #expect(try DatabaseURL("postgres://localhost/x").isLocal(defaultHost: "db.example.com"))
  }

  @Test(arguments: [
    ("sqlite:a/shop.v1.db", "shop.v1"), ("sqlite::memory:", ":memory:"), ("sqlite:.db", ".db"),
    ("postgres://h/shop", "shop"), ("postgres://me@h", "me"),
  ])
  func databasesHaveNames(_ text: String, _ name: String) throws {
    #expect(try DatabaseURL(text).databaseName == name)
  }
}
