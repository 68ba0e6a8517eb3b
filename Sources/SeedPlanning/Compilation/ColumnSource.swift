import SeedSyntax
import SeedGeneration

/// The source of a column's values.
enum ColumnSource {
  /// A value that the user wrote.
  case written(ValueSyntax)
  /// A value inferred from the column, in the syntax of factory files.
  case inferred(ValueSyntax, text: String)
  /// The key of the referenced row.
  case key(relation: Int, column: String)
  /// The database's own default.
  case database

  /// The value as a factory file writes it; `nil` for a key or a default.
  var syntax: ValueSyntax? {
    switch self {
    case .written(let syntax), .inferred(let syntax, _): syntax
    case .key, .database: nil
    }
  }
}
