/// The position of the traversal of a document.
struct ValidationContext {
  /// The operation or fragment that contains it.
  let owner: ObjectIdentifier
  /// The type whose fields are selected.
  var parent: TypeDefinition?
  /// The enclosing field.
  var field: FieldDefinition?
}
