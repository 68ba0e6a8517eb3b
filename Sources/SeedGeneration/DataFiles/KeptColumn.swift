import SeedSchema

/// A column that is read once, and then kept for all threads.
final class KeptColumn: Sendable {
  private let kept = Locked<Column?>(nil)

  /// Returns the column, reading it on first use.
  func column(_ read: () throws -> Column) throws -> Column {
    try kept.withLock { (kept: inout Column?) throws -> Column in
      if let kept { return kept }
      let column = try read()
      kept = column
      return column
    }
  }
}
