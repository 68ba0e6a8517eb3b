package import SeedDatabase

extension SQLiteConnection: ChangeRecordingConnection {
  /// Reports the rows that it writes to, after each commit.
  package func recordChanges(_ commit: @escaping @Sendable (SQLiteRowChanges) -> Void) {
    guard let handle = try? open() else { return }
    let recorder = SQLiteChangeRecorder(commit)
    recorder.attach(to: handle)
    self.recorder = recorder
  }
}
