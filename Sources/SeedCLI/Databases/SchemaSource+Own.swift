internal import SeedKit
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension SchemaSource {
  /// The schema that a scenario defines itself; `nil` if it defines none.
  ///
  /// - Throws: ``DiagnosticsError`` if a URL can't be read.
  static func own(
    of scenario: ScenarioDefinition, in project: Project, folder: String
  ) throws -> SchemaSource? {
    guard scenario.databaseSettings.definesSchema else { return nil }
    return try SchemaSource.of(
      scenario, in: project, folder: folder, environment: ProcessInfo.processInfo.environment)
  }
}
