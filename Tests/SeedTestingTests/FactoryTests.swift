import SeedDatabase
import SeedFormat
import SeedORM
import SeedSchema
import SeedTesting
import Testing

struct Writer: Model, Equatable {
  var id = 0
  var name: String
  var email: String
  var age: Int
  var isAdmin = false
  static let table = Table(
    "writers", Self.init, Field("id", \Self.id, .primaryKey, .generated),
    Field("name", \Self.name, .unique),
    Field("email", \Self.email), Field("age", \Self.age), Field("is_admin", \Self.isAdmin))
}

struct Story: Model, Equatable {
  var id = 0
  var writerID: Int
  var title: String
  static let table = Table(
    "stories", Self.init, Field("id", \Self.id, .primaryKey, .generated),
    Field("writer_id", \Self.writerID, .references(Writer.self)), Field("title", \Self.title))
}

struct Remark: Model, Equatable {
  var id = 0
  var storyID: Int
  var writerID: Int
  static let table = Table(
    "remarks", Self.init, Field("id", \Self.id, .primaryKey, .generated),
    Field("story_id", \Self.storyID, .references(Story.self)),
    Field("writer_id", \Self.writerID, .references(Writer.self)))
}

extension Factory where Row == Writer {
  static let writer = Factory { make in
    Writer(
      name: make.sequence { "writer\($0)" }, email: try make.text("random_email()"),
      age: make.int(18...80), isAdmin: false)
  }
  .defining("admin") { $0.isAdmin = true }
}

extension Factory where Row == Story {
  static let story = Factory { make in
    Story(writerID: try await make.parent(.writer).id, title: make.sequence { "Story \($0)" })
  }
}

extension Factory where Row == Remark {
  static let remark = Factory { make in
    Remark(
      storyID: try await make.parent(.story).id, writerID: try await make.parent(.writer).id)
  }
}

/// Factories in Swift generate the same requested models each time.
@Suite(.seeded([Writer.self, Story.self, Remark.self]))
struct FactoryTests {
  /// What the cases of the first test got.
  private static let seen = Locked<Set<String>>([])

  @Test(arguments: 0..<4)
  func eachTestGetsTheSame(_ number: Int) async throws {
    let first = try await Factory.writer.create(in: .current)
    let others = try await Factory.writer.create(3, in: .current)
    #expect(first.name == "writer1")
    #expect(others.map(\.name) == ["writer2", "writer3", "writer4"])
    #expect(first.email.contains("@") && first.email != others[0].email)
    #expect(Set(([first] + others).map(\.age)).count > 1)
    let built = try await Factory.writer.build()
    #expect(built.id == 5 && built.name == "writer5")
    // What is drawn depends on nothing but the number.
    #expect((18...80).contains(first.age))
    let seen = Self.seen.withLock { seen in
      seen.insert("\(first.age) \(first.email)")
      return seen
    }
    #expect(seen.count == 1)
  }

  @Test func oneParentForTheWholeGraph() async throws {
    let remarks = try await Factory.remark.create(5, in: .current)
    let writers = try await Writer.all.count(in: .current)
    let stories = try await Story.all.count(in: .current)
    #expect(remarks.count == 5 && writers == 1 && stories == 1)
    let ann = try await Factory.writer.state("admin").with { $0.name = "ann" }.create(in: .current)
    #expect(ann.isAdmin)
    let mine = try await Factory.remark.reusing(ann).create(in: .current)
    let story = try await Story.get(mine.storyID, in: .current)
    #expect(mine.writerID == ann.id && story.writerID == ann.id)
    let apart = try await Factory.story.distinctParents().create(3, in: .current)
    #expect(Set(apart.map(\.writerID)).count == 3)
  }

  @Test func withoutADatabase() async throws {
    let remark = try await Factory.remark.build()
    #expect(remark.id == 1 && remark.storyID == 1 && remark.writerID == 1)
    let count = try await Writer.all.count(in: .current)
    #expect(count == 0)
  }

  @Test func hooksAndMistakes() async throws {
    let telling = Factory.writer.afterCreate { writer, db in
      try await Story(writerID: writer.id, title: "Of \(writer.name)").create(in: db)
    }
    try await telling.create(2, in: .current)
    let titles = try await Story.all.order { $0.id.ascending }.fetch(in: .current).map(\.title)
    #expect(titles == ["Of writer1", "Of writer2"])
    let unknown = await #expect(throws: DatabaseError.self) {
      _ = try await Factory.writer.state("king").build()
    }
    #expect(unknown?.message.contains("expected `admin`") == true)
    await #expect(throws: DiagnosticsError.self) {
      _ = try await Factory<Writer> { make in
        Writer(name: try make.text("random_emial()"), email: "", age: 1)
      }.build()
    }
    await #expect(throws: DatabaseError.self) { _ = try await Factory.writer.build(-1) }
  }
}
