/// The kinds of operations.
enum OperationKind: String, Sendable {
  case query, mutation, subscription
}
