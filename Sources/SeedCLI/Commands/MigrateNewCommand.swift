internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed migrate new`
struct MigrateNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write an empty migration, numbered after the last one.")

  @Argument(help: "What it does, in words that become the file's name: add_users.")
  var name: String

  @Option(
    help: ArgumentHelp("The folder; default: the one that exists.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "_-".contains($0) }) else {
      throw ArgumentParser.ValidationError("a name may only contain letters, digits, _ and -")
    }
  }

  func run() throws {
    let path = try MigrationFolderOptions.parse(folder.map { ["--folder", $0] } ?? []).path
    let file = try Self.write("-- migrate:up\n\n\n-- migrate:down\n\n", named: name, in: path)
    if json { return try JSONOutput.print(["file": file]) }
    Console.print(file)
  }

  /// Writes a migration, numbered like the others, in a folder that is created if it doesn't exist.
  ///
  /// - Returns: the file's path.
  static func write(_ text: String, named name: String, in path: String) throws -> String {
    try WrittenFiles.createFolder(path)
    let numbers = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".sql") }
      .map { $0.prefix { $0.isASCII && $0.isNumber } }.filter { !$0.isEmpty }
    let last = numbers.compactMap { Int($0) }.max() ?? 0
    let (next, overflow) = last.addingReportingOverflow(1)
    let digits = String(overflow ? last : next)
    let width = max(3, numbers.map(\.count).max() ?? 0)
    let number = String(repeating: "0", count: max(0, width - digits.count)) + digits
    let file = "\(path)/\(number)_\(name).sql"
    guard !FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure("\(file) already exists", code: .files)
    }
    try WrittenFiles.write([(file, Array(text.utf8))])
    return file
  }
}
