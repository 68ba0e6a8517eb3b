public import SeedSchema

/// A generator that a program adds, for factory files to call by its name.
///
/// ```swift
/// struct Constellation: CustomGenerator {
///   let name = "constellation"
///   let summary = "A constellation, and how many of its stars one sees"
///   let parameters = [CustomParameter("stars", "how many; 7", default: .integer(7))]
///   let kind = ValueKind.text
///
///   func value(_ row: inout CustomRow) throws -> SQLValue {
///     let names = ["Lyra", "Orion", "Draco"]
///     let stars = row["stars"]?.integerValue ?? 7
///     return .text("\(names[row.random(below: names.count)]) (\(stars))")
///   }
/// }
///
/// try GeneratorRegistry.register(Constellation())
/// ```
///
/// A value must be a function of its row alone: of the arguments, which can be values of the row, and of the row's own
/// random numbers. A generator that asks a clock or keeps state gives other values in each run and on each shard.
public protocol CustomGenerator: Sendable {
  /// The name: lower-case letters, digits and underscores.
  var name: String { get }
  /// What it generates, in a sentence without a full stop.
  var summary: String { get }
  /// The arguments, in their order.
  var parameters: [CustomParameter] { get }
  /// The values' type. Decimal numbers are given as floating-point numbers or text.
  var kind: ValueKind { get }
  /// Whether values can be NULL; `false` unless you say so.
  var isNullable: Bool { get }

  /// The value of a row.
  ///
  /// - Throws: any error; the run then fails with the row's number.
  func value(_ row: inout CustomRow) throws -> SQLValue
}

extension CustomGenerator {
  /// Whether values can be NULL: no.
  public var isNullable: Bool { false }

  /// No arguments.
  public var parameters: [CustomParameter] { [] }
}

/// An argument of a ``CustomGenerator``.
public struct CustomParameter: Sendable {
  /// The name.
  public var name: String
  /// What it means, and its default.
  public var summary: String
  /// The value of a call that doesn't give one; `nil` if calls must.
  public var defaultValue: SQLValue?

  /// Creates a parameter.
  public init(_ name: String, _ summary: String, default defaultValue: SQLValue? = nil) {
    self.name = name
    self.summary = summary
    self.defaultValue = defaultValue
  }
}

/// What a ``CustomGenerator`` knows of a row.
public struct CustomRow: Sendable {
  /// The row's number in its table, from 1.
  public let number: Int64
  private let arguments: [String: SQLValue]
  private var bits: UInt64

  init(number: Int64, arguments: [String: SQLValue], bits: UInt64) {
    self.number = number
    self.arguments = arguments
    self.bits = bits
  }

  /// The value of an argument; `nil` if the generator has no such parameter.
  public subscript(name: String) -> SQLValue? { arguments[name] }

  /// The next of the row's random numbers: 64 uniform bits.
  public mutating func random() -> UInt64 {
    bits = bits &+ SplitMix64.increment
    return SplitMix64.finalize(bits)
  }

  /// A uniform number from 0 to `count` - 1; 0 if `count` isn't above 0.
  public mutating func random(below count: Int) -> Int {
    count > 0 ? Int(SplitMix64.reduce(random(), below: UInt64(count))) : 0
  }

  /// A uniform number from 0 up to 1.
  public mutating func randomUnit() -> Double { SplitMix64.unit(random()) }
}
