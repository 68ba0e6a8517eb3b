/// The limits of the parser, so that no file can exhaust the machine.
public struct ParserLimits: Sendable, Hashable {
  /// The largest file, in bytes.
  public var maximumBytes: Int

  /// How many sequences and mappings may be nested in one another.
  public var maximumDepth: Int

  /// How many bytes of text the aliases of a document may repeat in total, counted as if each alias
  /// were replaced by its node.
  public var maximumAliasBytes: Int

  /// The number of errors after which the parser stops.
  public var maximumErrors: Int

  /// 16 MiB, 100 levels, 4 MiB of repeated text, 50 errors.
  public static let `default` = ParserLimits()

  /// Creates limits; omitted ones keep their defaults.
  public init(
    maximumBytes: Int = 16 << 20, maximumDepth: Int = 100, maximumAliasBytes: Int = 4 << 20,
    maximumErrors: Int = 50
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumAliasBytes = maximumAliasBytes
    self.maximumErrors = max(1, maximumErrors)
  }
}
