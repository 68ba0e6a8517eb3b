import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The table `seedkit_shards`, which coordinates the parts of a run.
///
/// Its row 0 is the ``ShardRecord``, and each part adds a row in the transaction that loads its
/// rows. The table exists from `prepare` to `finish`.
struct ShardLedger {
  static let table = TableName("seedkit_shards")

  private static let schema = TableSchema(
    table, fields: [FieldSchema("part", .integer(bits: 32)), FieldSchema("record", .text)],
    primaryKey: ["part"])

  let connection: any DatabaseConnection

  private var name: String { connection.dialect.quoted(Self.table) }

  /// Creates the table; fails if it exists, or another concurrent preparation commits first.
  func create() async throws {
    let dialect = connection.dialect
    for sql in try dialect.createStatements(for: Self.schema)
      + dialect.constraintStatements(for: Self.schema)
    {
      _ = try await connection.execute(SQLStatement(sql: sql))
    }
  }

  func drop() async throws {
    let sql = connection.dialect.dropStatement(for: Self.table)
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  /// Waits for the parts that are being loaded, and keeps others away until the transaction ends.
  ///
  /// - Returns: the run that the database is prepared for, as ``record()`` does.
  func lockedRecord() async throws -> ShardRecord? {
    do {
      if let sql = connection.dialect.lockStatement(for: [Self.table], waits: true) {
        _ = try await connection.execute(SQLStatement(sql: sql))
      }
      return try await record()
    } catch let error as DatabaseError where error.code == .undefinedTable {
      return nil
    }
  }

  /// The run that the database is prepared for; `nil` if there is none, after which PostgreSQL
  /// takes no other statement in the same transaction.
  func record() async throws -> ShardRecord? {
    do {
      guard let record: ShardRecord = try await read(0) else { return nil }
      return record
    } catch let error as DatabaseError where error.code == .undefinedTable {
      return nil
    }
  }

  func write(_ record: ShardRecord) async throws {
    _ = try await claim(0)
    try await write(record, at: 0)
  }

  /// Claims a part; waits for another process that has claimed the same one.
  ///
  /// - Returns: `false` if the part is already loaded.
  func claim(_ part: Int) async throws -> Bool {
    try await connection.execute(
      """
      INSERT INTO \(unescaped: name) VALUES (\(part), \("")) ON CONFLICT DO NOTHING
      """) > 0
  }

  func complete(_ part: Int, _ result: ShardResult) async throws {
    try await write(result, at: part)
  }

  func result(of part: Int) async throws -> ShardResult? { try await read(part) }

  /// The parts that are loaded.
  func parts() async throws -> [Int] {
    let rows = try await connection.query(
      "SELECT part FROM \(unescaped: name) WHERE part > \(0) ORDER BY part")
    return rows.compactMap { $0.optionalInteger("part").map { Int($0) } }
  }

  private func read<Value: Decodable>(_ part: Int) async throws -> Value? {
    let rows = try await connection.query(
      "SELECT record FROM \(unescaped: name) WHERE part = \(part)")
    guard let text = rows.first?.optionalText("record") else { return nil }
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  private func write(_ value: some Encodable, at part: Int) async throws {
    let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    _ = try await connection.execute(
      "UPDATE \(unescaped: name) SET record = \(text) WHERE part = \(part)")
  }
}
