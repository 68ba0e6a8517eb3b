/// The user-defined types of a database, with their definitions.
package struct UserTypes: Sendable {
  /// The definition of a type, with the names of other types in the database's spelling.
  package enum Definition: Sendable {
    /// A row of values.
    case composite([String])
    /// A range of a type.
    case range(String)
    /// An enumeration of labels.
    case enumeration([String])
    /// Another type, possibly with constraints.
    case domain(String)
  }

  private var definitions: [String: Definition] = [:]

  /// No types.
  package init() {}

  package init(_ definitions: [String: Definition]) { self.definitions = definitions }

  /// Returns a value of a type in the syntax of factory files; `nil` for an unknown type.
  package func value(ofType type: String) -> String? {
    switch type {
    case "integer", "bigint", "smallint", "numeric": "{random_int(1, 1000)}"
    case "boolean": "{random_bool()}"
    case "regular expression": "^{word()}$"
    case "time zone": "random_choice([UTC, Europe/London, America/New_York, Asia/Tokyo])"
    default: TypeTemplates(types: self).value(of: type, ColumnRule())
    }
  }

  /// The definition of a type.
  subscript(name: String) -> Definition? { definitions[name] }
}
