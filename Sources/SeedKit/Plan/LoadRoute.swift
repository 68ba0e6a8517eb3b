/// How a table's rows are loaded.
public enum LoadRoute: Sendable, Hashable {
  /// The run creates the table: its keys and indexes are made behind the rows.
  case created
  /// As the table is.
  case inPlace(reason: String)
  /// Without its indexes and keys, which are taken away before and made again behind the rows.
  case rebuild(reason: String)

  /// `created`, `in-place` or `rebuild`.
  public var name: String {
    switch self {
    case .created: "created"
    case .inPlace: "in-place"
    case .rebuild: "rebuild"
    }
  }

  /// Why, for people.
  public var reason: String {
    switch self {
    case .created: "keys and indexes are made behind the rows"
    case .inPlace(let reason), .rebuild(let reason): reason
    }
  }
}
