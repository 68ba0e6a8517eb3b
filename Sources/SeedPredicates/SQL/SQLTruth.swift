/// What a condition of SQL says of a row.
package enum SQLTruth {
  case isTrue, isFalse, isNull
  /// It depends on more than is known.
  case isUnknown

  init(_ value: Bool) { self = value ? .isTrue : .isFalse }
}
