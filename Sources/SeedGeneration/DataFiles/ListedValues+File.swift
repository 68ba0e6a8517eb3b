import SeedSyntax

extension ListedValues {
  /// The column of the file that has the values; `nil` if a scenario or factory lists them.
  package var recordColumn: RecordColumn? { column as? RecordColumn }
}
