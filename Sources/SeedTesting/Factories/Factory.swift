import SeedDatabase
public import SeedORM
import SeedSchema

/// Creates models for tests, in Swift.
///
/// ```swift
/// extension Factory where Row == User {
///   static let user = Factory { make in
///     User(
///       username: make.sequence { "user\($0)" }, email: try make.text("random_email()"),
///       age: make.int(18...80))
///   }
///   .defining("admin") { $0.role = .admin }
/// }
///
/// extension Factory where Row == Post {
///   static let post = Factory { make in
///     Post(authorID: try await make.parent(.user).id, title: make.sequence { "Post \($0)" })
///   }
/// }
///
/// let ann = try await Factory.user.state("admin").with { $0.username = "ann" }.create(
///   in: .current)
/// let posts = try await Factory.post.reusing(ann).create(10, in: .current)
/// let draft = try await Factory.post.build()  // without a database
/// ```
///
/// Numbers and random values start over in each test, so that a test gets the same ones regardless
/// of what ran before. All models of one call share their parents: a post and its comments have one
/// author, unless ``distinctParents()`` is used.
public struct Factory<Row: Model>: Sendable {
  typealias Change = @Sendable (inout Row) throws -> Void

  private let make: @Sendable (inout FactoryContext) async throws -> Row
  private var states: [String: Change] = [:]
  private var chosen: [String] = []
  private var changes: [Change] = []
  private var hooks: [@Sendable (Row, any DatabaseContext) async throws -> Void] = []
  private var reused: [ObjectIdentifier: any Sendable] = [:]
  private var sharesParents = true

  /// Creates a factory from a closure that creates one model.
  public init(_ make: @escaping @Sendable (inout FactoryContext) async throws -> Row) {
    self.make = make
  }

  /// Defines a named state: a variation such as `admin`.
  public func defining(
    _ name: String, _ change: @escaping @Sendable (inout Row) throws -> Void
  ) -> Factory {
    var copy = self
    copy.states[name] = change
    return copy
  }

  /// Applies a state; several are applied in the order of the calls.
  public func state(_ name: String) -> Factory {
    var copy = self
    copy.chosen.append(name)
    return copy
  }

  /// Applies a change after the states.
  public func with(_ change: @escaping @Sendable (inout Row) throws -> Void) -> Factory {
    var copy = self
    copy.changes.append(change)
    return copy
  }

  /// Adds work to do after a model is created in the database.
  ///
  /// ```swift
  /// let writer = Factory.user.afterCreate { user, db in
  ///   try await Post(authorID: user.id, title: "First").create(in: db)
  /// }
  /// ```
  public func afterCreate(
    _ hook: @escaping @Sendable (Row, any DatabaseContext) async throws -> Void
  ) -> Factory {
    var copy = self
    copy.hooks.append(hook)
    return copy
  }

  /// Uses this model wherever a parent of its type is needed, including by the factories of
  /// parents.
  public func reusing<Parent: Model>(_ parent: Parent) -> Factory {
    var copy = self
    copy.reused[ObjectIdentifier(Parent.self)] = parent
    return copy
  }

  /// Gives each model its own parents.
  public func distinctParents() -> Factory {
    var copy = self
    copy.sharesParents = false
    return copy
  }

  /// Creates a model and its parents without a database. A key that the database would generate is
  /// the model's number.
  ///
  /// - Throws: any error of the factory.
  public func build() async throws -> Row { try await build(1)[0] }

  /// Creates models without a database.
  ///
  /// - Throws: any error of the factory.
  public func build(_ count: Int) async throws -> [Row] {
    try await models(
      count, FactoryGraph(context: nil, reused: reused, sharesParents: sharesParents))
  }

  /// Creates a model and writes it, after its parents.
  ///
  /// - Throws: any error of the factory or of `Model.create(keepingTimestamps:in:)`.
  @discardableResult
  public func create(in context: some DatabaseContext) async throws -> Row {
    try await create(1, in: context)[0]
  }

  /// Creates models and writes them, after their parents; many of them through a bulk load.
  ///
  /// - Throws: any error of the factory or of `Model.create(keepingTimestamps:in:)`.
  @discardableResult
  public func create(_ count: Int, in context: some DatabaseContext) async throws -> [Row] {
    try await create(
      count, FactoryGraph(context: context, reused: reused, sharesParents: sharesParents))
  }

  /// A parent within a graph.
  func parent(in graph: FactoryGraph) async throws -> Row {
    graph.context == nil ? try await models(1, graph)[0] : try await create(1, graph)[0]
  }

  private func create(_ count: Int, _ graph: FactoryGraph) async throws -> [Row] {
    guard let context = graph.context else { return try await models(count, graph) }
    let models = try await models(count, graph)
    let created = try await Row.create(models, in: context)
    for hook in hooks { for model in created { try await hook(model, context) } }
    return created
  }

  private func models(_ count: Int, _ graph: FactoryGraph) async throws -> [Row] {
    guard count >= 0 else { throw DatabaseError(.misuse, "a factory can't create \(count) models") }
    var models: [Row] = []
    models.reserveCapacity(count)
    for _ in 0..<count {
      let state = FactoryState.current
      var context = FactoryContext(
        table: Row.table.name.description, number: state.next(Row.table.name.description),
        graph: graph)
      var model = try await make(&context)
      for name in chosen {
        guard let change = states[name] else {
          let known = states.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
          throw DatabaseError(
            .misuse,
            "the factory of \(Row.self) has no state `\(name)`"
              + (known.isEmpty ? "" : ": expected \(known)"))
        }
        try change(&model)
      }
      for change in changes { try change(&model) }
      if graph.context == nil { model = try Row.table.numbered(model, context.number) }
      models.append(model)
    }
    return models
  }
}
