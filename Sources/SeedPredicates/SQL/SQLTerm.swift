/// What is known about a value in a condition.
package enum SQLTerm: Hashable {
  case null
  /// The value as a string.
  case value(String)
  /// Some value that isn't NULL.
  case some
}
