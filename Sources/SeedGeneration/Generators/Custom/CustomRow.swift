public import SeedSchema

/// The row for which a ``CustomGenerator`` generates a value.
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
