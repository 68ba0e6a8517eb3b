/// A named fragment.
final class FragmentDefinition: Sendable {
  let name: Name
  let typeCondition: Name
  let directives: [Directive]
  let selectionSet: SelectionSet
  let location: Location

  init(
    name: Name, typeCondition: Name, directives: [Directive], selectionSet: SelectionSet,
    location: Location
  ) {
    self.name = name
    self.typeCondition = typeCondition
    self.directives = directives
    self.selectionSet = selectionSet
    self.location = location
  }
}
