/// A change that a remedy asks for.
enum RemedyChange: Sendable {
  /// Another environment for the database's own code.
  case session(SessionChange)
  /// Other values.
  case values(ValueChange)
  /// Other foreign keys than the schema has.
  case keys(KeyChange)
  /// Other rows, or fewer.
  case rows(RowChange)
  /// Skip the table.
  case skip

  /// Whether it changes what the database's code finds, and none of the table's values.
  var keepsValues: Bool {
    switch self {
    case .session, .rows(.countTriggerRows): true
    case .values, .keys, .rows, .skip: false
    }
  }
}
