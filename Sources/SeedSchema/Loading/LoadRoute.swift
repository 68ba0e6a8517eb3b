/// How a table's rows are loaded.
public enum LoadRoute: Sendable, Hashable {
  /// The run creates the table, and its indexes and constraints after the load.
  case created
  /// In place.
  case inPlace(reason: String)
  /// Indexes and constraints are dropped before the load and recreated after it.
  case rebuild(reason: String)

  /// `created`, `in-place` or `rebuild`.
  public var name: String {
    switch self {
    case .created: "created"
    case .inPlace: "in-place"
    case .rebuild: "rebuild"
    }
  }

  /// Why, for display.
  public var reason: String {
    switch self {
    case .created: "indexes and constraints are created after the load"
    case .inPlace(let reason), .rebuild(let reason): reason
    }
  }
}
