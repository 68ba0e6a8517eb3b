package import SeedSchema
import SeedGeneration

extension Column {
  /// Each value, NULL included.
  package var all: [SQLValue] { (0..<count).map { nulls[$0] ? .null : sqlValue(at: $0) } }

  /// The values of a numeric column; NULLs are left out.
  package var numbers: [Double] { all.compactMap(\.orderingNumber) }

  /// The values as text; NULLs are left out.
  package var strings: [String] { all.compactMap(\.text) }

  /// The digest of the values, as a run reports it.
  package var digest: String {
    var digest = TableDigest(columns: ["v"])
    digest.add(ColumnBatch(rowCount: count, columns: [self]), firstRow: 0)
    return digest.hex
  }
}
