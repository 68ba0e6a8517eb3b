/// The truth value of an SQL condition for a row.
package enum SQLTruth {
  case isTrue, isFalse, isNull
  /// The known values don't decide it.
  case isUnknown

  init(_ value: Bool) { self = value ? .isTrue : .isFalse }
}
