internal import SeedKit
internal import ArgumentParser

/// `seed snapshot rm`
struct SnapshotRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rm", abstract: "Remove single snapshots.")

  @Argument(help: "The names that `seed snapshot list` shows; their first characters are enough.")
  var names: [String]

  @OptionGroup var snapshots: SnapshotOptions
  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let all = try await snapshots.stored()
    let chosen = try names.map { name in
      let found = all.filter { $0.name.hasPrefix(name) || $0.place == name }
      guard let shortest = found.map(\.name).min(by: { $0.count < $1.count }), !name.isEmpty else {
        throw CommandFailure(
          "there is no snapshot `\(name)`", hint: "`seed snapshot list` shows their names",
          code: .files)
      }
      // The copy of a PostgreSQL template that tests share has its name with an ending.
      guard found.allSatisfy({ $0.name.hasPrefix(shortest) }) else {
        throw CommandFailure(
          "\(found.count) snapshots begin with `\(name)`", hint: "add more characters",
          code: .files)
      }
      return found
    }
    var removed: Set<String> = []
    let server = try snapshots.postgres()
    for snapshot in chosen.flatMap(\.self) where removed.insert(snapshot.place).inserted {
      if let server {
        try await server.remove(snapshot)
      } else {
        try SnapshotOptions.files.remove(snapshot)
      }
    }
    await server?.close()
    if json { return try JSONOutput.print(["removed": removed.count]) }
    Console.print("\(removed.count.counted("snapshot")) removed")
  }
}
