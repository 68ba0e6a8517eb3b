import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// A change of a table's foreign keys: triggers treat columns in other ways than the schema says.
enum KeyChange: Sendable {
  /// Treat columns of a table as a foreign key.
  case add(ForeignKey, to: TableName)
  /// Leave the columns of a foreign key to the trigger that writes the row there.
  case leaveToTrigger(ForeignKey)
}
