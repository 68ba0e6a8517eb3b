import Foundation

/// Schemas of real programs, which aren't part of this repository.
enum SharedSchemas {
  /// The folder that `SEEDKIT_TEST_SCHEMAS` names, with `sqlite` and `postgresql` in it.
  static var folder: String { ProcessInfo.processInfo.environment["SEEDKIT_TEST_SCHEMAS"] ?? "" }

  /// Whether they are here.
  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder + "/sqlite/chinook.sql")
  }
}
