import Foundation

/// `ORMBenchmark [rows] [rounds]`: a table of ratios. `DATABASE_URL` names a PostgreSQL database of
/// which the table `people` may be overwritten.
@main
enum ORMBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (rows, rounds) = (arguments.first ?? 1_000_000, arguments.dropFirst().first ?? 5)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("orm-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let people = Person.rows(rows)
    print("\(rows) rows, medians of \(rounds) pairs in turns\n")
    print("| work | SeedORM | other | ratio |\n|---|---|---|---|")
    for comparison in try await SQLiteWork(people: people, rounds: rounds, folder: folder).run() {
      print(comparison.line)
    }
    guard let url = ProcessInfo.processInfo.environment["DATABASE_URL"] else { return }
    let work = PostgresWork(people: people, rounds: rounds, folder: folder, url: url)
    for comparison in try await work.run() { print(comparison.line) }
  }
}
