import SeedORM
import Foundation

/// The snippets of Relations.md.
enum RelationsSnippets {
  static func run(_ db: Database) async throws {
    do {
      let author = ToOne(\Post.authorID, \User.id)
      let comments = ToMany(\Post.id, \Comment.postID)
      let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.id)
      _ = (author, comments, tags)
    }
    do {
      let posts = try await Post.all.with(Post.author, Post.comments, Post.tags).fetch(in: db)
      for (post, author, comments, tags) in posts {
        print(post.title, author?.username ?? "", comments.count, tags.count)
      }
      _ = posts
    }
    do {
      let users = try await User.all
        .with(User.posts.where { $0.title.hasPrefix("A") }.with(Post.comments))
        .fetch(in: db)
      _ = users
    }
    do {
      let rows = try await Post.all
        .join(User.self).on { post, user in post.authorID == user.id }
        .leftJoin(User.self).on { post, _, editor in post.editorID == editor.id }
        .where { post, author, _ in author.username != "ann" }
        .order { post, _, _ in post.id.ascending }
        .fetch(in: db)
      for (post, author, editor) in rows {
        print(post.title, author.username, editor?.username ?? "")
      }
      _ = rows
    }
  }
}
