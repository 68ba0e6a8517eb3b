package import SeedPlanning
import SeedFormat

extension Project {
  /// A project of one file.
  package static func of(_ text: String) -> Project {
    read([SourceFile(name: "Factories/test.yaml", text: text)])
  }
}
