/// A change that a remedy requests.
enum RemedyChange: Sendable {
  /// Change the session in which code of the database runs.
  case session(SessionChange)
  /// Change how columns are generated.
  case values(ValueChange)
  /// Change the foreign keys.
  case keys(KeyChange)
  /// Change which rows are generated.
  case rows(RowChange)
  /// Skip the table.
  case skip

  /// Whether the change keeps the table's values.
  var keepsValues: Bool {
    switch self {
    case .session, .rows(.countTriggerRows): true
    case .values, .keys, .rows, .skip: false
    }
  }
}
