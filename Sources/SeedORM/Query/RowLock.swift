import SeedSchema

/// A lock on the rows that a query finds, until its transaction ends. SQLite locks the whole file
/// when a transaction writes, so it needs none.
///
/// ```swift
/// let job = try await Job.where { $0.status == "open" }
///   .locked(.forUpdateSkipLocked).first(in: tx)
/// ```
public enum RowLock: String, Sendable, Hashable {
  /// Other transactions can neither change nor lock them.
  case forUpdate = "FOR UPDATE"
  /// Other transactions can't change them.
  case forShare = "FOR SHARE"
  /// Like ``forUpdate``, but skips rows that another transaction has locked.
  case forUpdateSkipLocked = "FOR UPDATE SKIP LOCKED"
}
