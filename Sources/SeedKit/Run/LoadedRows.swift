package import SeedGeneration

/// Rows that were written to a table.
package struct LoadedRows: Sendable {
  /// How many they are.
  package var rows: Int64
  package var digest: TableDigest
  /// How long generating and writing them took.
  package var duration: Duration

  package init(rows: Int64, digest: TableDigest, duration: Duration) {
    self.rows = rows
    self.digest = digest
    self.duration = duration
  }
}
