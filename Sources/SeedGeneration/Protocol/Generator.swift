public import SeedSchema

/// A column's values as a function of the row's number.
///
/// A generator has no state between calls, reads no clock and draws from no shared stream: the same
/// rows have the same values in any order, in any batch and on any thread.
public protocol Generator: Sendable {
  /// The profile of the values; the plan uses it to prove uniqueness and fit.
  var profile: ValueProfile { get }

  /// Generates the values of the given rows, in their order.
  ///
  /// - Parameters:
  ///   - rows: the rows of the generator's own table.
  ///   - frame: the other columns of the same rows, and those of the rows they reference.
  /// - Returns: the column, with a value for each row.
  /// - Throws: ``GenerationError`` if a value can't be computed, such as a division by zero.
  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column
}
