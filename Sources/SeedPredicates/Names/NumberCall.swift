package import SeedSyntax

/// A call of a generator of numbers between two bounds, such as `random_int(1, 5)`.
package struct NumberCall: Hashable {
  package var name: String
  package var low: Double
  package var high: Double
  /// The arguments after the bounds.
  var rest: [String]

  package init(_ name: String, _ low: Double, _ high: Double, rest: [String] = []) {
    self.name = name
    self.low = low
    self.high = high
    self.rest = rest
  }

  /// - Returns: `nil` for any other value.
  package init?(_ value: ValueText) {
    guard let call = value.call, call.arguments.count >= 2,
      ["random_int", "random_float", "random_decimal"].contains(call.name)
    else { return nil }
    name = call.name
    let arguments = call.arguments.map { value.string(at: $0.span) }
    guard let low = Double(arguments[0]), let high = Double(arguments[1]), low <= high else {
      return nil
    }
    self.low = low
    self.high = high
    rest = Array(arguments.dropFirst(2))
  }

  /// The call with bounds that lie within others; `nil` if it has no value there, or only one of
  /// many.
  func clamped(to bounds: ClosedRange<Double>) -> NumberCall? {
    var result = self
    result.low = max(low, bounds.lowerBound)
    result.high = min(high, bounds.upperBound)
    if name == "random_int" {
      result.low.round(.up)
      result.high.round(.down)
    }
    guard result.low < result.high || low == high && result.low == result.high else { return nil }
    return result
  }

  package var text: String {
    "\(name)(\(([NumberWriter.text(low), NumberWriter.text(high)] + rest).joined(separator: ", ")))"
  }
}
