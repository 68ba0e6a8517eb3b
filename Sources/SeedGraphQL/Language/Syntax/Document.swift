typealias Location = GraphQLError.Location

/// A name, and where it is.
struct Name: Sendable {
  var text: String
  var location: Location
}

/// A request's document.
struct Document: Sendable {
  var definitions: [Definition]

  var operations: [OperationDefinition] {
    definitions.compactMap { if case .operation(let operation) = $0 { operation } else { nil } }
  }

  var fragments: [FragmentDefinition] {
    definitions.compactMap { if case .fragment(let fragment) = $0 { fragment } else { nil } }
  }
}

/// A part of a document.
enum Definition: Sendable {
  case operation(OperationDefinition)
  case fragment(FragmentDefinition)
  /// A definition of types, which no request can execute.
  case typeSystem(TypeSystemDefinition)
}

/// A definition or extension of the type system. Its parts are read and not kept.
struct TypeSystemDefinition: Sendable {
  /// What it defines; `nil` for the schema.
  var name: String?
  var location: Location
}
