#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import SeedFormat
internal import SeedKit
internal import SeedPlanning

/// The folder that holds `Factories` and `Scenarios`.
struct ProjectFolder {
  /// The folder, as the user wrote it.
  let path: String

  /// The subfolders with factories and scenarios.
  static let subfolders = ProjectFiles.subfolders

  /// Reads all `.yaml` and `.yml` files below the three folders, in the order of their names.
  ///
  /// - Throws: ``CommandFailure`` if there are none, or one can't be read.
  func read(_ variables: FileVariables = FileVariables()) throws -> Project {
    Project.read(try files(), variables: variables, folder: path)
  }

  func files() throws -> [SourceFile] {
    let files: [SourceFile]
    do {
      files = try ProjectFiles.read(path)
    } catch let error as ProjectFiles.UnreadableFile {
      throw CommandFailure(error.description, code: .files)
    }
    guard !files.isEmpty else {
      throw CommandFailure(
        "there are no .yaml files in \(Self.subfolders.alternatives) of \(path == "." ? "this folder" : path)",
        hint: "go to the folder that has them, or name it with --directory", code: .files)
    }
    return files
  }

  /// Reads one file.
  static func file(_ path: String) throws -> SourceFile {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure("there is no file \(path)", code: .files)
    }
    guard !isFolder, let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path) can't be read", code: .files)
    }
    return SourceFile(name: path, bytes: Array(data))
  }
}
