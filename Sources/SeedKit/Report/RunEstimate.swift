/// What a run is expected to take.
public struct RunEstimate: Sendable, Codable, Hashable {
  /// What is expected of one table.
  public struct Table: Sendable, Codable, Hashable {
    /// The table.
    public var name: String
    /// How many rows it gets.
    public var rows: Int64
    /// How long generating and writing them takes, in seconds; `nil` if nothing like it was
    /// measured.
    public var seconds: Double?
  }

  /// How many rows are made.
  public var rows: Int64
  /// About how many bytes of values are made.
  public var bytes: Int64
  /// How long it takes, in seconds; `nil` if nothing like it was measured on this machine.
  public var seconds: Double?
  /// The tables, in the order of their first step.
  public var tables: [Table]

  package init(rows: Int64, bytes: Int64, seconds: Double? = nil, tables: [Table] = []) {
    self.rows = rows
    self.bytes = bytes
    self.seconds = seconds
    self.tables = tables
  }

  /// By which factor the time differed from the estimate, from 1; `nil` without one.
  public func factor(of seconds: Double) -> Double? {
    guard let expected = self.seconds, expected > 0, seconds > 0 else { return nil }
    return max(expected / seconds, seconds / expected)
  }
}
