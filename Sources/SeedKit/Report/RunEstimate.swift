/// The expected size and duration of a run.
public struct RunEstimate: Sendable, Codable, Hashable {
  /// The estimate for one table.
  public struct Table: Sendable, Codable, Hashable {
    /// The table.
    public var name: String
    /// How many rows are created in it.
    public var rows: Int64
    /// The duration of generating and writing them, in seconds; `nil` if no comparable table was
    /// measured.
    public var seconds: Double?
  }

  /// How many rows are created.
  public var rows: Int64
  /// The approximate number of bytes of created values.
  public var bytes: Int64
  /// The duration of the run, in seconds; `nil` if no comparable run was measured on this machine.
  public var seconds: Double?
  /// The tables, in the order of their first step.
  public var tables: [Table]

  package init(rows: Int64, bytes: Int64, seconds: Double? = nil, tables: [Table] = []) {
    self.rows = rows
    self.bytes = bytes
    self.seconds = seconds
    self.tables = tables
  }

  /// The factor, at least 1, by which the time differed from the estimate; `nil` without an
  /// estimate.
  public func factor(of seconds: Double) -> Double? {
    guard let expected = self.seconds, expected > 0, seconds > 0 else { return nil }
    return max(expected / seconds, seconds / expected)
  }
}
