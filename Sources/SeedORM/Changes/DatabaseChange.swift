public import SeedSchema

/// What committed transactions have done to a table since the last change was read.
public struct DatabaseChange: Sendable, Hashable {
  /// What happened to a row.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was added.
    case insert
    /// It has other values.
    case update
    /// It was deleted.
    case delete
  }

  /// The table.
  public var table: TableName
  /// What happened to rows of it.
  public var kinds: Set<Kind>
  /// The primary keys of the rows; `nil` if they are too many or not known, so that any row may
  /// have changed.
  public var keys: Set<[SQLValue]>?

  /// The most keys that are kept; more become `nil`.
  public static let mostKeys = 1_000

  /// Creates a change.
  public init(_ table: TableName, _ kinds: Set<Kind>, keys: Set<[SQLValue]>?) {
    self.table = table
    self.kinds = kinds
    self.keys = keys
  }

  /// A change of a table of which nothing more is known: the connection that listens was lost, and
  /// is back.
  static func unknown(_ table: TableName) -> DatabaseChange {
    DatabaseChange(table, Set(Kind.allCases), keys: nil)
  }

  /// Whether the row of a key may have changed.
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
