/// The user-defined types of a database, with their definitions.
package struct UserTypes: Sendable {
  /// The definition of a type; the parts are type names as the database writes them.
  package enum Form: Sendable {
    /// A row of values.
    case composite([String])
    /// A range of a type.
    case range(String)
    /// One of some labels.
    case enumeration([String])
    /// Another type, possibly with conditions.
    case domain(String)
  }

  private var forms: [String: Form] = [:]

  /// No types.
  package init() {}

  package init(_ forms: [String: Form]) { self.forms = forms }

  /// A value of a type as a string, as factories write it; `nil` for a type that isn't known.
  package func form(ofType type: String) -> String? {
    switch type {
    case "integer", "bigint", "smallint", "numeric": "{random_int(1, 1000)}"
    case "boolean": "{random_bool()}"
    case "regular expression": "^{word()}$"
    case "time zone": "random_choice([UTC, Europe/London, America/New_York, Asia/Tokyo])"
    default: TypeTemplates(types: self).value(of: type, ColumnRule())
    }
  }

  /// The definition of a type.
  subscript(name: String) -> Form? { forms[name] }
}
