import SeedDatabase
import SeedORM
import Foundation
import Testing

/// What belongs together is loaded together, in a fixed number of statements, on both databases.
@Suite struct RelationTests {
  private func withBlog<Result>(
    _ kind: TestDatabase, _ body: (Database, QueryMonitor) async throws -> Result
  ) async throws -> Result {
    let monitor = QueryMonitor()
    return try await kind.withModels(monitor: monitor) { db in
      try await User.create((1...5).map { User(id: $0, username: "user\($0)") }, in: db)
      try await Post.create(
        (1...40).map {
          Post(
            id: $0, authorID: $0 % 4 + 1, editorID: $0 % 3 == 0 ? 5 : nil, title: "post \($0)")
        }, in: db)
      try await Comment.create(
        (1...100).map { Comment(id: $0, postID: $0 % 20 + 1, slug: "c\($0)", body: "\($0 % 7)") },
        in: db)
      try await Comment.where { $0.id > 90 }.softDelete(in: db)
      let tags = try await Tag.create((0..<5).map { Tag(name: "tag\($0)") }, in: db)
      try await PostTag.create(
        (1...40).flatMap { post in
          (0..<(post % 3)).map { PostTag(postID: post, tagID: tags[$0].id) }
        }, in: db)
      monitor.reset()
      return try await body(db, monitor)
    }
  }

  private func statements(_ monitor: QueryMonitor) -> Int {
    monitor.report.statements.filter { $0.kind == .query || $0.kind == .execute }
      .reduce(0) { $0 + Int($1.latency.count) }
  }

  @Test(arguments: TestDatabase.available)
  func eagerLoading(_ kind: TestDatabase) async throws {
    try await withBlog(kind) { db, monitor in
      let posts = try await Post.all.order { $0.id.ascending }
        .with(Post.author, Post.editor, Post.comments, Post.tags).fetch(in: db)
      #expect(statements(monitor) == 6)
      #expect(posts.count == 40)
      for (post, author, editor, comments, tags) in posts {
        #expect(author?.id == post.authorID)
        #expect(editor?.id == post.editorID)
        #expect(comments.map(\.id) == (1...90).filter { $0 % 20 + 1 == post.id })
        #expect(tags.count == post.id % 3)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func relatedRowsHaveSeveralOrders(_ kind: TestDatabase) async throws {
    try await withBlog(kind) { db, _ in
      let sorted = Post.comments.order { $0.body.descending }.order { $0.id.descending }
      let posts = try await Post.where { $0.id <= 20 }.with(sorted).fetch(in: db)
      for (post, comments) in posts {
        let expected = (1...90).filter { $0 % 20 + 1 == post.id }
          .sorted { ($0 % 7, $0) > ($1 % 7, $1) }
        #expect(comments.map(\.id) == expected)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func nestedAndFiltered(_ kind: TestDatabase) async throws {
    try await withBlog(kind) { db, monitor in
      let recent = Post.comments.where { $0.body == "3" }.order { $0.id.descending }
      let users = try await User.all.order { $0.id.ascending }
        .with(User.posts.with(recent, Post.author.required)).fetch(in: db)
      #expect(statements(monitor) == 4)
      #expect(users.count == 5)
      for (user, posts) in users {
        #expect(posts.map(\.0.id) == (1...40).filter { $0 % 4 + 1 == user.id })
        for (post, comments, author) in posts {
          #expect(author == user)
          #expect(
            comments.map(\.id)
              == (1...90).filter { $0 % 20 + 1 == post.id && $0 % 7 == 3 }.reversed())
        }
      }
      let back = try await Comment.where { $0.id <= 3 }.order { $0.id.ascending }
        .with(Comment.post.with(Post.author)).fetch(in: db)
      for (comment, found) in back {
        #expect(found?.0.id == comment.postID)
        #expect(found?.1?.id == found?.0.authorID)
      }
      let first = try await Post.all.with(Post.tags.where { $0.name == "tag1" }).first(in: db)
      #expect(first?.0.id == 1)
      let none = try await Post.where { $0.id > 900 }.with(Post.comments).fetch(in: db)
      #expect(none.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available)
  func deletedParentsAreMissing(_ kind: TestDatabase) async throws {
    struct Reply: Model {
      var id = 0
      var commentID: Int?
      static let table = Table(
        "replies", Self.init, Field("id", \Self.id, .primaryKey, .generated),
        Field("comment_id", \Self.commentID, .references(Comment.self)))
      static let comment = ToOne(\Reply.commentID, \Comment.id)
    }
    try await withBlog(kind) { db, _ in
      try await db.createTables(Reply.self)
      try await Reply.create(
        [Reply(commentID: 95), Reply(commentID: 1), Reply(commentID: nil)], in: db)
      let replies = try await Reply.all.order { $0.id.ascending }
        .with(Reply.comment, Reply.comment.withDeleted).fetch(in: db)
      #expect(replies.map { $0.1?.id } == [nil, 1, nil])
      #expect(replies.map { $0.2?.id } == [95, 1, nil])
      await #expect(throws: RecordNotFound.self) {
        _ = try await Reply.all.with(Reply.comment.required).fetch(in: db)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func joins(_ kind: TestDatabase) async throws {
    try await withBlog(kind) { db, _ in
      let rows = try await Post.all
        .join(User.self).on { post, user in post.authorID == user.id }
        .leftJoin(User.self).on { post, _, editor in post.editorID == editor.id }
        .where { post, user, _ in post.id <= 10 && user.username.hasPrefix("user") }
        .order { post, _, _ in post.id.descending }
        .fetch(in: db)
      #expect(rows.map(\.0.id) == (1...10).reversed())
      #expect(rows.allSatisfy { $0.1.id == $0.0.authorID && $0.2?.id == $0.0.editorID })
      let comments = Comment.all.join(Post.self).on { $0.postID == $1.id }
      #expect(try await comments.count(in: db) == 90)
      let lonely = User.all.leftJoin(Post.self).on { $0.id == $1.authorID }
      let ids = try await lonely.where { _, post in post.id.isNull }.select { user, _ in user.id }
        .fetch(in: db)
      #expect(ids == [5])
      // A left join on rows that are marked as deleted finds none.
      let marked = try await Post.where { $0.id == 1 }.leftJoin(Comment.self)
        .on { post, comment in post.id == comment.postID && comment.id > 90 }.fetch(in: db)
      #expect(marked.map(\.1) == [nil])
      let editors = try await Post.all.leftJoin(User.self).on { $0.editorID == $1.id }
        .where { _, editor in editor.username != "user5" }.count(in: db)
      #expect(editors == 27)
      let first = try await comments.order { comment, _ in comment.id.ascending }.first(in: db)
      #expect(first?.0.id == 1)
    }
  }
}
