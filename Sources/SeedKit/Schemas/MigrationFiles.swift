import SeedFormat

/// The files in which frameworks keep the definitions of a schema, at their usual paths.
enum MigrationFiles {
  static let patterns = [
    "**/migrations/**", "**/Migrations/**", "**/migrate/**", "**/migration/**", "**/alembic/**",
    "**/changelog/**", "**/schema.rb", "**/structure.sql", "**/schema.sql", "**/schema.prisma",
    "**/drizzle/**", "**/evolutions/**", "**/models.py", "**/models/*.py",
  ]

  /// The files of a folder, each once.
  ///
  /// - Throws: ``SchemaError`` if one can't be read.
  static func find(in folder: String) throws -> [SourceFile] {
    var found: [String: SourceFile] = [:]
    for pattern in patterns {
      for file in try FilePattern(pattern).files(in: folder) { found[file.name] = file }
    }
    return found.values.sorted { $0.name < $1.name }
  }
}
