import SeedSchema
import Testing

/// The state of a test's factories: the next numbers.
///
/// Each test, and each case of a test with arguments, has its own; code outside tests shares one.
final class FactoryState: Sendable {
  private static let states = Locked<[String: FactoryState]>([:])
  private let numbers = Locked<[String: Int64]>([:])

  static var current: FactoryState {
    var key = Test.current.map { "\($0.id)" } ?? ""
    if let testCase = Test.Case.current { key += " \(testCase)" }
    return states.withLock { states in
      if let known = states[key] { return known }
      let made = FactoryState()
      states[key] = made
      return made
    }
  }

  /// Returns the next number of a table, from 1.
  func next(_ table: String) -> Int64 {
    numbers.withLock { numbers in
      numbers[table, default: 0] += 1
      return numbers[table, default: 1]
    }
  }
}
