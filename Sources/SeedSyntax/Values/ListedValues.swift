package import SeedFormat

/// A column's values for a step that lists its rows: one for each row, in order.
public struct ListedValues: Sendable {
  /// The values; empty if they are in a file.
  package let values: [ValueSyntax]
  /// The file's column, if the values are in a file.
  package let column: (any ListedColumn)?
  /// Whether the file's values are labels of rows.
  package let areLabels: Bool

  /// Creates values that a scenario holds.
  package init(_ values: [ValueSyntax]) {
    self.values = values
    column = nil
    areLabels = false
  }

  /// Creates values that a file holds.
  ///
  /// - Parameters:
  ///   - column: the file's column.
  ///   - areLabels: whether they are labels of rows, with or without `@`.
  package init(_ column: some ListedColumn, areLabels: Bool = false) {
    values = []
    self.column = column
    self.areLabels = areLabels
  }

  /// Returns the position of a row's value.
  ///
  /// - Parameter row: the row's index, from 0.
  /// - Returns: the position; `nil` if there is no such row.
  package func span(ofRow row: Int64) -> SourceSpan? {
    if let column {
      return row < column.count ? column.span(ofRecord: row) : nil
    }
    return row >= 0 && row < Int64(values.count) ? values[Int(row)].span : nil
  }

  /// Whether a value references a row by its label.
  package var hasReferences: Bool {
    areLabels || values.contains { LabelReference($0) != nil }
  }
}

extension ListedValues: Hashable {
  /// Whether both are the same values, or the same column of a file.
  public static func == (a: Self, b: Self) -> Bool {
    a.values == b.values && a.areLabels == b.areLabels
      && a.column.map { AnyHashable($0) } == b.column.map { AnyHashable($0) }
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(values)
    hasher.combine(areLabels)
    if let column { hasher.combine(column) }
  }
}
