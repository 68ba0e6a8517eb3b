/// Whether a run may drop indexes and constraints during a load.
public enum LoadPolicy: String, Sendable, Hashable, CaseIterable, Codable {
  /// If a table is empty or nearly empty, and many rows are added.
  case automatic = "auto"
  /// Never: tables are loaded in place, and other sessions can use them meanwhile.
  case inPlace = "in-place"
  /// Whenever possible.
  case rebuild
}
