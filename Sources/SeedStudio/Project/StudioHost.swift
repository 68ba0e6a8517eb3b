package import SeedFormat
package import SeedKit
package import SeedPlanning

/// The environment of the page: files, databases, and the command's rules for writing to them.
package protocol StudioHost: Sendable {
  /// The project's folder, for display.
  var folder: String { get }
  /// The values of the variables in the files.
  var variables: FileVariables { get }

  /// Reads all files of the project.
  ///
  /// - Throws: an error that ``failure(of:)`` describes.
  func files() throws -> [SourceFile]

  /// The database that a scenario is run into, without its password.
  func database(of scenario: ScenarioDefinition) throws -> String

  /// The options with which runs load rows, which the shown plans respect.
  var planOptions: PlanOptions { get }

  /// The estimate for a run of a plan; `nil` if there is none.
  func estimate(_ plan: Plan, of scenario: String, in project: Project) -> RunEstimate?

  /// Reads what the plan of a scenario needs to know about its database.
  func state(of scenario: String, in project: Project) async throws -> DatabaseState

  /// Reads the tables that a factory without `fields` leaves to a database.
  func state(ofFactory factory: String, in project: Project) async throws -> DatabaseState

  /// Whether the page is for a database that may have no files, and proposes them.
  var proposesFiles: Bool { get }

  /// Infers the missing files for the database, which is only read.
  func proposal() async throws -> StudioProposal?

  /// Writes files of the project.
  func write(_ files: [SourceFile]) throws

  /// Runs a scenario into its database, under the rules of `seed run`; cancelling the task
  /// interrupts it.
  func run(
    _ scenario: String, in project: Project,
    progress: @escaping @Sendable (RunControl.Progress) -> Void
  ) async throws -> RunReport

  /// Describes an error for the page.
  func failure(of error: any Error) -> StudioFailure
}
