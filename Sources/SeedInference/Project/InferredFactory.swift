import SeedFormat
import SeedPredicates
import SeedSchema

/// A factory that nobody wrote: the table's columns with what inference says of each.
struct InferredFactory: Sendable {
  /// The factory's name.
  var name: String
  /// The table.
  var schema: TableSchema
  /// The columns that get a value of their own; those of foreign keys are left to the planner.
  var columns: [InferredColumn]

  /// How many alternatives its checks have, at most; 1 if there is nothing to choose.
  var alternativeCount = 1
  /// Whether its rows are spread over the partitions of the table.
  var isSpread = false

  /// Brings every column down to its last choice: the default or NULL where it has one.
  ///
  /// - Returns: whether that changes anything.
  mutating func minimize() -> Bool {
    var isChanged = false
    for index in columns.indices where !schema.primaryKey.contains(columns[index].name) {
      guard let last = columns[index].choices.last, last == .omitted || last == .null
      else { continue }
      while columns[index].fallBack() { isChanged = true }
    }
    return isChanged
  }

  /// The file that says it.
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
