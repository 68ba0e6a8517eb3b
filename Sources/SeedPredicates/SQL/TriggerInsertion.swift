package import SeedSchema

/// A row that code inserts into another table for each new row.
package struct TriggerInsertion: Sendable, Hashable {
  package var table: TableName
  /// The columns that get values; `nil` for all columns of the table in their order.
  var columns: [String]?
  /// The column of the new row that each value copies; `nil` for any other value.
  var sources: [String?]

  /// Returns the columns of the new row that columns of the table copy.
  ///
  /// - Parameters:
  ///   - target: the definition of ``table``.
  ///   - source: the definition of the table that fires the trigger.
  /// - Returns: the columns of `source` by those of `target`.
  package func copies(into target: TableSchema, from source: TableSchema) -> [String: String] {
    let names = columns ?? target.fields.map(\.name)
    var result: [String: String] = [:]
    for (name, copied) in zip(names, sources) {
      guard let copied, let column = target.field(named: name),
        let from = source.field(named: copied)
      else { continue }
      result[column.name] = from.name
    }
    return result
  }
}

extension TableSchema {
  /// Returns the column that code means by a name: case matters only if several names differ in it.
  fileprivate func field(named name: String) -> FieldSchema? {
    self[field: name] ?? fields.first { $0.name.lowercased() == name.lowercased() }
  }
}
