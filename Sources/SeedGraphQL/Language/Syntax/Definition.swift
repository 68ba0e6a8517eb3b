/// A part of a document.
enum Definition: Sendable {
  case operation(OperationDefinition)
  case fragment(FragmentDefinition)
  /// A definition of types, which no request can execute.
  case typeSystem(TypeSystemDefinition)
}
