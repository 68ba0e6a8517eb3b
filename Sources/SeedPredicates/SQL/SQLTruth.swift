/// What a condition of SQL says of a row.
package enum SQLTruth {
  case isTrue, isFalse, isNull
  /// It depends on more than is known.
  case isUnknown

  init(_ value: Bool) { self = value ? .isTrue : .isFalse }
}

/// What is known of a value in a condition.
package enum SQLTerm: Hashable {
  case null
  /// The value's text.
  case value(String)
  /// Some value that isn't NULL.
  case some
}
