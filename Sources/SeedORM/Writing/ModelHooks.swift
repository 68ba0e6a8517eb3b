import SeedSchema

/// A model that does something of its own when its rows are created, updated or deleted.
///
/// A hook runs in the transaction of the change; throwing undoes the whole. Statements of a query (`update`,
/// `delete`, `softDelete` of a ``Query``) change rows without creating models, and call no hooks.
///
/// ```swift
/// struct Account: ModelHooks {
///   mutating func willCreate(in context: some DatabaseContext) async throws { email = email.lowercased() }
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
  /// Called when the row exists.
  ///
  /// - Throws: any error, which undoes the change.
  func didCreate(in context: some DatabaseContext) async throws
  /// Called before a row is updated, and before it is validated.
  ///
  /// - Throws: any error, which undoes the change.
  mutating func willUpdate(in context: some DatabaseContext) async throws
  /// Called when the row is updated.
  ///
  /// - Throws: any error, which undoes the change.
  func didUpdate(in context: some DatabaseContext) async throws
  /// Called before a row is deleted, or marked as deleted.
  ///
  /// - Throws: any error, which undoes the change.
  func willDelete(in context: some DatabaseContext) async throws
  /// Called when the row is gone, or marked.
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

/// Calls the hooks of models that have some.
enum Hooks {
  enum Moment { case willCreate, didCreate, willUpdate, didUpdate, willDelete, didDelete }

  static func exist<Row: Model>(for model: Row.Type) -> Bool { model is any ModelHooks.Type }

  static func call<Row: Model>(
    _ moment: Moment, on models: [Row], in context: some DatabaseContext
  ) async throws -> [Row] {
    guard exist(for: Row.self) else { return models }
    var changed: [Row] = []
    changed.reserveCapacity(models.count)
    for model in models {
      guard let hooked = model as? any ModelHooks,
        let after = try await call(moment, on: hooked, in: context) as? Row
      else { continue }
      changed.append(after)
    }
    return changed
  }

  private static func call<Row: ModelHooks>(
    _ moment: Moment, on model: Row, in context: some DatabaseContext
  ) async throws -> any ModelHooks {
    var model = model
    switch moment {
    case .willCreate: try await model.willCreate(in: context)
    case .didCreate: try await model.didCreate(in: context)
    case .willUpdate: try await model.willUpdate(in: context)
    case .didUpdate: try await model.didUpdate(in: context)
    case .willDelete: try await model.willDelete(in: context)
    case .didDelete: try await model.didDelete(in: context)
    }
    return model
  }
}
