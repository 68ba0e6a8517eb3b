public import SeedFormat

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a folder with `Factories`, `Scenarios` and optionally `Generators`.
///
/// ```swift
/// let project = Project.read(try ProjectFiles.read("."))
/// ```
public enum ProjectFiles {
  /// The subfolders with factories, fixtures and scenarios.
  public static let subfolders = ["Factories", "Fixtures", "Scenarios"]

  /// The subfolder with the project's generators and their lists and grammars.
  static let generatorFolder = "Generators"

  /// The folders whose files affect a project's rows.
  package static var watchedFolders: [String] { subfolders + [generatorFolder] }

  /// The project folder of a path: the nearest one above it with a `Scenarios` subfolder.
  public static func folder(above path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)
    while !parts.isEmpty {
      parts.removeLast()
      let folder = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: folder + "/Scenarios") { return folder }
    }
    return nil
  }

  /// Reads all `.yaml` and `.yml` files below these folders, in the order of their names, and the
  /// `.txt` files of generators.
  ///
  /// - Throws: ``UnreadableFile`` if one can't be read.
  public static func read(_ folder: String) throws -> [SourceFile] {
    var files: [SourceFile] = []
    for subfolder in subfolders + [generatorFolder] {
      let inside = folder == "." ? subfolder : folder + "/" + subfolder
      guard let found = try? FileManager.default.subpathsOfDirectory(atPath: inside) else {
        continue
      }
      let isList = subfolder == generatorFolder
      for name in found.sorted()
      where name.hasSuffix(".yaml") || name.hasSuffix(".yml") || isList && name.hasSuffix(".txt") {
        let path = inside + "/" + name
        guard let data = FileManager.default.contents(atPath: path) else {
          throw UnreadableFile(path: path)
        }
        files.append(SourceFile(name: path, bytes: Array(data)))
      }
    }
    return files
  }

  /// A file that doesn't exist, or can't be read.
  public struct UnreadableFile: Error, Sendable, CustomStringConvertible {
    /// The path of the file.
    public let path: String

    /// Creates the error of a file.
    public init(path: String) { self.path = path }

    /// A message with the path.
    public var description: String { "\(path) can't be read" }
  }
}
