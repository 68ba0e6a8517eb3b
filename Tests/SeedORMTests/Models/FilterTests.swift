import SeedORM
import Foundation
import Testing

/// Filters from outside: what fits the model finds its rows, all else is an error and never SQL.
@Suite struct FilterTests {
  @Test(arguments: TestDatabase.available)
  func finds(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      var users: [User] = []
      for id in 1...20 {
        var user = User(id: id, username: id % 2 == 0 ? "Even_\(id)" : "odd%\(id)")
        user.role = id > 15 ? .admin : .user
        user.age = id == 1 ? nil : 19 + id
        user.score = Double(id) / 2
        users.append(user)
      }
      try await User.create(users, in: db)
      func ids(_ filter: FilterValue) async throws -> [Int] {
        try await User.filter(filter).order { $0.id.ascending }.fetch(in: db).map(\.id)
      }
      #expect(try await ids(["age": ["gt": "35"], "role": "admin"]) == [17, 18, 19, 20])
      #expect(try await ids(["age": nil]) == [1])
      #expect(try await ids(["age": ["is_null": true]]) == [1])
      #expect(try await ids(["age": ["ne": 21, "lt": 23]]) == [3])
      #expect(try await ids(["id": [2, 4, 99]]) == [2, 4])
      #expect(try await ids(["id": ["in": "2,4"]]) == [2, 4])
      #expect(try await ids(["id": ["in": []]]) == [])
      #expect(try await ids(["id": ["not_in": [1], "lte": 3]]) == [2, 3])
      #expect(try await ids(["username": ["contains": "_2"]]) == [2, 20])
      #expect(try await ids(["username": ["icontains": "EVEN_1"]]) == [10, 12, 14, 16, 18])
      #expect(try await ids(["username": ["ends_with": "%3"]]) == [3])
      #expect(try await ids(["score": ["between": [2, 3.5]]]) == [4, 5, 6, 7])
      #expect(try await ids(["or": [["id": 1], ["id": ["gte": 19]]]]) == [1, 19, 20])
      #expect(try await ids(["not": ["age": ["lt": "35"]], "id": ["lt": 17]]) == [1, 16])
      #expect(try await ids(["or": []]) == [])
      #expect(try await ids([:]).count == 20)
      let sorted = try await User.filter(["order": "-role,-age", "limit": 3, "offset": 1])
        .fetch(in: db)
      #expect(sorted.map(\.role) == (kind == .sqlite ? [.user, .user, .user] : sorted.map(\.role)))
      #expect(sorted.count == 3)
      let query = try FilterValue(urlQuery: "age[gte]=30&age[lt]=33&username=odd%2511&order=-id")
      #expect(try await User.filter(query).fetch(in: db).map(\.id) == [11])
      let several = try FilterValue(urlQuery: "id=3&id=5&order=-id&limit=1")
      #expect(try await User.filter(several).fetch(in: db).map(\.id) == [5])
    }
  }

  @Test func refuses() throws {
    let wrong: [(FilterValue, String)] = [
      (["agee": "1"], "no field `agee`"),
      (["age; drop table users": "1"], "no field"),
      (["age": ["=": "1"]], "not a filter operator"),
      (["age": "old"], "an integer"),
      (["age": ["gt": nil]], "single value"),
      (["created_at": "yesterday"], "an instant"),
      (["role": "king"], "`admin`, `user`, `guest`"),
      (["age": ["contains": "1"]], "is not text"),
      (["age": ["between": [1]]], "two values"),
      (["age": ["is_null": "maybe"]], "true or false"),
      (["order": "-nothing"], "no field `nothing`"),
      (["limit": "-1"], "a number of rows"),
      (["and": [1]], "mappings"),
      (["age": [:]], "no operator"),
      ("age", "is a mapping"),
    ]
    for (filter, part) in wrong {
      let error = #expect(throws: FilterError.self) { _ = try User.filter(filter) }
      #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
    }
    let secret = #expect(throws: FilterError.self) {
      _ = try User.filter(["email": "a"], allowing: ["age"])
    }
    #expect(secret?.description.contains("expected `age`") == true)
    var deep: FilterValue = ["age": "1"]
    for _ in 0..<10_000 { deep = ["not": deep] }
    #expect(throws: FilterError.self) { _ = try User.filter(deep) }
    for query in ["a[b=1", "%zz=1", "a=%f", "a=%FF"] {
      #expect(throws: FilterError.self) { _ = try FilterValue(urlQuery: query) }
    }
  }
}
