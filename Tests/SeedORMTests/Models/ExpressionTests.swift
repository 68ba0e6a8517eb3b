import SeedORM
import SeedSchema
import Foundation
import Testing

/// Expressions of columns, on both databases.
@Suite struct ExpressionTests {
  struct Item: Model, Codable, Equatable {
    var id = 0
    var name: String
    var kind: String?
    var count: Int
    var weight: Double
    var price: Decimal
    var tags: [String] = []
    var details: Details
    var parentID: Int?

    static let table = define("items") { $0.price(.precision(30, scale: 4)) }
  }

  struct Details: JSONColumnValue, Equatable {
    var size: Size
    var colours: [String] = []
    var isNew = false
    var limit: Int64?

    struct Size: JSONColumnValue, Equatable {
      var width: Int64
      var height: Double
    }
  }

  private static func item(
    _ name: String, _ kind: String?, _ count: Int, parent: Int? = nil
  ) -> Item {
    Item(
      name: name, kind: kind, count: count, weight: Double(count) / 2, price: Decimal(count) * 10,
      tags: [name, "all"],
      details: Details(
        size: Details.Size(width: Int64(count), height: 0.5), colours: ["red", name],
        isNew: count > 2, limit: count == 1 ? nil : 7), parentID: parent)
  }

  private func withItems(
    _ kind: TestDatabase, _ body: (Database) async throws -> Void
  ) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Item.self)
      try await Item.create(
        [
          Self.item("Ärger", "a", 1), Self.item("Bob's \"x\"", "a", 2, parent: 1),
          Self.item("cid", "b", 3, parent: 2), Self.item(" dot ", nil, 4, parent: 3),
        ], in: db)
      try await body(db)
    }
  }

  private func ids(
    _ db: Database, _ condition: (ModelColumns<Item>) -> Condition
  ) async throws -> [Int] {
    try await Item.where(condition).order { $0.id.ascending }.fetch(in: db).map(\.id)
  }

  @Test(arguments: TestDatabase.available)
  func numbersOnEitherSide(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let found = [
        try await ids(db) { 2 * $0.count > 4 }, try await ids(db) { 3 <= $0.count },
        try await ids(db) { $0.count * 2 + 1 == 7 && 1 + $0.count - 1 != 2 },
        try await ids(db) { $0.count / 2 == 1 }, try await ids(db) { 12 / $0.count == 3 },
        try await ids(db) { $0.weight / 2 >= 1.0 }, try await ids(db) { 1.5 == $0.weight },
        try await ids(db) { $0.price / 4 == Decimal(string: "2.5") ?? 0 },
        try await ids(db) { ($0.count / ($0.count - 1)).isNull },
        try await ids(db) { "b" == $0.kind }, try await ids(db) { 10 - $0.count < 7 },
      ]
      #expect(
        found == [[3, 4], [3, 4], [3], [2, 3], [4], [4], [3], [1], [1], [3], [4]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func membership(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let found = [
        try await ids(db) { $0.count.in(2...3) }, try await ids(db) { $0.count.in(1..<3) },
        try await ids(db) { $0.count.in(3...) }, try await ids(db) { $0.count.in(...1) },
        try await ids(db) { $0.name.in(Set(["cid", "none"])) },
        try await ids(db) { $0.name.in(Set<String>()) },
        try await ids(db) { $0.count.notIn(2...3) }, try await ids(db) { $0.count.notIn(1..<3) },
        try await ids(db) { $0.parentID.notIn(1...2) },
        try await ids(db) { $0.kind.notIn(Set(["a"])) },
        try await ids(db) { item in
          item.id.notIn(Item.where { $0.count > 2 }.select { $0.parentID })
        },
        try await ids(db) { item in item.parentID.notIn(Item.where { $0.id < 3 }.select { $0.id })
        },
      ]
      #expect(
        found == [
          [2, 3], [1, 2], [3, 4], [1], [3], [], [1, 4], [3, 4], [1, 4], [3, 4], [1, 4], [1, 4],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func functionsOfTexts(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let found = [
        try await ids(db) { $0.name.lowercased == "ärger" },
        try await ids(db) { $0.name.uppercased == "ÄRGER" },
        try await ids(db) { $0.name.trimmed == "dot" }, try await ids(db) { $0.name.length == 5 },
        try await ids(db) { $0.name.appending("'").appending($0.name) == "cid'cid" },
        try await ids(db) { $0.name.replacing("'s", with: "\\") == "Bob\\ \"x\"" },
        try await ids(db) { $0.name.substring(from: 1, count: 2) == "id" },
        try await ids(db) { $0.name.nullIf("cid").isNull },
        try await ids(db) { ($0.count - 3).absolute == 2 },
        try await ids(db) { $0.weight.rounded == 2.0 && $0.count == 4 },
      ]
      #expect(found == [[1], [1], [4], [1, 4], [3], [2], [3], [3], [1], [4]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func casesAreValues(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let sizes = try await Item.all.order { $0.id.ascending }.select { item in
        (
          Case(item.count < 2, then: "'small'").when(item.count < 4, then: item.name)
            .otherwise("large"),
          Case(item.kind == "a", then: 1).orNull
        )
      }.fetch(in: db)
      let (names, numbers) = (sizes.map { $0.0 }, sizes.map { $0.1 })
      #expect(names == ["'small'", "Bob's \"x\"", "cid", "large"])
      #expect(numbers == [1, 1, nil, nil])
      let groups = try await Item.all.group { item in
        Case(item.count < 2, then: "small").otherwise("large")
      }.select { item in
        (Case(item.count < 2, then: "small").otherwise("large"), item.id.count)
      }.fetch(in: db)
      let texts = Set(groups.map { "\($0.0) \($0.1)" })
      #expect(texts == ["small 1", "large 3"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func subqueries(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let found = [
        try await ids(db) { item in
          .exists(Item.all.named("child").where { $0.parentID == item.id })
        },
        try await ids(db) { item in
          !Condition.exists(Item.all.named("child").where { $0.parentID == item.id })
        },
      ]
      #expect(found == [[1, 2, 3], [4]])
      let counts = try await Item.all.order { $0.id.ascending }.select { item in
        (
          item.id,
          ColumnExpression.value(
            of: Item.all.named("child").where { $0.parentID == item.id }.select { $0.id.count })
        )
      }.fetch(in: db)
      let numbers = counts.map { $0.1 }
      #expect(numbers == [1, 1, 1, 0])
    }
  }

  @Test(arguments: TestDatabase.available)
  func queriesAreCombined(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let (few, many) = (
        Item.where { $0.count < 3 }.select { $0.count },
        Item.where { $0.count > 1 }.select { $0.count }
      )
      func numbers(_ selection: Selection<Int>) async throws -> [Int] {
        try await selection.fetch(in: db).map { $0 }
      }
      let last = Item.where { $0.id == 4 }.select { $0.count }
      let top = Item.all.order { $0.count.descending }.select { $0.count }.limit(1)
      var results = [
        try await numbers(few.union(many).order(Item.columns.count.descending)),
        try await numbers(few.unionAll(many).limit(10)),
        try await numbers(few.intersect(many)),
        try await numbers(many.except(few).order(Item.columns.count.ascending)),
        try await numbers(few.union(many).except(last)), try await numbers(top.unionAll(few)),
      ]
      for index in results.indices.dropFirst() { results[index].sort { $0 < $1 } }
      #expect(
        results == [[4, 3, 2, 1], [1, 2, 2, 3, 4], [2], [3, 4], [1, 2, 3], [1, 2, 4]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func queriesAreTables(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let last = Item.all.order { $0.id.descending }.limit(2).asTable()
      let results = [
        try await last.where { $0.count < 4 }.fetch(in: db).map(\.id),
        try await last.order { $0.id.ascending }.fetch(in: db).map(\.id),
        try await Item.where { $0.id == 2 }
          .recursively { child, parent in child.parentID == parent.id }
          .order { $0.id.descending }.fetch(in: db).map(\.id),
        try await Item.where { $0.id == 3 }
          .recursively { next, item in next.id == item.parentID || next.id == 4 }
          .where { $0.count != 2 }.order { $0.id.ascending }.fetch(in: db).map(\.id),
        // From the first row of an order, over several steps.
        try await Item.all.order { $0.id.descending }.limit(1)
          .recursively { next, item in next.id == item.parentID }
          .order { $0.id.ascending }.fetch(in: db).map(\.id),
      ]
      #expect(results == [[3], [3, 4], [4, 3, 2], [1, 3, 4], [1, 2, 3, 4]])
      let count = try await last.count(in: db)
      #expect(count == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func windows(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let rows = try await Item.all.order { $0.id.ascending }.select { item in
        let window = Window.partition(item.kind).order(item.id.ascending)
        return (
          window.rowNumber, window.lag(item.count), item.count.sum.over(window),
          Window.order(item.count.descending).rank
        )
      }.fetch(in: db)
      let numbers = rows.map { [$0.0, $0.1, $0.2, $0.3] }
      #expect(numbers == [[1, nil, 1, 4], [2, 1, 3, 3], [1, nil, 3, 2], [1, nil, 4, 1]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func windowsOfDecimals(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let sums = try await Item.all.order { $0.id.ascending }.select { item in
        item.price.sum.over(Window.partition(item.kind).order(item.id.ascending))
      }.fetch(in: db)
      #expect(sums == [10, 30, 30, 40])
      guard kind == .sqlite else { return }
      // Values leave a frame that slides.
      let rows = try await db.query(
        """
        select seedkit_decimal_max(price) over w, seedkit_decimal_min(price) over w,
          seedkit_decimal_sum(price) over w
        from items
        window w as (order by id desc rows between 1 preceding and current row) order by id desc
        """)
      #expect(
        rows.map { $0.values.compactMap(\.stringValue) } == [
          ["40", "40", "40"], ["40", "30", "70"], ["30", "20", "50"], ["20", "10", "30"],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func documents(_ kind: TestDatabase) async throws {
    try await withItems(kind) { db in
      let found = [
        try await ids(db) { $0.details.json("size", "width", as: Int.self) > 2 },
        try await ids(db) { $0.details.json("colours", 1, as: String.self) == "Bob's \"x\"" },
        try await ids(db) { $0.details.json("isNew", as: Bool.self) == true },
        try await ids(db) { $0.details.json("size", "height", as: Double.self) == 0.5 },
        try await ids(db) { $0.details.json("limit", as: Int.self).isNull },
        try await ids(db) { $0.details.json("x'; drop table items; --", as: Int.self).isNotNull },
        try await ids(db) { $0.details.contains(["isNew": true]) },
        try await ids(db) { $0.details.contains(["colours": ["cid"]]) },
        try await ids(db) { $0.tags.contains("cid") }, try await ids(db) { !$0.tags.contains("x") },
      ]
      #expect(
        found == [
          [3, 4], [2], [3, 4], [1, 2, 3, 4], [1], [], [3, 4], [3], [3], [1, 2, 3, 4],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func joinsKeepEitherSide(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      let users = try await User.create(
        ["ann", "bob", "cid"].map { User(username: $0, age: 20) }, in: db)
      let post = try await Post(authorID: users[0].id, title: "one").create(in: db)
      try await Post(authorID: users[0].id, title: "two").create(in: db)
      try await Post(authorID: users[1].id, title: "three").create(in: db)
      let gone = try await Comment(postID: post.id, slug: "gone").create(in: db)
      try await gone.softDelete(in: db)
      try await Comment(postID: post.id, slug: "here").create(in: db)
      let right = try await Post.all.rightJoin(User.self).on { $0.authorID == $1.id }
        .order { _, user in user.id.ascending }.order { post, _ in post.id.ascending }
        .fetch(in: db)
      let pairs = right.map { "\($0.0?.title ?? "-") \($0.1.username)" }
      #expect(pairs == ["one ann", "two ann", "three bob", "- cid"])
      let full = try await Comment.all.fullJoin(Post.self).on { $0.postID == $1.id }
        .order { _, post in post.id.ascending }.fetch(in: db)
      let slugs = full.map { $0.0?.slug }
      #expect(slugs == ["here", nil, nil])
      let back = try await Post.all.rightJoin(Comment.self).on { $0.id == $1.postID }
        .fetch(in: db)
      let kept = back.map { $0.1.slug }
      #expect(kept == ["here"])
      let groups = try await Post.all.join(User.self).on { $0.authorID == $1.id }
        .group { _, user in user.username }.having { post, _ in post.id.count > 1 }
        .select { post, user in (user.username, post.id.count) }.fetch(in: db)
      let texts = groups.map { "\($0.0) \($0.1)" }
      #expect(texts == ["ann 2"])
    }
  }
}
