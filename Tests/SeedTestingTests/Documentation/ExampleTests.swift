import Foundation
import Testing

/// The doc comments show no Swift that doesn't compile: what they show is in a file in the folder
/// `Documentation` of a test target, which runs it where it can.
@Suite struct ExampleTests {
  private static let compiled = Result {
    SnippetFile(
      code: try RepositoryFiles.swiftFiles(in: "Tests").filter { $0.contains("/Documentation/") }
        .map(RepositoryFiles.text).joined(separator: "\n"))
  }

  private static let sources = Result {
    try RepositoryFiles.swiftFiles(in: "Sources").filter {
      try RepositoryFiles.text(of: $0).contains("/// ```")
    }
  }

  @Test(arguments: try sources.get()) func everyExampleIsCompiled(_ name: String) throws {
    for comment in DocComment.comments(of: try RepositoryFiles.text(of: name)) {
      for snippet in try Self.compiled.get().missing(of: comment.blocks) {
        Issue.record("\(name):\(comment.line) shows what no test compiles:\n\(snippet)")
      }
    }
  }

  @Test func thereAreExamples() throws { #expect(try Self.sources.get().count > 100) }

  @Test func anExampleThatIsNotCompiledIsFound() {
    let source = """
      /// Adds numbers.
      ///
      /// ```swift
      /// let three = sum(1, 2)
      ///
      /// let seven = sum(3, 4)
      /// ```
      ///
      /// ```
      /// let six = sum(1,
      /// ```
      @discardableResult
      public func sum(_ first: Int, _ second: Int) -> Int { first + second }

        /// Subtracts them.
        ///
        /// ```swift
        /// let one = difference(2, 1)
        static func difference(_ first: Int, _ second: Int) -> Int { first - second }
      """
    let comments = DocComment.comments(of: source)
    #expect(comments.map(\.line) == [1, 15])
    #expect(comments.map { $0.declaration.hasSuffix("second }") } == [true, true])
    let compiled = SnippetFile(code: "func run() {\n  let three =\n    sum(1, 2)\n}")
    #expect(
      comments.map { compiled.missing(of: $0.blocks) } == [
        ["let seven = sum(3, 4)"], ["let one = difference(2, 1)"],
      ])
  }

  /// The types that a user begins with.
  private static let entryPoints: Set<String> = [
    "AutoRun", "ChangeStream", "CustomGenerator", "Database", "DatabaseConnection",
    "DatabaseContext", "SchemaSource", "DatabaseSession", "DatabaseURL", "DocumentParser",
    "Exporter", "Factory", "FactoryContext", "Field", "FilterValue", "Generated",
    "GeneratorRegistry", "GraphQLModel", "GraphQLRequest", "GraphQLResponse", "GraphQLSchema",
    "HealthReport", "Migration", "MigrationOptions", "Model", "ModelHooks", "PageCursor", "Plan",
    "PlanOptions", "Planner", "PoolConfiguration", "PostgresSnapshots", "ProductionGuard",
    "Project", "ProjectFiles", "Query", "QueryCache", "QueryMonitor", "QueryObserver",
    "QueryReport", "RedisStore", "Relation", "ReplicaConfiguration", "RowStream", "RunControl",
    "RunDocument", "RunReport", "Runner", "SQLStatement", "SQLiteImage", "SQLiteSnapshots",
    "SandboxConnection", "SchemaDiff", "SeededDatabase", "SeededTestCase", "SeededTrait", "Seeder",
    "Selection", "ShardedRun", "SnapshotRecipe", "Table", "TableConstraint", "TableGraph",
    "Transaction",
  ]

  @Test func everyEntryPointHasAnExample() throws {
    let shown = try Self.sources.get().flatMap { name in
      DocComment.comments(of: try RepositoryFiles.text(of: name)).filter { comment in
        comment.blocks.contains { $0.language == "swift" }
      }.compactMap(\.typeName)
    }
    #expect(Self.entryPoints.subtracting(shown) == [])
  }
}
