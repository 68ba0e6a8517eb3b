public import SeedSchema

/// The changes that committed transactions made to a table since the last read.
public struct DatabaseChange: Sendable, Hashable {
  /// The kind of change to a row.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was added.
    case insert
    /// It was updated.
    case update
    /// It was deleted.
    case delete
  }

  /// The table.
  public var table: TableName
  /// The kinds of changes to its rows.
  public var kinds: Set<Kind>
  /// The primary keys of the rows; `nil` if they are too many or unknown, so that any row may have
  /// changed.
  public var keys: Set<[SQLValue]>?

  /// The most keys that are kept; more become `nil`.
  public static let mostKeys = 1_000

  /// Creates a change.
  public init(_ table: TableName, _ kinds: Set<Kind>, keys: Set<[SQLValue]>?) {
    self.table = table
    self.kinds = kinds
    self.keys = keys
  }

  /// A change of a table about which nothing more is known, because the listening connection was
  /// lost and reopened.
  static func unknown(_ table: TableName) -> DatabaseChange {
    DatabaseChange(table, Set(Kind.allCases), keys: nil)
  }

  /// Whether the row with a key may have changed.
  public func concerns(_ key: SQLValue...) -> Bool { keys?.contains(key) ?? true }

  /// Adds a later change of the same table.
  mutating func merge(_ other: DatabaseChange) {
    kinds.formUnion(other.kinds)
    guard let more = other.keys, let known = keys else {
      keys = nil
      return
    }
    let all = known.union(more)
    keys = all.count > Self.mostKeys ? nil : all
  }
}
