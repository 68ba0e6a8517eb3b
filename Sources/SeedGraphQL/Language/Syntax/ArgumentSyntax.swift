/// An argument of a field or a directive.
struct ArgumentSyntax: Sendable {
  var name: Name
  var value: InputValueSyntax

  var location: Location { name.location }
}
