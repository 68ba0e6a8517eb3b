/// The selections between two braces. A class, so that results about it can be kept by its identity.
final class SelectionSet: Sendable {
  let selections: [Selection]
  let location: Location

  init(_ selections: [Selection], at location: Location) {
    self.selections = selections
    self.location = location
  }
}

/// A part of a selection set.
enum Selection: Sendable {
  case field(FieldSyntax)
  case spread(FragmentSpread)
  case inline(InlineFragment)
}

/// A fragment that is spread by its name.
struct FragmentSpread: Sendable {
  var name: Name
  var directives: [Directive]
  var location: Location
}

/// A fragment without a name.
struct InlineFragment: Sendable {
  var typeCondition: Name?
  var directives: [Directive]
  var selectionSet: SelectionSet
  var location: Location
}

/// A directive of an executable part.
struct Directive: Sendable {
  var name: Name
  var arguments: [ArgumentSyntax]
  var location: Location
}
