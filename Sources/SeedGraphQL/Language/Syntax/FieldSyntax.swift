/// A selected field.
final class FieldSyntax: Sendable {
  let alias: Name?
  let name: Name
  let arguments: [ArgumentSyntax]
  let directives: [Directive]
  let selectionSet: SelectionSet?

  init(
    alias: Name?, name: Name, arguments: [ArgumentSyntax], directives: [Directive],
    selectionSet: SelectionSet?
  ) {
    self.alias = alias
    self.name = name
    self.arguments = arguments
    self.directives = directives
    self.selectionSet = selectionSet
  }

  /// Its name in the response.
  var responseName: String { alias?.text ?? name.text }

  var location: Location { alias?.location ?? name.location }
}
