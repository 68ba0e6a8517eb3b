/// How often a pass tries what may not help.
enum PassLimits {
  /// Changes of columns that a table's triggers read: some thirty columns with a few forms each.
  static let triggerColumnChanges = 32
  /// Alternatives of a table's checks that are taken one after another; later ones are combinations of these.
  static let alternatives = 8
  /// Reductions of a table's row count after rows were tried: each keeps three quarters, so five keep a quarter.
  static let cutsAfterTrial = 5
  /// Reductions after candidates were searched, which already tell how many rows pass.
  static let cutsAfterSearch = 3
  /// How often a skipped table is tried again because other tables have rows now.
  static let laterTries = 2
}
