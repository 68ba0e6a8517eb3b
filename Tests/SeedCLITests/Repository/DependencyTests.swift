import Testing

/// SwiftPM lets a target import what its dependencies depend on, so the arrows of
/// `docs/architecture.md` are compared here.
@Suite struct DependencyTests {
  @Test func targetsDeclareExactlyWhatTheyImport() throws {
    let targets = try DeclaredDependencies.all()
    #expect(targets.count > 40)
    let own = Set(targets.map(\.target)).union(["CSQLite", "CZlib", "CZstd", "CHiredis", "CMalloc"])
      .union(["Logging", "ArgumentParser", "Yams"])
    for target in targets {
      let imported = try target.imported().intersection(own)
      let undeclared = imported.subtracting(target.declared).subtracting([target.target])
      #expect(undeclared.isEmpty, "\(target.target) imports what it doesn't declare")
      // The built command is a dependency of the tests that run it.
      let unused = target.declared.subtracting(imported).subtracting(["SeedCLI"])
      #expect(unused.isEmpty, "\(target.target) declares what it doesn't import")
    }
  }
}
