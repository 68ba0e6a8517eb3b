import SeedORM

/// The app's own migrations, in order.
public enum Migrations {
  static let all = [
    """
    CREATE TABLE observers (
      id integer PRIMARY KEY, name text NOT NULL, email varchar(80) NOT NULL UNIQUE)
    """,
    """
    CREATE TABLE sightings (
      id integer PRIMARY KEY, observer_id integer NOT NULL REFERENCES observers,
      constellation text NOT NULL, seen_at timestamp NOT NULL)
    """,
  ]

  /// Applies all migrations to an empty database.
  public static func apply(to url: DatabaseURL) async throws {
    let db = try await Database.open(url)
    for migration in all { try await db.executeScript(migration) }
    await db.close()
  }
}
