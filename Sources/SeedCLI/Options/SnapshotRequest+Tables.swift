internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

/// The tables of a scenario that is only exported.
extension SnapshotRequest {
  /// The tables that the schema creates; none if factories define them.
  ///
  /// - Throws: ``SchemaError``, or ``DatabaseError`` if they can't be read.
  func tables(in project: Project, _ options: SnapshotOptions) async throws -> DatabaseState {
    guard let recipe = recipe.schemaRecipe else { return DatabaseState() }
    guard let server = try server(options) else {
      let image = try await SnapshotOptions.files.image(for: recipe)
      return try await Self.tables(in: project, try await image.connect())
    }
    let url = try await server.copy(of: recipe)
    let state: Result<DatabaseState, any Error>
    do {
      state = .success(try await Self.tables(in: project, try await url.connect()))
    } catch {
      state = .failure(error)
    }
    try await server.drop(url)
    await server.close()
    return try state.get()
  }

  private static func tables(
    in project: Project, _ connection: any DatabaseConnection
  ) async throws -> DatabaseState {
    do {
      let state = try await Runner.tables(connection, in: project)
      await connection.close()
      return state
    } catch {
      await connection.close()
      throw error
    }
  }
}
