package import SeedSchema

/// A row that was read before.
package final class StoredRow: RowSource {
  var values: [SQLValue]

  package init(_ values: [SQLValue]) { self.values = values }

  package func isNull(at column: Int) -> Bool { value(at: column).isNull }

  package func value(at column: Int) -> SQLValue {
    values.indices.contains(column) ? values[column] : .null
  }

  package func integer(at column: Int) -> Int64? {
    value(at: column).integerValue
  }

  package func double(at column: Int) -> Double? {
    if case .double(let value) = value(at: column) { value } else { nil }
  }

  package func text(at column: Int) -> String? {
    value(at: column).stringValue
  }

  package func timestamp(at column: Int) -> Timestamp? {
    if case .timestamp(let value) = value(at: column) { value } else { nil }
  }
}
