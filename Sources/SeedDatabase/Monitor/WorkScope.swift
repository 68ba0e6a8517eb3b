import SeedSchema

/// The number of executions of each statement within a piece of work: its own task, and its child
/// tasks.
final class WorkScope: Sendable {
  /// The piece of work that the task is in.
  @TaskLocal static var current: WorkScope?

  /// The maximum number of distinct statements; frequently repeated ones are among the first.
  private static let maximumTexts = 500

  private let outer: WorkScope?
  private let texts = Locked<[String: Int]>([:])

  init(around outer: WorkScope?) { self.outer = outer }

  /// Counts a statement, here and in the enclosing pieces of work.
  func add(_ statement: String) {
    texts.withLock { texts in
      if texts.count < Self.maximumTexts || texts[statement] != nil {
        texts[statement, default: 0] += 1
      }
    }
    outer?.add(statement)
  }

  var counts: [String: Int] { texts.withLock { $0 } }
}
