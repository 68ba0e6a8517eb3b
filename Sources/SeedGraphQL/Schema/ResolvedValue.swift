/// The value that a resolver found for an object.
enum ResolvedValue: Sendable {
  case null
  case leaf(GraphQLValue)
  /// An object, with the name of its type.
  case object(String, any Sendable)
  case list([ResolvedValue])
  case failure(any Error)

  /// Objects of a type.
  static func list(_ type: String, _ sources: [any Sendable]) -> ResolvedValue {
    .list(sources.map { .object(type, $0) })
  }

  /// A string, or null.
  static func text(_ text: String?) -> ResolvedValue { text.map { .leaf(.string($0)) } ?? .null }
}
