import SeedORM

/// The models and parents of one factory call, in a database or without one.
final class FactoryGraph {
  /// The database; `nil` if models are only built.
  let context: (any DatabaseContext)?
  private var parents: [ObjectIdentifier: any Sendable]
  private let sharesParents: Bool

  init(
    context: (any DatabaseContext)?, reused: [ObjectIdentifier: any Sendable], sharesParents: Bool
  ) {
    self.context = context
    parents = reused
    self.sharesParents = sharesParents
  }

  func parent<Parent: Model>(_ factory: Factory<Parent>) async throws -> Parent {
    let key = ObjectIdentifier(Parent.self)
    if let known = parents[key] as? Parent { return known }
    let made = try await factory.parent(in: self)
    if sharesParents { parents[key] = made }
    return made
  }
}
