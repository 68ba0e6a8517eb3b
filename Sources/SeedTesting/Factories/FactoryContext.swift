import SeedKit
import SeedFormat
import SeedGeneration
public import SeedORM
import SeedPlanning
import SeedSchema

/// The inputs of a ``Factory``: numbers, random values, parents.
///
/// Every value is a function of the model's table, its number in the test, and the position of the
/// call in the factory: the same test gets the same values, alone or among others.
///
/// ```swift
/// let users = Factory { make in
///   User(username: make.sequence { "user\($0)" }, age: make.int(18...80))
/// }
/// ```
public struct FactoryContext {
  private let table: String
  /// The model's number in its test, from 1.
  public let number: Int64
  private let graph: FactoryGraph
  private var draws = 0

  init(table: String, number: Int64, graph: FactoryGraph) {
    self.table = table
    self.number = number
    self.graph = graph
  }

  /// A value computed from the model's number, different for each model.
  ///
  /// - Throws: any error of the closure.
  public func sequence<Value>(_ make: (Int64) throws -> Value) rethrows -> Value {
    try make(number)
  }

  /// A random integer in a range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    let drawn = width == .max ? bits() : SplitMix64.reduce(bits(), below: width + 1)
    return range.lowerBound &+ Int(truncatingIfNeeded: drawn)
  }

  /// A random number from 0 up to, but not including, 1.
  public mutating func unit() -> Double { SplitMix64.unit(bits()) }

  /// True with a probability.
  public mutating func bool(_ probability: Double = 0.5) -> Bool { unit() < probability }

  /// Returns a random element of a collection; `nil` if it is empty.
  public mutating func pick<Values: Collection>(_ values: Values) -> Values.Element? {
    guard !values.isEmpty else { return nil }
    let index = Int(SplitMix64.reduce(bits(), below: UInt64(values.count)))
    return values[values.index(values.startIndex, offsetBy: index)]
  }

  /// The text of a factory file generator, such as `random_email()` or `paragraph(3)`: see
  /// `seed generators`.
  ///
  /// - Throws: `DiagnosticsError` if there is no such generator, or its arguments are wrong.
  public mutating func text(_ call: String) throws -> String {
    draws += 1
    return try GeneratedTexts.text(call, table: "\(table) \(draws)", row: number)
  }

  /// The parent of a model: one for all models of a call, unless the factory uses
  /// ``Factory/distinctParents()``.
  ///
  /// - Throws: any error of the parent's factory.
  public func parent<Parent: Model>(_ factory: Factory<Parent>) async throws -> Parent {
    try await graph.parent(factory)
  }

  private mutating func bits() -> UInt64 {
    draws += 1
    return SplitMix64.finalize(
      ColumnKey(seed: 1, table: table, column: "\(draws)").bits ^ UInt64(bitPattern: number))
  }
}
