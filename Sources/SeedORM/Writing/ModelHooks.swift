import SeedSchema

/// A model with custom behaviour when its rows are created, updated or deleted.
///
/// A hook runs in the transaction of the change; throwing rolls back the whole transaction.
/// Statements of a query (`update`, `delete`, `softDelete` of a ``Query``) change rows without
/// creating models, and call no hooks.
///
/// ```swift
/// struct Account: ModelHooks, Codable {
///   var id = 0
///   var email: String
///
///   static let table = define("accounts")
///
///   mutating func willCreate(in context: some DatabaseContext) async throws {
///     email = email.lowercased()
///   }
///
///   func didCreate(in context: some DatabaseContext) async throws {
///     try await AuditEntry(text: "created").create(in: context)
///   }
/// }
/// ```
public protocol ModelHooks: Model {
  /// Called before a row is created, and before it is validated.
  ///
  /// - Throws: any error, which undoes the change.
  mutating func willCreate(in context: some DatabaseContext) async throws
  /// Called after the row is created.
  ///
  /// - Throws: any error, which undoes the change.
  func didCreate(in context: some DatabaseContext) async throws
  /// Called before a row is updated, and before it is validated.
  ///
  /// - Throws: any error, which undoes the change.
  mutating func willUpdate(in context: some DatabaseContext) async throws
  /// Called after the row is updated.
  ///
  /// - Throws: any error, which undoes the change.
  func didUpdate(in context: some DatabaseContext) async throws
  /// Called before a row is deleted, or marked as deleted.
  ///
  /// - Throws: any error, which undoes the change.
  func willDelete(in context: some DatabaseContext) async throws
  /// Called after the row is deleted, or marked as deleted.
  ///
  /// - Throws: any error, which undoes the change.
  func didDelete(in context: some DatabaseContext) async throws
}

extension ModelHooks {
  /// Does nothing.
  public mutating func willCreate(in context: some DatabaseContext) async throws {}
  /// Does nothing.
  public func didCreate(in context: some DatabaseContext) async throws {}
  /// Does nothing.
  public mutating func willUpdate(in context: some DatabaseContext) async throws {}
  /// Does nothing.
  public func didUpdate(in context: some DatabaseContext) async throws {}
  /// Does nothing.
  public func willDelete(in context: some DatabaseContext) async throws {}
  /// Does nothing.
  public func didDelete(in context: some DatabaseContext) async throws {}
}
