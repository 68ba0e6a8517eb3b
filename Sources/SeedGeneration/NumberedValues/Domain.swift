package import SeedSchema

/// A finite, numbered set of distinct values: value *i* is a function of *i* alone.
///
/// The set that a generator chooses *from*; a ``Selector`` decides how. So any set of values can be
/// uniform, unique, skewed or in order without extra code.
package protocol Domain: Sendable {
  /// How many values there are, at least 1; at most 2^62, if there are more.
  var count: UInt64 { get }
  /// What is known about the values; the caller that chooses sets ``ValueProfile/distinct`` and
  /// ``ValueProfile/isUnique``.
  var profile: ValueProfile { get }
  /// The values of the given numbers, each below ``count``.
  func column(_ indices: [UInt64]) throws -> Column
}

/// The most values that a domain reports; an index can't distinguish more.
package let domainLimit: UInt64 = 1 << 62
