import SeedSchema

/// Calls the hooks of models that have some.
enum Hooks {
  enum Moment { case willCreate, didCreate, willUpdate, didUpdate, willDelete, didDelete }

  static func exist<Row: Model>(for model: Row.Type) -> Bool { model.table.hasHooks }

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
