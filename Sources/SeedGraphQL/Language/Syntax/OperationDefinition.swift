/// An operation of a document. A class, so that results about it can be kept by its identity.
final class OperationDefinition: Sendable {
  let kind: OperationKind
  let name: Name?
  let variables: [VariableDefinition]
  let directives: [Directive]
  let selectionSet: SelectionSet
  let location: Location

  init(
    _ kind: OperationKind, name: Name?, variables: [VariableDefinition], directives: [Directive],
    selectionSet: SelectionSet, location: Location
  ) {
    self.kind = kind
    self.name = name
    self.variables = variables
    self.directives = directives
    self.selectionSet = selectionSet
    self.location = location
  }
}
