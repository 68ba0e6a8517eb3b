/// How often a pass tries what may not help.
enum PassLimits {
  /// Changes of columns that a table's triggers read: some thirty columns with a few forms each.
  static let triggerColumnChanges = 32
  /// Alternatives of a table's checks that are tried one after another; later ones are combinations
  /// of these.
  static let alternatives = 8
  /// Reductions of a table's row count after rows were tried: each keeps three quarters, so five
  /// keep a quarter.
  static let cutsAfterTrial = 5
  /// Reductions after candidates were searched, which already tell how many rows pass.
  static let cutsAfterSearch = 3
  /// Rejected rows after which a table is skipped that has accepted none: every further change is
  /// as likely to fail.
  static let rejections = 400
  /// Rejected rows after which no more single rows are looked for: five rows of which one in a
  /// hundred passes.
  static let rareRejections = 500
  /// Rows that a skipped table is tried with again.
  static let retryRejections = 40
  /// Names of functions or tables that a check is asked about one after another.
  static let probedNames = 50
  /// The most values to use of those that a check accepts.
  static let probedValues = 12
  /// Loads of everything because the end of the transaction rejects rows of a table.
  static let deferredTries = 4
  /// How often a skipped table is tried again because other tables have rows now.
  static let retries = 2
}
