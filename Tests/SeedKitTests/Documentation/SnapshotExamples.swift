import SeedDatabase
import SeedKit
import SeedPlanning
import Testing

/// The examples of the doc comments on databases, their schemas and snapshots.
enum SnapshotExamples {
  static func check(_ environment: [String: String]) throws {
    let url = try DatabaseURL("postgres://db.example.com/shop")
    if let objection = ProductionGuard.objection(to: url, environment: environment) {
      print("not written to:", objection)
    }
    #expect(ProductionGuard.objection(to: url, environment: environment) != nil)
  }

  static func schemas() throws -> [SchemaSource] {
    let files = SchemaSource.files(["db/structure.sql"])
    let migrated = SchemaSource.command("alembic upgrade head", inputs: ["alembic/**"])
    let copied = try SchemaSource.database("postgres://localhost/shop_dev")
    return [files, migrated, copied]
  }

  static func read() throws -> Project {
    let project = Project.read(try ProjectFiles.read("."))
    return project
  }

  static func key() throws -> String {
    let recipe = SnapshotRecipe(scenario: "shop", files: try ProjectFiles.read("."))
    let key = try recipe.key(for: PostgresDialect())
    return key
  }

  static func image(of recipe: SnapshotRecipe) async throws -> SQLiteImage {
    let image = try await SQLiteSnapshots(folder: "Snapshots").image(for: recipe)
    return image
  }

  static func copy(of recipe: SnapshotRecipe) async throws {
    let snapshots = PostgresSnapshots(server: try DatabaseURL("postgres://localhost/postgres"))
    let url = try await snapshots.copy(of: recipe)
    // … use the database …
    try await snapshots.drop(url)
    await snapshots.close()
  }
}
