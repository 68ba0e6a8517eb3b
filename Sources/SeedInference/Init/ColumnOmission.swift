/// Why a factory file has a comment instead of a column's value.
package enum ColumnOmission {
  /// The database computes it.
  case computed
  /// It follows from the row that a foreign key references.
  case referenced(factory: String)
  /// The database counts it.
  case counted
  /// The column is NULL.
  case null
  /// The database's default is used.
  case `default`

  /// What a comment says of it.
  var text: String {
    switch self {
    case .computed: "computed by the database"
    case .referenced(let factory):
      "the value in the row of \(factory) that the foreign key references"
    case .counted: "counted"
    case .null: "NULL"
    case .default: "the database's default"
    }
  }

  /// Whether a comment says why a column is omitted, so that a value may replace it; a user's own
  /// comment about the column doesn't.
  package static func isNamed(by comment: some StringProtocol) -> Bool {
    let comment = comment.trimmingPrefix { $0 == " " }
    let ends = referenced(factory: "/").text.split(separator: "/")
    if comment.hasPrefix(ends[0]), comment.hasSuffix(ends[1]) { return true }
    return [Self.computed, .counted, .null, .default].contains { comment == $0.text }
  }
}
