/// The route by which a table's rows are loaded.
public enum LoadRoute: Sendable, Hashable {
  /// The run creates the table, and its indexes and constraints after the load.
  case created
  /// In place.
  case inPlace(reason: String)
  /// Indexes and constraints are dropped before the load and recreated after it.
  case rebuild(reason: String)

  /// The reason, for display.
  public var reason: String {
    switch self {
    case .created: "indexes and constraints are created after the load"
    case .inPlace(let reason), .rebuild(let reason): reason
    }
  }
}
