internal import SeedSchema
internal import SeedFormat
internal import SeedPlanning

/// The list of a project's factories and scenarios, with the errors in its files.
struct ProjectOutline: Encodable, Sendable {
  struct Factory: Encodable, Sendable {
    var name: String
    var table: String
    var file: String
    var line: Int
    var about: String?
    var extends: String?
    var traits: [String]
    /// Whether it exists only to be extended.
    var isAbstract: Bool
    /// The scenarios that create rows of it.
    var scenarios: [String]
  }

  struct Scenario: Encodable, Sendable {
    var name: String
    var file: String
    var line: Int
    var about: String?
    /// The database that a run writes to, without a password.
    var database: String?
  }

  /// The number of changes of files; other responses name the revision on which they are based.
  var revision: Int
  var folder: String
  var factories: [Factory]
  var scenarios: [Scenario]
  var diagnostics: [StudioDiagnostic]
  /// Whether the shown rows are those of the files before they had errors.
  var isStale: Bool
  /// Why no project can be shown at all.
  var failure: StudioFailure?
  /// The database that may have no files, without a password; `nil` if the page isn't for one.
  var database: String?
  /// How many of its columns have a guessed value.
  var doubtful: Int?
}

extension ProjectOutline {
  /// Fills in the lists.
  mutating func list(_ project: Project, _ host: any StudioHost) {
    var users: [String: [String]] = [:]
    for scenario in project.scenarios.values.sorted(by: { $0.name < $1.name }) {
      for step in (try? project.allSteps(of: scenario)) ?? [] {
        if case .create(let create) = step.action,
          users[create.factory.name]?.last != scenario.name
        {
          users[create.factory.name, default: []].append(scenario.name)
        }
      }
    }
    factories = project.factories.values.sorted { $0.name < $1.name }.map { factory in
      Factory(
        name: factory.name, table: project.table(of: factory.name)?.description ?? factory.name,
        file: factory.nameSpan.file, line: factory.nameSpan.line, about: factory.description,
        extends: factory.extends?.name, traits: factory.traits.map(\.name),
        isAbstract: factory.isAbstract, scenarios: users[factory.name] ?? [])
    }
    scenarios = project.scenarios.values.sorted { $0.name < $1.name }.map { scenario in
      Scenario(
        name: scenario.name, file: scenario.nameSpan.file, line: scenario.nameSpan.line,
        about: scenario.description, database: try? host.database(of: scenario))
    }
  }
}
