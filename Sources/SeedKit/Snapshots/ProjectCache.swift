import SeedFormat
import SeedPlanning
import SeedSchema

/// The projects that recipes were read from last.
///
/// Each test asks for the key of its database, and reading the files' text again would take longer
/// than creating the database. What the files refer to is read each time.
final class ProjectCache: Sendable {
  private struct Entry {
    var files: [SourceFile]
    var variables: FileVariables
    var project: Project
  }

  static let shared = ProjectCache()

  /// The tests of a process have few projects.
  private static let capacity = 4

  private let entries = Locked<[Entry]>([])

  /// The project of some files, without a folder.
  func project(of files: [SourceFile], variables: FileVariables) -> Project {
    let known = entries.withLock { entries in
      entries.first { $0.files == files && $0.variables == variables }?.project
    }
    if let known { return known }
    let project = Project.read(files, variables: variables)
    entries.withLock { entries in
      entries =
        [Entry(files: files, variables: variables, project: project)]
        + entries.prefix(Self.capacity - 1)
    }
    return project
  }
}
