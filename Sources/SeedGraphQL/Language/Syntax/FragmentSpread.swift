/// A fragment spread by name.
struct FragmentSpread: Sendable {
  var name: Name
  var directives: [Directive]
  var location: Location
}
