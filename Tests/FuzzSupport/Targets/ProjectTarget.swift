import SeedPlanning

/// The readers of factories, scenarios, fixtures and a project's own generators.
package enum ProjectTarget: FuzzTarget {
  package static let name = "project"

  package static func feed(_ bytes: [UInt8]) {
    DocumentTarget.render(FuzzedFiles.project(bytes).diagnostics)
  }
}
