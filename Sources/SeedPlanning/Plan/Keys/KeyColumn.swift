/// What is known about a column's values before the uniqueness of its keys is decided.
enum KeyColumn: Equatable {
  /// No two rows have the same value anyway.
  case unique
  /// No two children of one parent have the same value anyway.
  case uniqueAmongSiblings
  /// `written` equally likely values; a column that must not repeat has `most`.
  case uniform(written: UInt64, most: UInt64)
  /// One of `count` values, in a fixed order or with its own frequencies.
  case skewed(count: UInt64)
  /// Values that can't be numbered; those of a column that must not repeat are `count`.
  case reshaped(count: UInt64)
  /// The same value in each row.
  case constant
  /// Nothing is known.
  case unknown

  /// How many values the column has if they must not repeat; `nil` if that isn't known.
  var count: UInt64? {
    switch self {
    case .uniform(_, let most): most
    case .skewed(let count), .reshaped(let count): count
    case .constant: 1
    case .unique, .uniqueAmongSiblings, .unknown: nil
    }
  }
}
