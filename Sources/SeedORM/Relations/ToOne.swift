import SeedSchema

/// A relation to the row that a column references.
///
/// It is optional even if the column isn't, because the row may be marked as deleted; for a row
/// that must exist, see ``required``.
///
/// ```swift
/// extension Post {
///   static let author = ToOne(\Post.authorID, \User.id)
/// }
///
/// let posts = try await Post.all.with(Post.author).fetch(in: db)
/// ```
public struct ToOne<Root: Model, Target: Model>: Relation {
  let key: any PartialKeyPath<Root> & Sendable
  var lookup: KeyLookup<Target>

  /// Creates a relation from the referencing column and the referenced one.
  public init<Key: ColumnValue, Other: ColumnValue>(
    _ key: any KeyPath<Root, Key> & Sendable, _ target: any KeyPath<Target, Other> & Sendable
  ) where Key.Base == Other.Base {
    self.key = key
    lookup = KeyLookup(key: target)
  }

  /// The rows that the given rows reference; `nil` if there is no reference, or the row is marked
  /// as deleted.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [Target?] {
    let keys = try Root.table.values(of: key, in: roots)
    let found = try await lookup.rows(for: keys, in: context)
    return keys.map { found[$0]?.first }
  }

  /// The relation whose row must exist; otherwise ``RecordNotFound`` is thrown.
  public var required: RequiredToOne<Root, Target> { RequiredToOne(relation: self) }
}

extension ToOne where Target: SoftDeletable {
  /// The relation including rows that are marked as deleted.
  public var withDeleted: ToOne {
    var copy = self
    copy.lookup.query = lookup.query.withDeleted
    return copy
  }
}
