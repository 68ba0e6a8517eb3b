/// Resolves a field for all objects of a level of a response at once.
typealias Resolver = @Sendable (FieldCall, [any Sendable]) async throws -> [ResolvedValue]

/// A field of an object or interface.
struct FieldDefinition: Sendable, Named {
  var name: String
  var description: String?
  var arguments: NamedList<InputDefinition>
  var type: TypeReference
  var deprecationReason: String?
  /// The columns of its row that it requires.
  var columns: [String] = []
  /// How many nodes it returns without an argument; `nil` if it isn't a connection.
  var pageSize: Int?
  var resolve: Resolver

  init(
    _ name: String, _ type: TypeReference, _ description: String? = nil,
    arguments: NamedList<InputDefinition> = [], columns: [String] = [],
    resolve: @escaping Resolver
  ) {
    self.name = name
    self.description = description
    self.arguments = arguments
    self.type = type
    self.columns = columns
    self.resolve = resolve
  }

  /// A field that is computed for each object separately.
  static func computed<Source: Sendable>(
    _ name: String, _ type: TypeReference, _ description: String? = nil,
    of source: Source.Type = Source.self, columns: [String] = [],
    arguments: NamedList<InputDefinition> = [],
    _ value: @escaping @Sendable (Source, FieldCall) throws -> ResolvedValue
  ) -> FieldDefinition {
    FieldDefinition(name, type, description, arguments: arguments, columns: columns) {
      call, sources in
      sources.map { source in
        guard let source = source as? Source else { return .null }
        do { return try value(source, call) } catch { return .failure(error) }
      }
    }
  }
}
