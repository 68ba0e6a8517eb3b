/// Where the walk through a document is.
struct ValidationPlace {
  /// The operation or fragment that it is in.
  let owner: ObjectIdentifier
  /// The type whose fields are selected.
  var parent: TypeDefinition?
  /// The field that is around.
  var field: FieldDefinition?
}
