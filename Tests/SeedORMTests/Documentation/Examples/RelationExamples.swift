import SeedORM
import Testing

extension User {
  static let posts = ToMany(\User.id, \Post.authorID)
}

extension Post {
  static let author = ToOne(\Post.authorID, \User.id)
}

extension Post {
  static let editor = ToOne(\Post.editorID, \User.id)
  static let comments = ToMany(\Post.id, \Comment.postID)
  static let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.id)
}

extension Shop {
  static func relations(_ db: Database) async throws {
    let users = try await User.all.with(User.posts).fetch(in: db)
    #expect(users.map(\.1.count).sorted() == [0, 2])
    try await authors(db)

    // Three statements, however many posts there are.
    let posts = try await Post.all.with(Post.editor, Post.comments).fetch(in: db)
    for (post, editor, comments) in posts {
      print(post.title, editor?.username ?? "", comments.count)
    }
    #expect(posts.compactMap(\.1).map(\.username) == ["bob"])
  }

  private static func authors(_ db: Database) async throws {
    let posts = try await Post.all.with(Post.author).fetch(in: db)
    #expect(posts.compactMap(\.1).map(\.username) == ["ann", "ann"])
  }
}
