import SeedORM

/// A finite set of values, numbered: value *i* is a function of *i* alone, and different for each.
///
/// What a generator chooses *from*; a ``Selector`` says how it chooses. So each set of values can be
/// uniform, unique, skewed or in order without a line of its own for any of them.
protocol Domain: Sendable {
  /// How many values there are, at least 1; at most 2^62, where there are more.
  var count: UInt64 { get }
  /// What is known of the values; ``ValueProfile/distinct`` and ``ValueProfile/isUnique`` are set by
  /// who chooses.
  var profile: ValueProfile { get }
  /// The values of the given numbers, each below ``count``.
  func column(_ indices: [UInt64]) throws -> Column
}

/// The most values that a domain is said to have; more can't be told apart by an index.
let domainLimit: UInt64 = 1 << 62
