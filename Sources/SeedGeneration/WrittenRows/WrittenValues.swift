package import SeedFormat

/// A column's values for a step whose rows are written out: one for each row, in order.
public struct WrittenValues: Sendable {
  /// The values; empty if they are in a file.
  package let values: [ValueSyntax]
  /// The file's column, if the values are in a file.
  package let column: RecordColumn?

  /// Creates values that a scenario holds.
  package init(_ values: [ValueSyntax]) {
    self.values = values
    column = nil
  }

  /// Creates values that a file holds.
  package init(_ column: RecordColumn) {
    values = []
    self.column = column
  }

  /// Where the value of a row is; `nil` if there is no such row.
  ///
  /// - `row`: the row's place, from 0.
  package func span(ofRow row: Int64) -> SourceSpan? {
    if let column {
      return row < column.file.count ? column.span(ofRecord: row) : nil
    }
    return row >= 0 && row < Int64(values.count) ? values[Int(row)].span : nil
  }

  /// The labels of the rows that the values reference, and `nil` for NULL; `nil` if no value is a reference.
  ///
  /// - `isRelation`: whether the values are for a relation by its name, so that every text is a label.
  package func labels(isRelation: Bool = false) -> [LabelReference?]? {
    guard isRelation || values.contains(where: { LabelReference($0) != nil }) else { return nil }
    return values.map { LabelReference($0, isRelation: isRelation) }
  }
}
