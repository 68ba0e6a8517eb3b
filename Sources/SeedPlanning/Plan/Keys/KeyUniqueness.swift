import SeedGeneration

/// How the columns of a step keep the table's keys from repeating.
struct KeyUniqueness {
  /// The modes by column.
  var modes: [String: UniqueMode] = [:]
  /// The keys of several columns that these modes keep from repeating among the rows of a step.
  var kept: [[String]] = []
  /// How many keys of several columns the modes don't keep from repeating.
  var openKeys = 0

  /// Whether a key can't repeat among the rows of a step, because a part of it is a kept key.
  func keeps(_ columns: [String]) -> Bool {
    kept.contains { Set($0).isSubset(of: columns) }
  }
}
