import SeedDatabase
import SeedGeneration
import SeedSchema

/// How many existing rows are read for references to them.
extension Runner {
  /// The maximum number of rows; of more, as many are read, spread over the table.
  private static let mostRows: Int64 = 100_000
  /// The maximum number of bytes of their columns.
  private static let mostBytes: Int64 = 256 << 20
  /// The number of rows whose width is measured.
  private static let sample: Int64 = 500

  /// Returns how many rows of a table to read: fewer if the first ones are wide, a power of two so
  /// that small differences don't count.
  ///
  /// `table` is the table as SQL writes it, which has `count` rows, and `order` its primary key.
  static func rowLimit(
    of table: String, _ columns: [FieldSchema], count: Int64, order: String,
    _ connection: any DatabaseConnection
  ) async throws -> Int64 {
    let wide = columns.filter { field in
      switch ValueKind(of: field.type) {
      case .text, .json, .blob: field.lengthLimit ?? .max > 1000
      default: false
      }
    }
    guard count > sample, !wide.isEmpty else { return mostRows }
    let list = wide.map { connection.dialect.quoted($0.name) }.joined(separator: ", ")
    let rows = try await connection.query(
      SQLStatement(sql: "SELECT \(list) FROM \(table) ORDER BY \(order) LIMIT \(sample)"))
    let bytes = rows.reduce(0) { sum, row in sum + row.values.reduce(0) { $0 + $1.byteCount } }
    let rowsThatFit = max(sample, mostBytes * sample / Int64(max(1, bytes)))
    if rowsThatFit >= mostRows { return mostRows }
    return 1 << Int64(Int64.bitWidth - 1 - rowsThatFit.leadingZeroBitCount)
  }
}

extension SQLValue {
  /// The number of bytes of a string or of bytes; 0 for other values.
  fileprivate var byteCount: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .blob(let bytes): bytes.count
    default: 0
    }
  }
}
