package import SeedFormat
package import SeedORM

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Migrations in the SQL files of a folder.
///
/// A file is `003_pets.sql`, with sections in the form of dbmate if it can be reverted, or a pair
/// of `003_pets.up.sql` and `003_pets.down.sql`. Files are ordered by the numbers in their names.
package struct MigrationFolder {
  /// The migrations, oldest first.
  package let migrations: [Migration]
  /// The files that they come from.
  package let files: [SourceFile]

  /// Reads the `.sql` files of a folder.
  ///
  /// - Throws: ``SchemaError`` if the folder can't be read; `DiagnosticsError` if a file has an
  ///   error.
  package init(path: String) throws {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw SchemaError(
        "there is no folder \(path)", hint: "name the folder of the migrations with --folder")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".sql") && !$0.hasPrefix(".") }
    var files: [SourceFile] = []
    for name in names {
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      guard let data = FileManager.default.contents(atPath: file) else {
        throw SchemaError("\(file) can't be read")
      }
      files.append(SourceFile(name: file, bytes: Array(data)))
    }
    try self.init(files: files)
  }

  /// Reads migrations from files.
  package init(files: [SourceFile]) throws {
    self.files = files
    var faults: [Diagnostic] = []
    var parts: [String: MigrationFile] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) {
      do throws(Diagnostic) {
        let read = try MigrationFile(file)
        parts[read.name] = try read.joined(with: parts[read.name])
      } catch {
        faults.append(error.showing(file))
      }
    }
    let order = parts.keys.sorted(by: MigrationName.precedes)
    faults += Self.repeatedNumbers(order, parts)
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    var migrations: [Migration] = []
    for name in order {
      guard let part = parts[name] else { continue }
      guard let migration = part.migration else {
        faults.append(
          Diagnostic(
            "the migration `\(name)` has no up part", at: part.span,
            hint: "`\(name).up.sql` is missing"))
        continue
      }
      migrations.append(migration)
    }
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    self.migrations = migrations
  }

  /// Two branches may each have added a migration of the same number.
  private static func repeatedNumbers(
    _ order: [String], _ parts: [String: MigrationFile]
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for (first, second) in zip(order, order.dropFirst()) {
      guard let number = MigrationName.number(of: first), number == MigrationName.number(of: second)
      else { continue }
      result.append(
        Diagnostic(
          "`\(first)` and `\(second)` have the same number", at: parts[second]?.span,
          hint: "rename the one that isn't applied anywhere yet"))
    }
    return result
  }
}
