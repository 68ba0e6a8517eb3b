typealias Location = GraphQLError.Location

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
