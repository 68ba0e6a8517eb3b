public import SeedPlanning
public import SeedSchema

/// A test's override of its scenario.
///
/// ```swift
/// @Test(.seeded("shop", with: [.count("user", 10), .seed(7)]))
/// func fewUsers() async throws {
///   let count = try await User.all.count(in: .current)
///   #expect(count == 13)
/// }
/// ```
public enum ScenarioChange: Sendable, Hashable {
  /// A row count, by the name of a group (`as:`) or of a factory.
  case count(String, Int64)
  /// The seed to use instead.
  case seed(UInt64)
  /// The current instant to use instead.
  case now(Timestamp)
  /// The factor for each fixed row count.
  case scale(Double)
  /// The value of a variable that the files use as `${name}`.
  case variable(String, String)
}

extension PlanOptions {
  /// The options of some changes; of two of the same kind, the later one counts.
  public init(_ changes: [ScenarioChange]) {
    self.init()
    for change in changes {
      switch change {
      case .count(let name, let count): counts[name] = count
      case .seed(let value): seed = value
      case .now(let value): now = value
      case .scale(let value): scale = value
      case .variable: break
      }
    }
  }
}

extension FileVariables {
  /// The variables of some changes; of two with the same name, the later one counts.
  init(_ changes: [ScenarioChange], environment: [String: String]) {
    self.init(environment: environment)
    for case .variable(let name, let value) in changes { given[name] = value }
  }
}
