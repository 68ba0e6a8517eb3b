/// A variable of an operation.
struct VariableDefinition: Sendable {
  /// The name without `$`; its position is after the `$`.
  var name: Name
  var type: TypeSyntax
  var defaultValue: InputValueSyntax?
  var directives: [Directive]
  /// The position of the `$`.
  var location: Location
}
