extension DatabaseError.Code {
  /// Whether other values of the same kind might be accepted.
  package var isAboutRows: Bool {
    [.checkViolation, .uniqueViolation, .foreignKeyViolation, .other].contains(self)
  }

  /// Whether the failure concerns only one table, so that others can still be loaded.
  package var isAboutOneTable: Bool {
    ![.interrupted, .connection, .transaction, .diskFull, .corrupt, .readOnly, .deadlock].contains(
      self)
  }

  /// Whether another session held a lock for too long.
  package var isAboutLocks: Bool { [.busy, .deadlock].contains(self) }
}
