/// Whether a run may take indexes and keys away while it loads.
public enum LoadPolicy: String, Sendable, Hashable, CaseIterable, Codable {
  /// Where a table is empty or nearly so, and many rows are coming.
  case automatic = "auto"
  /// Nowhere: tables are loaded as they are, and others can use them meanwhile.
  case inPlace = "in-place"
  /// Wherever it is possible.
  case rebuild
}
