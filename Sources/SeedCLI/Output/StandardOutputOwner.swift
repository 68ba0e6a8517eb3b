/// A command whose standard output may carry something other than its own answer.
protocol StandardOutputOwner: SendableMetatype {
  /// Whether it does, so that errors in JSON go to standard error.
  var ownsStandardOutput: Bool { get }
}
