import SeedSchema

/// A row of the journal.
struct MigrationRecord: Sendable, Hashable {
  var number: Int64
  var name: String
  var checksum: String
  var isFinished: Bool
  var appliedAt: Timestamp?
}
