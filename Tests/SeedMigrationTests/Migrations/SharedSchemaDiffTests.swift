import SeedDatabase
import SeedSchema
import Foundation
import Testing

@testable import SeedORM

/// Real schemas: what is changed at random in one database is closed by a diff in another.
///
/// `Campaigns/diffs` tries all of them with other seeds.
@Suite(.enabled(if: SharedSchemas.isPresent, "needs the folder of real schemas"))
struct SharedSchemaDiffTests {
  private static var folder: String { SharedSchemas.folder }
  private static let wanted = ProcessInfo.processInfo.environment["SEEDKIT_DIFF_SCHEMAS"]
  private static let seeds =
    Int(ProcessInfo.processInfo.environment["SEEDKIT_DIFF_SEEDS"] ?? "") ?? 1

  private static func names(_ kind: TestDatabase) -> [String] {
    let few =
      kind == .sqlite ? ["headscale", "northwind", "kratos"] : ["chinook", "hoppscotch", "quartz"]
    guard let wanted else { return few }
    let path = "\(folder)/\(kind == .sqlite ? "sqlite" : "postgresql")"
    let all = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
      .map { String($0.dropLast(4)) }
    return wanted == "all"
      ? all : all.filter { wanted.split(separator: ",").contains(Substring($0)) }
  }

  @Test(arguments: TestDatabase.available)
  func whatIsChangedIsClosed(_ kind: TestDatabase) async throws {
    for name in Self.names(kind) {
      let path = "\(Self.folder)/\(kind == .sqlite ? "sqlite" : "postgresql")/\(name).sql"
      let script = try String(contentsOfFile: path, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("\\") && !$0.hasPrefix("CREATE TABLE sqlite_") }
        .joined(separator: "\n")
      for seed in 0..<Self.seeds { try await Self.tryOut(kind, name, script, seed) }
    }
  }

  private static func tryOut(
    _ kind: TestDatabase, _ name: String, _ script: String, _ seed: Int
  ) async throws {
    try await kind.withConnection { old in
      try await old.executeScript(script)
      if kind == .postgres { try await old.executeScript("RESET ALL") }
      try await kind.withConnection { new in
        try await new.executeScript(script)
        if kind == .postgres { try await new.executeScript("RESET ALL") }
        let changes = SchemaMutation.statements(
          try await new.tables(in: nil), new.dialect, seed: UInt64(seed))
        var made: [String] = []
        for sql in changes {
          // Some are impossible, as where a view reads a column.
          if (try? await new.executeScript(sql)) != nil { made.append(sql) }
        }
        guard !made.isEmpty else { return }
        let desired = try await new.tables(in: nil)
        let described = try await DescribedTables(desired, definitions: new.tableDefinitions())
        let comparer = SchemaComparer(old)
        let held = try await comparer.diff(
          to: described, dropsOthers: true, destroying: [])
        let names = Set(held.changes.filter(\.isHeld).map(\.name))
        let diff = try await comparer.diff(
          to: described, dropsOthers: true, destroying: names)
        do {
          try await comparer.apply(diff)
        } catch {
          Issue.record(
            "\(kind) \(name) \(seed): \(error)\n\(diff.sql)\nfor\n\(made.joined(separator: "\n"))")
          return
        }
        let rest = try await comparer.diff(
          to: described, dropsOthers: true, destroying: [])
        #expect(
          rest.isEmpty,
          "\(kind) \(name) \(seed): left after\n\(diff.sql)\nis\n\(rest.sql)\nfor\n\(made.joined(separator: "\n"))"
        )
      }
    }
  }
}
