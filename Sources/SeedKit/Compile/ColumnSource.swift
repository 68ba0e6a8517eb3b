import SeedFormat
import SeedORM

/// Where a column's value comes from.
enum ColumnSource {
  /// A value that someone wrote.
  case written(ValueSyntax)
  /// A value that was inferred from the column, as a factory file would say it.
  case inferred(ValueSyntax, text: String)
  /// The key of the row that a relation leads to.
  case key(relation: Int, column: String)
  /// The database's own default.
  case database

  /// The value as a factory file says it; `nil` for a key or a default.
  var syntax: ValueSyntax? {
    switch self {
    case .written(let syntax), .inferred(let syntax, _): syntax
    case .key, .database: nil
    }
  }
}
