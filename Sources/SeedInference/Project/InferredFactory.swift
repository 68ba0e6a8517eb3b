import SeedFormat
import SeedPredicates
import SeedSchema

/// An inferred factory: the table's columns with the inferred values of each.
struct InferredFactory: Sendable {
  /// The factory's name.
  var name: String
  /// The table.
  var schema: TableSchema
  /// The columns with their own values; those of foreign keys are left to the planner.
  var columns: [InferredColumn]

  /// The maximum number of alternatives of its checks; 1 if there is no choice.
  var alternativeCount = 1
  /// Whether its rows are spread over the partitions of the table.
  var isSpread = false

  /// Reduces every column to its last choice: the default or NULL, if possible.
  ///
  /// - Returns: whether anything changed.
  mutating func minimize() -> Bool {
    var isChanged = false
    for index in columns.indices where !schema.primaryKey.contains(columns[index].name) {
      guard let last = columns[index].choices.last, last == .omitted || last == .null
      else { continue }
      while columns[index].fallBack() { isChanged = true }
    }
    return isChanged
  }

  /// The name of its file.
  var fileName: String { "Factories/\(name).yaml" }

  /// The lines of the file.
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
