import SeedDatabase

extension SQLiteConnection: ConfinedConnection {
  /// Rejects `ATTACH` and `VACUUM INTO`.
  package func confine() { rejectOtherFiles() }
}
