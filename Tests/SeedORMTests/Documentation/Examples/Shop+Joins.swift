import SeedORM
import Testing

extension Shop {
  static func joins(_ db: Database) async throws {
    let busy = try await Post.all
      .join(User.self).on { post, user in post.authorID == user.id }
      .group { _, user in user.username }
      .having { post, _ in post.id.count > 10 }
      .select { post, user in (user.username, post.id.count) }
      .fetch(in: db)  // [(String, Int)]
    let counts: [(String, Int)] = busy
    #expect(counts.isEmpty)

    let rows = try await Post.all
      .join(User.self).on { post, author in post.authorID == author.id }
      .leftJoin(User.self).on { post, _, editor in post.editorID == editor.id }
      .where { post, author, _ in post.title.hasPrefix("A") && author.age >= 18 }
      .fetch(in: db)  // [(Post, User, User?)]
    let typed: [(Post, User, User?)] = rows
    #expect(typed.count == 2)
    #expect(typed.filter { $0.2?.username == "bob" }.count == 1)

    let newest = User.all.order { $0.createdAt.descending }.limit(10)
    let posts = try await newest.asTable().join(Post.self).on { $0.id == $1.authorID }.fetch(in: db)
    #expect(posts.count == 2)
  }
}
