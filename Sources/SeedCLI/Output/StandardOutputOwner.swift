/// A command whose standard output may hold something else than its answer.
protocol StandardOutputOwner: SendableMetatype {
  /// Whether it does, so that errors in JSON go to standard error.
  var ownsStandardOutput: Bool { get }
}
