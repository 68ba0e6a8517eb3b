/// Limits of how many attempts a pass makes.
enum PassLimits {
  /// How many times the pass begins before it skips each table that rejects rows, instead of
  /// changing its values. Of 43 real schemas, one needed more than seven.
  static let attempts = 16
  /// How many times columns that a table's triggers read are changed.
  static let triggerColumnChanges = 32
  /// How many alternatives of a table's checks are tried; later ones are combinations of these.
  static let alternatives = 8
  /// How many times a table's row count is reduced after a trial: each keeps three quarters, so
  /// that a quarter is left in the end.
  static let reductionsAfterTrial = 5
  /// How many times a table's row count is reduced after a search, which already counts the rows
  /// that pass.
  static let reductionsAfterSearch = 3
  /// How many rows a table may reject, without accepting any, before it is skipped.
  static let rejections = 400
  /// How many rows may be rejected before the search for single rows ends: enough for five rows if
  /// one in a hundred passes.
  static let rareRejections = 500
  /// How many rows a table may reject when it is retried.
  static let retryRejections = 40
  /// How many names of functions or tables a check is evaluated for, one by one.
  static let probedNames = 50
  /// How many of the values that a check accepts are used.
  static let probedValues = 12
  /// How many times the pass starts over because deferred triggers reject rows of a table.
  static let deferredAttempts = 4
  /// How many times a skipped table is retried because other tables have rows now.
  static let retries = 2
}
