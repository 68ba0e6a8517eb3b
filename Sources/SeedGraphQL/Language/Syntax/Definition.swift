/// A part of a document.
enum Definition: Sendable {
  case operation(OperationDefinition)
  case fragment(FragmentDefinition)
  /// A definition of types, which requests can't execute.
  case typeSystem(TypeSystemDefinition)
}
