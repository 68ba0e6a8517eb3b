/// The selections of one field of a response, which may be in several places of a document.
struct FieldGroup: Sendable {
  var responseName: String
  /// The first selection; all have the same name and arguments.
  var field: FieldSyntax
  var fields: [FieldSyntax]

  var name: String { field.name.text }

  /// The selections on the field's value.
  var selectionSets: [SelectionSet] { fields.compactMap(\.selectionSet) }
}
