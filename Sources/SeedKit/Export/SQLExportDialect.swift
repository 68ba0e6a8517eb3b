/// The database that SQL is exported for.
public enum SQLExportDialect: String, Sendable, Hashable, CaseIterable {
  case sqlite
  case postgres
}
