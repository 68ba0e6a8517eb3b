import SeedFormat
import SeedPredicates
import SeedSchema

/// A factory inferred from a table: its columns, each with the values to try.
struct InferredFactory: Sendable {
  /// The factory's name.
  var name: String
  /// The table.
  var schema: TableSchema
  /// The columns that the factory writes or omits.
  var columns: [InferredColumn]

  /// The number of alternatives that satisfy the table's checks; 1 if there is no choice.
  var alternativeCount = 1
  /// Whether the rows are spread over the table's partitions.
  var spreadsOverPartitions = false

  /// Changes every column to its last choice if that is its default or NULL.
  ///
  /// - Returns: whether any column changed.
  mutating func usePlainestValues() -> Bool {
    var isChanged = false
    for index in columns.indices where !schema.primaryKey.contains(columns[index].name) {
      guard let last = columns[index].choices.last, last == .omitted || last == .null
      else { continue }
      while columns[index].fallBack() { isChanged = true }
    }
    return isChanged
  }

  /// The name of the factory's file in the project's folder.
  var fileName: String { "Factories/\(name).yaml" }

  /// The contents of the file.
  var text: String {
    var lines = ["factory: \(name)", "table: \(YAMLText.scalar(schema.name.description))", ""]
    var values: [String] = []
    for column in columns {
      guard let text = column.text else { continue }
      let note = column.note.map { "  # \($0)" } ?? ""
      values.append("  \(YAMLText.key(column.name)): \(text)\(note)")
    }
    if !values.isEmpty { lines += ["values:"] + values }
    return lines.joined(separator: "\n") + "\n"
  }
}
