/// How rows of one table belong to rows of another, for loading them together.
///
/// A relation is a value of its own, not a property of a model: what was not loaded is not there, and can't
/// be touched by mistake.
///
/// ```swift
/// extension Post {
///   static let author = ToOne(\Post.authorID, \User.id)
///   static let comments = ToMany(\Post.id, \Comment.postID)
///   static let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.id)
/// }
///
/// // Three statements, however many posts there are.
/// for (post, author, comments) in try await Post.all.with(Post.author, Post.comments)
///   .fetch(in: db) { … }
/// ```
public protocol Relation<Root, Loaded>: Sendable {
  /// The model that the relation begins at.
  associatedtype Root: Model
  /// What belongs to one of its rows.
  associatedtype Loaded: Sendable

  /// Loads what belongs to some rows, by a number of statements that doesn't depend on theirs.
  ///
  /// - Returns: what belongs to each of them, in their order.
  func load(for roots: [Root], in context: some DatabaseContext) async throws -> [Loaded]
}
