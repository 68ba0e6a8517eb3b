/// A relation between rows of two tables, for loading them together.
///
/// A relation is a separate value, not a property of a model: related rows that were not loaded
/// can't be accessed by mistake.
///
/// ```swift
/// extension Post {
///   static let editor = ToOne(\Post.editorID, \User.id)
///   static let comments = ToMany(\Post.id, \Comment.postID)
///   static let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.id)
/// }
///
/// // Three statements, however many posts there are.
/// let posts = try await Post.all.with(Post.editor, Post.comments).fetch(in: db)
/// for (post, editor, comments) in posts {
///   print(post.title, editor?.username ?? "", comments.count)
/// }
/// ```
public protocol Relation<Root, Loaded>: Sendable {
  /// The model that the relation begins at.
  associatedtype Root: Model
  /// The related value of one of its rows.
  associatedtype Loaded: Sendable

  /// Loads the related rows of the given rows, in a fixed number of statements.
  ///
  /// - Returns: the related value of each of them, in their order.
  /// - Throws: `DatabaseError` if a statement fails.
  func load(for roots: [Root], in context: some DatabaseContext) async throws -> [Loaded]
}
