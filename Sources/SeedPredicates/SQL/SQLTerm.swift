/// What is known about a value in a condition.
package enum SQLTerm: Hashable {
  case null
  /// The value's text.
  case value(String)
  /// Some value that isn't NULL.
  case some
}
