internal import SeedFormat
internal import SeedInference
internal import SeedORM

/// The output of `seed init` and `seed learn` about the written files, as JSON or for display.
struct InitOutput: Codable {
  struct File: Codable {
    var name: String
    var change: ProjectChanges.Change
  }

  struct Table: Codable {
    var table: String
    var reason: String
  }

  var scenario: String
  var files: [File]
  var unfilled: [Table]
  var notes: [String]

  /// `needsDatabase` tells whether the scenario doesn't say which database to seed.
  static func print(
    _ changes: ProjectChanges, scenario: String, needsDatabase: Bool, asJSON: Bool
  ) throws {
    if asJSON {
      return try JSONOutput.print(
        InitOutput(
          scenario: scenario,
          files: changes.files.map { .init(name: $0.file.name, change: $0.change) },
          unfilled: changes.skipped.map { .init(table: $0.table, reason: $0.reason) },
          notes: changes.notes))
    }
    Diagnostics.print(changes.warnings)
    for (file, change) in changes.files {
      switch change {
      case .created: Console.print("created  \(file.name)")
      case .changed: Console.print("changed  \(file.name)")
      case .removed: Console.print("removed  \(file.name)")
      case .kept:
        Console.print(
          "kept     \(file.name), although its table no longer exists, because you have edited it")
      }
    }
    if changes.files.isEmpty { Console.print("nothing has changed") }
    for (table, reason) in changes.skipped {
      Console.print("\(table) can't be seeded: \(reason)")
    }
    for note in changes.notes { Console.print(note) }
    Console.print("next: seed run \(scenario)" + (needsDatabase ? " --database URL" : ""))
  }
}
