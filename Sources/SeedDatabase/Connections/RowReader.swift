public import SeedSchema

/// The current row of a result, read column by column without copying it.
///
/// A custom ``ColumnValue`` may read from it; it is only valid during that call.
public struct RowReader: ~Copyable {
  let source: any RowSource

  package init(_ source: any RowSource) { self.source = source }

  /// Whether a column is NULL.
  public func isNull(at column: Int) -> Bool { source.isNull(at: column) }

  /// A column's value in the type that its table declares.
  public func value(at column: Int) -> SQLValue { source.value(at: column) }

  /// An integer; `nil` if the column holds something else.
  public func integer(at column: Int) -> Int64? { source.integer(at: column) }

  /// A floating-point number; `nil` if the column holds something else.
  public func double(at column: Int) -> Double? { source.double(at: column) }

  /// Text; `nil` if the column holds something else.
  public func text(at column: Int) -> String? { source.text(at: column) }

  /// An instant; `nil` if the column holds something else.
  public func timestamp(at column: Int) -> Timestamp? { source.timestamp(at: column) }
}
