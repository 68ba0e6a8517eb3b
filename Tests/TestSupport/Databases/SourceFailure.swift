/// What a source of rows throws in tests, to be found again behind a failed write.
public struct SourceFailure: Error, Equatable {
  /// Makes one.
  public init() {}
}
