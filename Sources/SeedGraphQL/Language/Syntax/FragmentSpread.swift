/// A fragment that is spread by its name.
struct FragmentSpread: Sendable {
  var name: Name
  var directives: [Directive]
  var location: Location
}
