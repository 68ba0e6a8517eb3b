import SeedSchema

/// Error reporting for the rows of a batch.
///
/// A row that is NULL, or that a condition excludes, can hold anything; failing to compute it is no
/// error.
struct RowErrorReporter {
  /// The rows.
  let rows: RowSelection
  /// The excluded rows.
  var skipped: NullMask

  init(rows: RowSelection, skipped: NullMask = NullMask()) {
    self.rows = rows
    self.skipped = skipped
  }

  /// Returns the reporter without the rows that are NULL in a column.
  func skipping(_ nulls: NullMask) -> RowErrorReporter {
    nulls.isEmpty ? self : RowErrorReporter(rows: rows, skipped: skipped.union(nulls))
  }

  /// Throws an error that names the row, unless the row is excluded.
  func fail(_ index: Int, _ reason: @autoclosure () -> String) throws {
    if skipped[index] { return }
    let row: Int64? = index < rows.count ? rows[index].row &+ 1 : nil
    throw GenerationError(reason(), row: row)
  }

  /// Applies a function to each value; `nil` is an error.
  @inline(__always)
  func map<Value, Result>(
    _ values: [Value], else fallback: Result, _ body: (Value) -> Result?,
    reason: (Value) -> String
  ) throws -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(values.count)
    for index in values.indices {
      if let result = body(values[index]) {
        results.append(result)
      } else {
        try fail(index, reason(values[index]))
        results.append(fallback)
      }
    }
    return results
  }

  /// Applies a function to each string; `nil` is an error.
  ///
  /// `plain` reads the plainest strings without creating a `String`; `nil` for all others.
  @inline(__always)
  func map<Result>(
    _ texts: ByteVector, else fallback: Result, expecting what: String,
    plain: (PlainText.Bytes) -> Result? = { _ in nil }, _ body: (String) -> Result?
  ) throws -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(texts.count)
    for index in 0..<texts.count {
      if let result = texts.slice(index).withUnsafeBufferPointer(plain) {
        results.append(result)
        continue
      }
      let text = texts.string(index)
      if let result = body(text) {
        results.append(result)
      } else {
        try fail(index, "`\(text.prefix(60))` is not a valid \(what)")
        results.append(fallback)
      }
    }
    return results
  }
}
