/// A directive of an executable part.
struct Directive: Sendable {
  var name: Name
  var arguments: [ArgumentSyntax]
  var location: Location
}
