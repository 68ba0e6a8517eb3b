package import SeedFormat
package import SeedKit
package import SeedPlanning

/// What the page needs of the world around it: files, databases, and the command's rules for
/// writing to them.
package protocol StudioHost: Sendable {
  /// The project's folder, for display.
  var folder: String { get }
  /// The values of the variables in the files.
  var variables: FileVariables { get }

  /// Reads all files of the project.
  ///
  /// - Throws: what ``failure(of:)`` describes.
  func files() throws -> [SourceFile]

  /// The database that a scenario is run into, without its password.
  func database(of scenario: ScenarioDefinition) throws -> String

  /// How runs load rows, which the plans that are shown take into account.
  var planOptions: PlanOptions { get }

  /// What a run of a plan is expected to take; `nil` if nobody can tell.
  func estimate(_ plan: Plan, of scenario: String, in project: Project) -> RunEstimate?

  /// Reads what the plan of a scenario needs to know about its database.
  func state(of scenario: String, in project: Project) async throws -> DatabaseState

  /// Reads the tables that a factory without `fields` leaves to a database.
  func state(ofFactory factory: String, in project: Project) async throws -> DatabaseState

  /// Whether the page is about a database that may have no files, and shows those that it would
  /// get.
  var proposesFiles: Bool { get }

  /// Works out the files that the database would get and that don't exist; only reads it.
  func proposal() async throws -> StudioProposal?

  /// Writes files of the project.
  func write(_ files: [SourceFile]) throws

  /// Runs a scenario into its database, under the rules of `seed run`; a task that is cancelled
  /// interrupts it.
  func run(
    _ scenario: String, in project: Project,
    progress: @escaping @Sendable (RunControl.Progress) -> Void
  ) async throws -> RunReport

  /// What went wrong, for the page.
  func failure(of error: any Error) -> StudioFailure
}
