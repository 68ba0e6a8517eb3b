import SeedDatabase
import SeedFormat
import SeedORM
import SeedPlanning
import SeedSchema

/// What a part of a sharded run has made.
struct ShardResult: Codable, Sendable {
  /// What it made of one table.
  struct Table: Codable, Sendable {
    var name: ShardRecord.Name
    var rows: Int64
    var digest: String
    var seconds: Double
  }

  var tables: [Table]
}
