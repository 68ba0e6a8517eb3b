import Foundation
import SeedGraphQL
import SeedORM
import Testing

@Suite struct MutationTests {
  @Test(arguments: TestDatabase.available)
  func rowsAreCreatedChangedAndDeleted(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let created = try await schema.data(
        """
        mutation($name: String!) { createUser(input: {username: $name, age: 20}) {
          id username role score visits email postsByAuthor { totalCount }
        } }
        """, ["name": "dan"], in: db)
      #expect(
        created["createUser"] == [
          "id": "VXNlcjo0", "username": "dan", "role": "USER", "score": 0.0, "visits": 0,
          "email": nil, "postsByAuthor": ["totalCount": 0],
        ])
      let stored = try await User.get(4, in: db)
      #expect(stored.passwordHash == "none" && stored.createdAt > Date(timeIntervalSince1970: 1))
      let updated = try await schema.data(
        "mutation { updateUser(id: \"VXNlcjo0\", input: {age: null, email: \"d@n\"}) { age email username } }",
        in: db)
      #expect(updated["updateUser"] == ["age": nil, "email": "d@n", "username": "dan"])
      let deleted = try await schema.data(
        "mutation { deleteUser(id: \"VXNlcjo0\") { username } }", in: db)
      #expect(deleted["deleteUser"] == ["username": "dan"])
      let gone = try await User.find(4, in: db)
      #expect(gone == nil)
      let post = try await schema.data(
        """
        mutation { createPost(input: {authorId: "VXNlcjox", title: "new", price: 1.5}) {
          title price author { username } editorId
        } }
        """, in: db)
      #expect(
        post["createPost"] == [
          "title": "new", "price": "1.5", "author": ["username": "ann"], "editorId": nil,
        ])
    }
  }

  private enum Session { @TaskLocal static var userID = 0 }

  /// A request can neither create rows for others nor give them away.
  @Test(arguments: TestDatabase.available)
  func writtenRowsAreAmongThoseThatMayBeChanged(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try GraphQLSchema {
        $0.add(User.self) { $0.hide(\.passwordHash) }
        $0.add(Post.self) {
          $0.rows { Post.where { $0.authorID == Session.userID } }
          $0.allow(.create, .update)
        }
      }
      let before = try await Post.all.order { $0.id.ascending }.fetch(in: db)
      let mine = try #require(before.first)
      let other = try #require(before.first { $0.authorID != mine.authorID }).authorID
      func global(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
      let (author, stranger) = (global("User:\(mine.authorID)"), global("User:\(other)"))
      let post = global("Post:\(mine.id.uuidString.lowercased())")
      let response = await Session.$userID.withValue(mine.authorID) {
        await schema.execute(
          """
          mutation {
            own: createPost(input: {authorId: "\(author)", title: "own"}) { title }
            foreign: createPost(input: {authorId: "\(stranger)", title: "foreign"}) { title }
            kept: updatePost(id: "\(post)", input: {title: "kept"}) { title }
            given: updatePost(id: "\(post)", input: {authorId: "\(stranger)"}) { title }
          }
          """, in: db)
      }
      #expect(
        response.data == [
          "own": ["title": "own"], "foreign": nil, "kept": ["title": "kept"], "given": nil,
        ])
      #expect(response.errors.map { $0.extensions["code"] } == ["FORBIDDEN", "FORBIDDEN"])
      let after = try await Post.all.fetch(in: db)
      #expect(after.count == before.count + 1 && !after.contains { $0.title == "foreign" })
      #expect(after.first { $0.id == mine.id }?.authorID == mine.authorID)
    }
  }

  @Test(arguments: TestDatabase.available)
  func softDeletedRowsAreRestored(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let deleted = try await schema.data(
        "mutation { deleteComment(id: \"Q29tbWVudDox\") { body post { comments { totalCount } } } }",
        in: db)
      #expect(
        deleted["deleteComment"] == [
          "body": "Comment 1 of post 1", "post": ["comments": ["totalCount": 0]],
        ])
      let counts = """
        { comments { totalCount } only: comments(deleted: ONLY) { totalCount nodes { id } }
          all: comments(deleted: INCLUDE) { totalCount } }
        """
      let between = try await schema.data(counts, in: db)
      #expect(
        between == [
          "comments": ["totalCount": 44],
          "only": ["totalCount": 1, "nodes": [["id": "Q29tbWVudDox"]]],
          "all": ["totalCount": 45],
        ])
      let restored = try await schema.data(
        "mutation { restoreComment(id: \"Q29tbWVudDox\") { deletedAt } }", in: db)
      #expect(restored["restoreComment"] == ["deletedAt": nil])
      let count = try await Comment.all.count(in: db)
      #expect(count == 45)
    }
  }

  @Test(arguments: TestDatabase.available)
  func failuresHavePathsFieldsAndCodes(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let response = await (try ExampleSchema.make()).execute(
        """
        mutation {
          good: createUser(input: {username: "dan"}) { username }
          bad: createUser(input: {username: "x", email: "no"}) { id }
          taken: createUser(input: {username: "ann"}) { id }
          missing: updateUser(id: "VXNlcjo5OQ==", input: {age: 20}) { id }
          wrong: updateUser(id: "VGFnOmRi", input: {age: 20}) { id }
          null: updateUser(id: "VXNlcjox", input: {username: null}) { id }
          lost: createPost(input: {authorId: "VXNlcjo5OQ==", title: "t"}) { id }
          gone: restoreComment(id: "Q29tbWVudDox") { id }
        }
        """, in: db)
      #expect(response.data?["good"] == ["username": "dan"])
      #expect(response.data?["bad"] == .some(.null))
      let found = response.errors.map { error in
        let path: String =
          switch error.path?.first {
          case .field(let name)?: name
          default: ""
          }
        let field = error.extensions["field"]?.string ?? ""
        return "\(path) \(error.extensions["code"]?.string ?? "") \(field): \(error.message)"
      }
      #expect(
        found == [
          "bad VALIDATION username: username must have 3 to 50 characters",
          "bad VALIDATION email: email must have an @",
          "taken DUPLICATE : Another row has the same username.",
          "missing NOT_FOUND : There is no such row.",
          "wrong BAD_USER_INPUT : 'VGFnOmRi' is not an ID of type 'User'.",
          "null VALIDATION username: username must not be null",
          "lost REFERENCE : The row references a row that does not exist, or is referenced by another one.",
          "gone NOT_FOUND : There is no such row.",
        ])
      #expect(response.errors[0].locations == [GraphQLError.Location(line: 3, column: 3)])
      let count = try await User.all.count(in: db)
      #expect(count == 4)
    }
  }

  @Test(arguments: TestDatabase.available)
  func mutationsAreThereOnRequestOnly(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try GraphQLSchema { $0.add(User.self) { $0.hide(\.passwordHash) } }
      let response = await schema.execute("mutation { deleteUser(id: 1) { id } }", in: db)
      #expect(response.data == nil)
      #expect(
        response.errors.map(\.message) == [
          "Schema is not configured to execute mutation operation."
        ])
      var reading = GraphQLRequest("mutation { deleteUser(id: \"VXNlcjox\") { id } }")
      reading.isReadOnly = true
      let refused = await (try ExampleSchema.make()).execute(reading, in: db)
      #expect(refused.errors.first?.extensions["code"] == "METHOD_NOT_ALLOWED")
      let count = try await User.all.count(in: db)
      #expect(count == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsThatAreOutOfReachCannotBeChanged(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try GraphQLSchema {
        $0.add(User.self) {
          $0.hide(\.passwordHash)
          $0.rows { User.where { $0.username != "ann" } }
          $0.allow(.update, .delete)
        }
        $0.add(Post.self)
      }
      let data = try await schema.data(
        """
        { users { nodes { username } } user(id: "VXNlcjox") { id } node(id: "VXNlcjox") { id }
          posts(first: 1) { nodes { author { username } } } }
        """, in: db)
      #expect(
        data == [
          "users": ["nodes": [["username": "bob"], ["username": "cat"]]], "user": nil, "node": nil,
          "posts": ["nodes": [["author": nil]]],
        ])
      let response = await schema.execute(
        "mutation { deleteUser(id: \"VXNlcjox\") { id } }", in: db)
      #expect(response.errors.first?.extensions["code"] == "NOT_FOUND")
      let ann = try await User.find(1, in: db)
      #expect(ann != nil)
    }
  }
}
