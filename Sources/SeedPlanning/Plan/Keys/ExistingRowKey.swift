import SeedSyntax
import SeedGeneration
package import SeedSchema

/// A row of the database identified by the columns of a step's key.
package struct ExistingRowKey: Sendable, Hashable {
  package var table: TableName
  package var columns: [String]
  /// The columns' values as text.
  package var values: [String]

  package init(table: TableName, columns: [String], values: [String]) {
    self.table = table
    self.columns = columns
    self.values = values
  }
}

extension CreateStep {
  /// The values of the step's key for each of its labelled rows, as written in the file; `nil` for
  /// a row without.
  var writtenKeys: [[String]?] {
    guard let rows, !key.isEmpty, rows.areLabelled else { return [] }
    let columns = key.map { name in values.first { $0.column == name.name }?.syntax }
    return rows.rows.indices.map { row in
      var texts: [String] = []
      for column in columns {
        switch column {
        case .literal(let text, _, _)?: texts.append(text)
        case .listed(let written, _)?:
          guard written.values.indices.contains(row),
            case .literal(let text, _, _) = written.values[row]
          else { return nil }
          texts.append(text)
        default: return nil
        }
      }
      return texts
    }
  }
}
