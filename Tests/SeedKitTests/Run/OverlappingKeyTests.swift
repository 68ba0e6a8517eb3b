import SeedFormat
import SeedPlanning
import Testing

/// Keys that share columns, such as those of a timetable.
@Suite struct OverlappingKeyTests {
  /// Lessons whose teacher, room and class are each busy once at a time.
  private func timetable(
    teachers: Int, rooms: Int, classes: Int, times: Int, lessons: String, keys: String
  ) -> String {
    """
    factory: teacher
    table: teachers
    fields: { id: { type: integer, primary_key: true } }
    ---
    factory: room
    table: rooms
    fields: { id: { type: integer, primary_key: true } }
    ---
    factory: lesson
    table: lessons
    fields:
      id: { type: integer, primary_key: true }
      teacher_id: { type: integer, references: teachers }
      room_id: { type: integer, references: rooms }
      class: integer
      time: integer
    constraints:
    \(keys)
    values:
      class: random_int(1, \(classes))
      time: random_int(1, \(times))
    ---
    scenario: main
    steps:
      - { create: teacher, count: \(teachers) }
      - { create: room, count: \(rooms) }
    \(lessons)
    ---
    scenario: more
    steps: [ { create: lesson, count: 20 } ]
    """
  }

  private let star = """
      - unique: [teacher_id, time]
      - unique: [room_id, time]
      - unique: [class, time]
    """

  @Test(arguments: [
    // As many rooms as teachers, and fewer; a time at which each teacher is busy; two steps.
    (10, 10, 10, 20, "  - { create: lesson, count: 80 }"),
    (12, 8, 9, 20, "  - { create: lesson, count: 100 }"),
    (5, 5, 7, 4, "  - { create: lesson, count: 20 }"),
    (9, 7, 11, 30, "  - { create: lesson, count: 50 }\n  - { create: lesson, count: 50 }"),
  ])
  func aTimetableHasNoConflicts(
    _ teachers: Int, _ rooms: Int, _ classes: Int, _ times: Int, _ lessons: String
  ) async throws {
    let text = timetable(
      teachers: teachers, rooms: rooms, classes: classes, times: times, lessons: lessons,
      keys: star)
    try await TestDatabase.sqlite.with(text) { test in
      // The table's unique indexes reject any conflict.
      try await test.run()
      #expect(try await test.number("SELECT count(DISTINCT room_id) FROM lessons") > 1)
    }
  }

  @Test func laterRunsContinue() async throws {
    let text = timetable(
      teachers: 10, rooms: 10, classes: 12, times: 20,
      lessons: "  - { create: lesson, count: 40 }", keys: star)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      for _ in 1...3 { try await test.run("more") }
      #expect(try await test.number("SELECT count(*) FROM lessons") == 100)
    }
  }

  /// Each pair of three columns is unique.
  @Test func threePairsOfThreeColumns() async throws {
    let keys = """
        - unique: [teacher_id, room_id]
        - unique: [room_id, class]
        - unique: [teacher_id, class]
      """
    let text = timetable(
      teachers: 12, rooms: 12, classes: 12, times: 5, lessons: "  - { create: lesson, count: 120 }",
      keys: keys)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      #expect(try await test.number("SELECT count(*) FROM lessons") == 120)
    }
  }

  @Test func tooManyLessonsAreReported() async throws {
    let text = timetable(
      teachers: 10, rooms: 3, classes: 10, times: 10,
      lessons: "  - { create: lesson, count: 40 }", keys: star)
    try await TestDatabase.sqlite.with(text) { test in
      let error = await #expect(throws: DiagnosticsError.self) { try await test.run() }
      #expect(error?.diagnostics.isEmpty == false)
    }
  }
}
