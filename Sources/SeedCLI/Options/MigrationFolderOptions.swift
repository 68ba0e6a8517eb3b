internal import SeedFormat
internal import SeedKit
internal import SeedORM
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The options for the folder of migrations.
struct MigrationFolderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the migrations, a .sql file each.",
      discussion: "Default: migrations, Migrations, db/migrations or db/migrate, whichever exists.",
      valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Option(help: "The table that records the applied migrations.")
  var journal = MigrationOptions().journal

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var waiting: WaitOptions

  @Flag(help: "Print JSON.")
  var json = false

  private static let usual = ["migrations", "Migrations", "db/migrations", "db/migrate"]

  /// The named folder, or one of the usual ones.
  var path: String { folder ?? Self.usualPath }

  /// The first usual folder that exists, or the first of all.
  static var usualPath: String {
    usual.first { FileManager.default.fileExists(atPath: $0) } ?? usual[0]
  }

  /// Reads the folder.
  func read() throws -> MigrationFolder {
    let read = try MigrationFolder(path: path)
    guard !read.migrations.isEmpty else {
      throw CommandFailure(
        "there are no .sql files in \(path)", hint: "`seed migrate new add_users` writes one",
        code: .files)
    }
    return read
  }

  var options: MigrationOptions {
    var options = MigrationOptions(journal: journal)
    if let seconds = waiting.lockTimeout {
      options.lockTimeout = seconds == 0 ? .seconds(WaitLimits.longest) : .seconds(seconds)
    }
    return options
  }

  /// The migration with a name, or with a prefix of it: `003`.
  func name(_ text: String, among folder: MigrationFolder) throws -> String {
    let names = folder.migrations.map(\.name)
    if names.contains(text) { return text }
    let found = names.filter { $0.hasPrefix(text) }
    if found.count == 1 { return found[0] }
    // `1` is the migration with that number, not the tenth.
    let numbered = found.filter { $0.dropFirst(text.count).first?.isNumber != true }
    if numbered.count == 1 { return numbered[0] }
    throw CommandFailure(
      found.isEmpty
        ? "there is no migration `\(text)`"
        : "`\(text)` may be \(found.prefix(3).joined(separator: " or "))",
      hint: Suggestion.hint(for: text, in: names),
      code: .usage)
  }

  /// A migration error with its position in a file, for display.
  static func failure(_ error: MigrationError, in folder: MigrationFolder) -> any Error {
    if error.code == .invalid || error.code == .changed, let file = error.file,
      let line = error.line
    {
      let source = folder.files.first { $0.name == file }
      let text = source?.text(ofLine: line) ?? ""
      let column = text.prefix { $0 == " " || $0 == "\t" }.count + 1
      let fault = Diagnostic(
        error.message,
        at: SourceSpan(
          file: file, line: line, column: column,
          length: error.code == .changed ? 1 : max(1, text.count - column + 1)),
        hint: error.code == .changed
          ? "undo the edit and write a new migration, or accept it with --accept \(error.migration ?? "")"
          : error.hint)
      return DiagnosticsError([source.map { fault.showing($0) } ?? fault])
    }
    let place = error.file.map { "\($0):\(error.line ?? 1): " } ?? ""
    let state = error.cause?.sqlState.map { " (SQLSTATE \($0))" } ?? ""
    let hint =
      switch error.code {
      case .unfinished:
        "check what it has done, then `seed migrate resolve \(error.migration ?? "") --applied` or --pending"
      case .outOfOrder: "rename it so that it is the last one, or apply it with --out-of-order"
      case .irreversible: "it needs a section `-- migrate:down`, or a file that ends in .down.sql"
      default: error.hint
      }
    let isOfDatabase = error.code == .failed || error.code == .locked
    return CommandFailure(
      place + error.message + state, hint: hint, code: isOfDatabase ? .database : .files)
  }
}
