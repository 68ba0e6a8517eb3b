import SeedDatabase
import SeedFormat
import SeedORM
import SeedPlanning
import SeedSchema

/// The result of a part of a sharded run.
struct ShardResult: Codable, Sendable {
  /// The result for one table.
  struct Table: Codable, Sendable {
    var name: ShardRecord.Name
    var rows: Int64
    var digest: String
    var seconds: Double
  }

  var tables: [Table]
}
