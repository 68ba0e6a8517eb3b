import SeedSchema

/// A relation to the row that a column references.
///
/// It is optional whatever the column says: the row may be marked as deleted. ``required`` is not.
///
/// ```swift
/// static let author = ToOne(\Post.authorID, \User.id)       // in Post
/// let posts = try await Post.all.with(Post.author).fetch(in: db)
/// ```
public struct ToOne<Root: Model, Target: Model>: Relation {
  let key: any PartialKeyPath<Root> & Sendable
  var lookup: KeyLookup<Target>

  /// Creates a relation of the column that refers, and the one that is referred to.
  public init<Key: ColumnValue, Other: ColumnValue>(
    _ key: any KeyPath<Root, Key> & Sendable, _ target: any KeyPath<Target, Other> & Sendable
  ) where Key.Base == Other.Base {
    self.key = key
    lookup = KeyLookup(key: target)
  }

  /// The rows that rows refer to; `nil` for those that refer to none, or to one that is marked as
  /// deleted.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [Target?] {
    let keys = try Root.table.values(of: key, in: roots)
    let found = try await lookup.rows(for: keys, in: context)
    return keys.map { found[$0]?.first }
  }

  /// The same if each row must reference one that exists; otherwise ``RecordNotFound`` is thrown.
  public var required: RequiredToOne<Root, Target> { RequiredToOne(relation: self) }
}

extension ToOne where Target: SoftDeletable {
  /// The same with rows that are marked as deleted.
  public var withDeleted: ToOne {
    var copy = self
    copy.lookup.query = lookup.query.withDeleted
    return copy
  }
}
