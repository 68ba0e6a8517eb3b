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
/// A value must be a function of its row alone: of the arguments, which can be values of the row,
/// and of the row's own random numbers. A generator that asks a clock or keeps state gives other
/// values in each run and on each shard.
public protocol CustomGenerator: Sendable {
  /// The name: lower-case letters, digits and underscores.
  var name: String { get }
  /// A description of its values, in a sentence without a full stop.
  var summary: String { get }
  /// The arguments, in their order.
  var parameters: [CustomParameter] { get }
  /// The values' type. Decimal numbers are returned as floating-point numbers or text.
  var kind: ValueKind { get }
  /// Whether values can be NULL; `false` by default.
  var isNullable: Bool { get }

  /// The value of a row.
  ///
  /// - Throws: any error; the run then fails with the row's number.
  func value(_ row: inout CustomRow) throws -> SQLValue
}

extension CustomGenerator {
  /// Whether values can be NULL: `false`.
  public var isNullable: Bool { false }

  /// No arguments.
  public var parameters: [CustomParameter] { [] }
}
