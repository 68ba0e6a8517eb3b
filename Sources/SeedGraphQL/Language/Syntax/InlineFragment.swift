/// A fragment without a name.
struct InlineFragment: Sendable {
  var typeCondition: Name?
  var directives: [Directive]
  var selectionSet: SelectionSet
  var location: Location
}
