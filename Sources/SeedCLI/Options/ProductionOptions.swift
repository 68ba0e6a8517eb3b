internal import SeedDatabase
internal import SeedKit
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The option to write to a database that looks like production anyway.
struct ProductionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write to this database even if it is remote or looks like production.",
      valueName: "database-name"))
  var allowProduction: String?

  /// The objection to writing to a database, if any.
  ///
  /// - Throws: `DatabaseError` if libpq rejects its settings.
  static func objection(to url: DatabaseURL) throws -> ProductionGuard.Objection? {
    ProductionGuard.objection(
      to: url, completed: try url.completed(), environment: ProcessInfo.processInfo.environment,
      addresses: Platform.addresses(of:))
  }

  /// The variable works for databases on other machines, not for those that look like production.
  private static func variableHint(_ objection: ProductionGuard.Objection, _ name: String) -> String
  {
    if case .remote = objection { ", or set \(ProductionGuard.allowVariable)=\(name)" } else { "" }
  }

  /// `names` are the databases on other machines that the scenario allows.
  ///
  /// - Throws: ``CommandFailure`` if there is an objection to writing to a database.
  func check(_ url: DatabaseURL, allowing names: [String] = []) throws {
    guard let objection = try Self.objection(to: url) else { return }
    let name = try url.completed().databaseName ?? ""
    if case .remote = objection, names.contains(name) { return }
    if let allowProduction, allowProduction == name { return }
    throw refusal(of: url, name, objection)
  }

  /// Checks the server that a connection has actually reached.
  ///
  /// `names` are the databases on other machines that the scenario allows.
  ///
  /// - Throws: ``CommandFailure`` if there is an objection to writing there.
  func check(
    _ connection: any DatabaseConnection, of url: DatabaseURL, allowing names: [String] = []
  ) async throws {
    guard let connection = connection as? any ServerConnection,
      case let server = try await connection.serverAddress(),
      allowProduction != server.database,
      let objection = ProductionGuard.objection(
        to: server, of: try url.completed(), environment: ProcessInfo.processInfo.environment)
    else { return }
    if case .remote = objection, names.contains(server.database) { return }
    throw refusal(of: url, server.database, objection)
  }

  private func refusal(
    of url: DatabaseURL, _ name: String, _ objection: ProductionGuard.Objection
  ) -> CommandFailure {
    CommandFailure(
      "refused to write to \(url.redacted): \(objection)",
      hint: allowProduction == nil
        ? "if that is what you want, add --allow-production \(name)\(Self.variableHint(objection, name))"
        : "--allow-production doesn't name the database `\(name)`",
      code: .production)
  }
}
