/// The treatment of foreign keys in a transaction.
public enum TransactionMode: Sendable, Hashable {
  /// Foreign keys are checked as the tables define.
  case standard
  /// Rows may precede the rows they reference.
  ///
  /// A database that can checks foreign keys once, at the commit, which fails if a key is broken.
  /// Actions such as `ON DELETE CASCADE` may not run meanwhile.
  ///
  /// For tables that reference each other in cycles, and for many rows in SQLite: looking up each
  /// key once, in sorted order, needs a fraction of the time of a lookup for each row.
  case bulk
  /// Rows may precede the rows they reference, and a database that can leave foreign keys unchecked
  /// (SQLite) never checks them.
  ///
  /// This is for one part of a load that is checked when all parts are complete. Actions on delete
  /// and update may not run meanwhile.
  case unchecked
}
