import SeedSchema

/// A relation through a join table.
///
/// ```swift
/// static let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.id)
/// ```
public struct ManyToMany<Root: Model, Link: Model, Target: Model>: Relation {
  let root: any PartialKeyPath<Root> & Sendable
  let links: KeyLookup<Link>
  let linkTarget: any PartialKeyPath<Link> & Sendable
  var targets: KeyLookup<Target>

  /// Creates a relation from its keys: the row's, the two of the join table, the other row's.
  public init<A: ColumnValue, B: ColumnValue, C: ColumnValue, D: ColumnValue>(
    _ root: any KeyPath<Root, A> & Sendable, _ linkRoot: any KeyPath<Link, B> & Sendable,
    _ linkTarget: any KeyPath<Link, C> & Sendable, _ target: any KeyPath<Target, D> & Sendable
  ) where A.Base == B.Base, C.Base == D.Base {
    self.root = root
    links = KeyLookup(key: linkRoot)
    self.linkTarget = linkTarget
    targets = KeyLookup(key: target)
    targets.query = targets.query.orderedByKey
  }

  /// Only the rows that meet a condition.
  public func `where`(_ condition: (ModelColumns<Target>) -> Condition) -> ManyToMany {
    var copy = self
    copy.targets.query = targets.query.where(condition)
    return copy
  }

  /// Sorts the related rows, after the existing orders; by default by their primary key.
  public func order(_ ordering: (ModelColumns<Target>) -> Ordering) -> ManyToMany {
    var copy = self
    copy.targets.sort(by: ordering(ModelColumns()))
    return copy
  }

  /// The rows that belong to each, by two statements.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [[Target]] {
    let keys = try Root.table.values(of: root, in: roots)
    let linked = try await links.rows(for: keys, in: context)
    var wanted: [SQLValue: Set<SQLValue>] = [:]
    for (key, links) in linked {
      wanted[key] = Set(try Link.table.values(of: linkTarget, in: links))
    }
    let field = try ModelWriter<Target>(context).field(of: targets.key)
    let all = wanted.values.reduce(into: Set<SQLValue>()) { $0.formUnion($1) }
    // In the query's order, which is also the order for each row.
    let found = try await targets.ordered(for: all, in: context)
    return keys.map { key in
      guard let mine = wanted[key] else { return [] }
      return found.filter { mine.contains(field.get($0)) }
    }
  }
}

extension KeyLookup {
  /// The rows with some values of the column, in the query's order.
  fileprivate func ordered(
    for values: Set<SQLValue>, in context: some DatabaseContext
  ) async throws -> [Target] {
    guard !values.isEmpty else { return [] }
    let field = try ModelWriter<Target>(context).field(of: key)
    var query = query
    query.condition = .both(
      query.condition, .member(ModelColumns<Target>().node(field), Array(values)))
    return try await query.fetch(in: context)
  }
}
