/// What a bulk load did.
public struct LoadSummary: Sendable, Hashable {
  /// How many rows it wrote.
  public var rows: Int
  /// About how many bytes of values it handed to the database.
  public var bytes: Int

  /// Makes a summary.
  public init(rows: Int, bytes: Int) {
    self.rows = rows
    self.bytes = bytes
  }
}
