import SeedORM
import Testing

extension Shop {
  static func statements(_ db: Database) async throws {
    let age = 18
    let rows = try await db.fetchAll("select id, username from users where age > \(age)")
    #expect(rows.count == 1)

    struct Sum: Decodable {
      var city: String
      var orderCount: Int  // the column order_count
    }

    let sums = try await db.fetchAll(
      Sum.self, "select city, count(*) as order_count from orders group by city")
    let names = try await db.fetchAll(String.self, "select username from users")
    #expect(sums.map(\.orderCount) == [2])
    #expect(names.sorted() == ["ann", "bob"])
    #expect(try await adults(db) == 1)

    for try await row in db.stream("select id, username from users order by id") {
      print(row.values)
    }
  }

  private static func adults(_ db: Database) async throws -> Int {
    let rows = try await db.query("select * from users where age > :age", ["age": 18])
    return rows.count
  }

  static func plans(_ db: Database) async throws {
    let email = "ann@example.com"
    print(try await db.explain("select * from users where email = \(email)"))
    // SEARCH users USING INDEX users_email (email=?)
    let plan = try await db.explain("select * from users where email = \(email)")
    #expect(!plan.isEmpty)
  }

  /// Not called: which statements are slow depends on the machine.
  static func slowPlans(_ db: Database) async throws {
    for slow in db.monitor.report.slow { print(slow.statement, try await db.explain(slow)) }
  }

  static func wrappers(_ db: Database) async throws {
    try await removeUsers(db)
    let register = db.transactional { (tx: Transaction, name: String) in
      try await User(username: name).create(in: tx)
    }
    let ann = try await register("ann")
    #expect(ann.id > 0)

    let users = try await db.withTimeout(.seconds(2)) { db in try await User.all.fetch(in: db) }
    #expect(users == [ann])
  }

  static func contexts(_ db: Database) async throws {
    let users = [User(username: "kim"), User(username: "lee")]
    let adults = try await User.where { $0.age >= 18 }.fetch(in: db)
    try await db.transaction { tx in try await User.create(users, in: tx) }
    #expect(adults.map(\.username) == ["ann"])
  }

  static func open(_ id: Int) async throws -> Int {
    let db = try await Database.open("postgres://postgres@localhost/shop")
    let rows = try await db.query("select username from users where age > \(18)")
    try await db.transaction { tx in
      try await tx.execute("delete from carts where user_id = \(id)")
    }
    await db.close()
    return rows.count
  }

  static func openWithPool() async throws -> Database {
    let db = try await Database.open(
      "postgres://localhost/shop",
      pool: PoolConfiguration(maximum: 4, setUp: ["SET statement_timeout = '5s'"]))
    return db
  }
}
