internal import SeedFormat
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed export`
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a scenario's rows as text instead of to a database.",
    discussion: """
      The tables are those of the factories' `fields`, of --database, or of the schema that the scenario or an option \
      names. `truncate`, `raw` and `expect` steps are skipped. \
      Without --to, the rows go to standard output: all tables as sql or pgcopy, or the table of --table as csv or \
      jsonl. The script of sql or pgcopy is one transaction.

      seed export shop --format sql | sqlite3 shop.db
      seed export shop --format pgcopy | psql shop
      seed export shop --format csv --to out
      seed export shop --format jsonl --table users --shard 3/16 --compress zstd > users-03.jsonl.zst
      """)

  @Argument(help: "The scenario.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String

  @Option(
    help: "\(ExportFormat.allCases.map(\.rawValue).alternatives).", completion: Completions.format,
    transform: { text in
      guard let format = ExportFormat(rawValue: text) else {
        throw ArgumentParser.ValidationError(
          "expected \(ExportFormat.allCases.map(\.rawValue).alternatives)")
      }
      return format
    })
  var format: ExportFormat

  @Option(
    help: ArgumentHelp(
      "With --format sql: plain SQL for sqlite or postgres, for programs that run it.",
      discussion:
        "Without it, one script for the commands sqlite3 and psql, which stops at the first error.",
      valueName: "name"), completion: .list(SQLExportDialect.allCases.map(\.rawValue)),
    transform: { text in
      guard let dialect = SQLExportDialect(rawValue: text) else {
        throw ArgumentParser.ValidationError(
          "expected \(SQLExportDialect.allCases.map(\.rawValue).alternatives)")
      }
      return dialect
    })
  var dialect: SQLExportDialect?

  @Option(
    help: ArgumentHelp(
      "Read the tables of this database; no rows are written to it.", valueName: "url"),
    completion: Completions.database)
  var database: String?

  @Option(
    help: ArgumentHelp(
      "Write one file per table to this folder; it is created if missing.", valueName: "folder"),
    completion: .directory)
  var to: String?

  @Option(
    help: ArgumentHelp(
      "gzip or zstd, with an optional level: zstd:9.", valueName: "form"),
    completion: .list(["gzip", "zstd"]))
  var compress: Compression?

  @Option(
    help: ArgumentHelp("Only this table; repeatable.", valueName: "name"),
    completion: Completions.table)
  var table: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write only one part of the rows, such as 3/16.", valueName: "n/of"),
    completion: .list(["1/"]),
    transform: { text in
      guard let shard = Shard(text) else {
        throw ArgumentParser.ValidationError("expected a part such as 3/16")
      }
      return shard
    })
  var shard: Shard = .whole

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var project: ProjectOptions

  func validate() throws {
    guard dialect == nil || format == .sql else {
      throw ArgumentParser.ValidationError("--dialect is for --format sql")
    }
    if let to, Self.looksLikeFile(to) {
      throw ArgumentParser.ValidationError(
        "--to names a folder, in which each table gets a file; write `> \(to)` for one file")
    }
  }

  /// Whether a path has the ending of an export's files, and isn't a folder already.
  private static func looksLikeFile(_ path: String) -> Bool {
    let endings = ExportFormat.allCases.map { ".\($0.fileEnding)" } + [".gz", ".zst"]
    return endings.contains(where: path.lowercased().hasSuffix)
      && !FileManager.default.fileExists(atPath: path)
  }

  func run() async throws {
    let files = try project.project()
    _ = try files.scenario(named: scenario)
    let session = CommandSession()
    let report = try await session.perform {
      let plan = try Planner.plan(
        scenario, in: files, options: changes.options,
        state: try await tables(of: files))
      let exporter = Exporter(
        plan, format: format, dialect: dialect, shard: shard, control: session.control,
        threads: threads.count)
      Diagnostics.print(
        plan.warnings + files.withSourceLines(exporter.warnings)
          + [plan.rejectionWarning].compactMap(\.self))
      return try outputs(of: try chosen(of: exporter.tables)).write(exporter)
    }
    let summary = "\(report.rows) rows, digest \(report.digest)"
    guard let to else { return Console.printError(summary) }
    if project.json { return try JSONOutput.print(report) }
    Console.print("\(summary), in \(to)")
  }

  /// The tables of the named database, or those that the scenario's schema creates.
  private func tables(of files: Project) async throws -> DatabaseState {
    if database != nil { return try await DatabaseReader.tables(of: database, in: files) }
    let request = try await SnapshotRequest(scenario, changes, schema, project)
    return try await request.tables(in: files, snapshots)
  }

  /// Standard output for all tables, or a file in the folder for each.
  private func outputs(of tables: Set<TableName>) throws -> ExportOutputs {
    guard let to else {
      try checkStandardOutput(tables)
      return ExportOutputs(parts: [
        .init(tables: tables) {
          try compressed(StandardOutput(isCompressed: compress != nil))
        }
      ])
    }
    try WrittenFiles.createFolder(to)
    let part = shard == .whole ? "" : ".\(shard.number)-of-\(shard.count)"
    let ending = format.fileEnding + (compress?.fileEnding ?? "")
    return ExportOutputs(
      parts: tables.map { table in
        .init(tables: [table]) {
          try compressed(try OutputFile("\(to)/\(table.fileName)\(part).\(ending)"))
        }
      })
  }

  private func checkStandardOutput(_ tables: Set<TableName>) throws {
    guard tables.count == 1 || format.holdsManyTables else {
      throw CommandFailure(
        "\(format.rawValue) can hold only one table, but there are \(tables.count)",
        hint: "name a folder with --to, or a table with --table", code: .files)
    }
    guard compress == nil || !Platform.isOutputTerminal else {
      throw CommandFailure(
        "can't write compressed rows to a terminal", hint: "name a folder with --to",
        code: .output)
    }
  }

  private func compressed(_ output: any ByteOutput) throws -> any ByteOutput {
    guard let compress else { return output }
    return CompressedOutput(try compress.compressor(), to: output)
  }

  private func chosen(of tables: [TableName]) throws -> Set<TableName> {
    guard !table.isEmpty else { return Set(tables) }
    let found = tables.filter { table.contains($0.description) }
    if let unknown = table.first(where: { name in !found.contains { $0.description == name } }) {
      let known = tables.map(\.description).joined(separator: ", ")
      throw CommandFailure(
        "\(scenario) creates no rows of \(unknown)", hint: "its tables are \(known)", code: .files)
    }
    return Set(found)
  }
}

extension ExportCommand: StandardOutputOwner {
  var ownsStandardOutput: Bool { to == nil }
}

extension TableName {
  /// The name as a file name, which can't escape its folder.
  fileprivate var fileName: String {
    // By scalars: a slash beside a combining character is another character.
    let name = description.unicodeScalars.map { $0 == "/" ? "%2F" : String($0) }.joined()
    return name.hasPrefix(".") ? "%2E" + name.dropFirst() : name
  }
}
