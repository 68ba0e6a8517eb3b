/// A relation to the rows that reference a row.
///
/// ```swift
/// extension User {
///   static let posts = ToMany(\User.id, \Post.authorID)
/// }
///
/// let users = try await User.all.with(User.posts).fetch(in: db)
/// ```
public struct ToMany<Root: Model, Target: Model>: Relation {
  let key: any PartialKeyPath<Root> & Sendable
  var lookup: KeyLookup<Target>

  /// Creates a relation from the referenced column and the referencing one.
  public init<Key: ColumnValue, Other: ColumnValue>(
    _ key: any KeyPath<Root, Key> & Sendable, _ target: any KeyPath<Target, Other> & Sendable
  ) where Key.Base == Other.Base {
    self.key = key
    lookup = KeyLookup(key: target)
    lookup.query = lookup.query.orderedByKey
  }

  /// Only the rows that meet a condition.
  public func `where`(_ condition: (ModelColumns<Target>) -> Condition) -> ToMany {
    var copy = self
    copy.lookup.query = lookup.query.where(condition)
    return copy
  }

  /// Sorts the related rows, after the existing orders; by default by their primary key.
  public func order(_ ordering: (ModelColumns<Target>) -> Ordering) -> ToMany {
    var copy = self
    copy.lookup.sort(by: ordering(ModelColumns()))
    return copy
  }

  /// The rows that reference each row.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [[Target]] {
    let keys = try Root.table.values(of: key, in: roots)
    let found = try await lookup.rows(for: keys, in: context)
    return keys.map { found[$0] ?? [] }
  }
}

extension ToMany where Target: SoftDeletable {
  /// The relation including rows that are marked as deleted.
  public var withDeleted: ToMany {
    var copy = self
    copy.lookup.query = lookup.query.withDeleted
    return copy
  }
}
