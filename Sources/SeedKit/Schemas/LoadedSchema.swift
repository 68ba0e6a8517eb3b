import SeedDatabase
public import SeedFormat

/// A schema with the contents of the files that it comes from.
public struct LoadedSchema: Sendable {
  /// Its definition.
  let schema: SchemaSource
  /// SQL that creates it, in order.
  public internal(set) var scripts: [SourceFile] = []
  /// The files that the result of its command depends on.
  public internal(set) var inputs: [SourceFile] = []
  /// Warnings about it for the user.
  public internal(set) var warnings: [String] = []

  init(schema: SchemaSource) { self.schema = schema }

  /// Adds everything that determines the schema to a fingerprint.
  func add(to hash: inout ContentHash) {
    for script in scripts { hash.add(script.bytes) }
    hash.add(schema.command ?? "")
    for input in inputs {
      hash.add(input.name)
      hash.add(input.bytes)
    }
  }

  /// Creates it in an empty database.
  ///
  /// Each part has its own connection, because scripts change settings such as `search_path`.
  func apply(to url: DatabaseURL) async throws {
    for script in scripts {
      let connection = try await url.connect()
      do {
        // A script may write only to the database that it is given, because `seed check` runs it,
        // too.
        await (connection as? any ConfinedConnection)?.confine()
        let sql = SchemaScript(script.bytes).sql(for: connection.dialect)
        try await connection.executeScript(sql)
        await connection.close()
      } catch {
        await connection.close()
        throw SchemaError("\(script.name) can't be applied: \(error)")
      }
    }
    if let command = schema.command { try await run(command, on: url) }
    if let migration = schema.migration { try await migration(url) }
  }

  private func run(_ command: String, on url: DatabaseURL) async throws {
    let environment = DatabaseVariables.merged(
      into: schema.environment, of: url, format: schema.urlFormat)
    let result = try await ShellCommand.run(command, in: schema.folder, environment: environment)
    guard result.status == 0 else {
      throw SchemaError(
        "`\(command)` \(result.ending)", hint: "its output was:\n\(result.lastLines)")
    }
  }
}
