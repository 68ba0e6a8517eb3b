/// The result of a bulk load.
public struct LoadSummary: Sendable, Hashable {
  /// How many rows it wrote.
  public var rows: Int
  /// The approximate size in bytes of the values sent to the database.
  public var bytes: Int

  /// Creates a summary.
  public init(rows: Int, bytes: Int) {
    self.rows = rows
    self.bytes = bytes
  }
}
