/// Whether a migration is applied or reverted.
public enum MigrationDirection: String, Sendable, Hashable, Codable {
  /// It is applied.
  case up
  /// It is reverted.
  case down
}
