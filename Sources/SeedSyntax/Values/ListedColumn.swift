package import SeedFormat

/// A column of a file with rows, which the module that reads such files implements.
package protocol ListedColumn: Sendable, Hashable {
  /// How many records the file has.
  var count: Int64 { get }

  /// Returns the position of the value of a record.
  func span(ofRecord record: Int64) -> SourceSpan
}
