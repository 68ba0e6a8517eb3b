import SeedSchema
import SeedSyntax

/// The numbers that the name of a column suggests.
extension NamedValues {
  /// The generator of a whole number; `nil` if the name suggests none.
  var integer: String? {
    if let listedInteger { return listedInteger }
    guard let value = rule(in: .numbers)?.value(size: nil) else {
      return nearDefault(nil) ?? unknownInteger
    }
    guard let number = NumberCall(value) else { return field.isBounded ? nil : value.text }
    if number == Self.state, let defaultText, !["0", "1", "2", "3"].contains(defaultText) {
      return defaultText
    }
    if let near = nearDefault(number) { return near }
    // A person's age, which agrees with the birthday.
    if number == Self.age, !field.isBounded { return "age()" }
    return number.clamped(to: bounds)?.text
  }

  /// Numbers around a default that the usual ones are far from: 1,200 points, or 50 members.
  private func nearDefault(_ usual: NumberCall?) -> String? {
    guard !isKey, let number = defaultText.flatMap({ Double($0) }), (2...1_000_000).contains(number)
    else { return nil }
    if let usual {
      guard usual.name == "random_int" else { return nil }
      if (usual.low...usual.high).contains(number), usual.high <= number * 20 { return nil }
    }
    return NumberCall("random_int", (number / 2).rounded(.up), number * 2).clamped(to: bounds)?.text
  }

  /// One of the numbers that the comment lists: `0 = draft, 1 = published`.
  private var listedInteger: String? {
    guard !isKey, !field.isBounded, let values = comment?.values, !values.isEmpty else {
      return nil
    }
    let numbers = values.compactMap { Int64($0) }.filter { bounds.contains(Double($0)) }
    guard numbers.count == values.count else { return nil }
    return "random_choice([\(numbers.map(String.init).joined(separator: ", "))])"
  }

  private var unknownInteger: String? {
    if name.isPlural || name.head?.isPlural == true { return "random_int(0, 100)" }
    if name.isOfFlag { return "weighted([0, 1], [80, 20])" }
    if case .integer(bits: 16) = field.type, defaultText == "0" || defaultText == "1" {
      return "random_int(0, 1)"
    }
    return nil
  }

  /// Prices in columns of floating-point numbers.
  static let plainPrice = NumberCall("random_float", 1, 500, rest: ["digits=2"])

  // The rules have these numbers for columns whose names suggest a meaning.

  /// Amounts in cents.
  static let cents = NumberCall("random_int", 100, 50_000)
  /// Numbers of states.
  private static let state = NumberCall("random_int", 0, 3)
  /// Ages of people.
  private static let age = NumberCall("random_int", 18, 90)

  /// The generator of a number with a fraction; `nil` if the name suggests none.
  var fraction: String? {
    var size: Int?
    if case .decimal(let precision, let scale) = field.type { size = precision - scale }
    let value = rule(in: .decimals)?.value(size: size) ?? rule(in: .numbers)?.value(size: nil)
    guard let value else { return nil }
    if let size {
      let needed =
        switch value.call?.name {
        case "price", "longitude": 3
        case "latitude": 2
        default: 0
        }
      if size < needed { return nil }
    }
    let isPrice = value.isCallWithoutArguments(of: "price")
    // Prices have their own bounds only in decimal columns.
    guard var number = isPrice && size == nil ? Self.plainPrice : NumberCall(value) else {
      return isPrice || !field.isBounded ? value.text : nil
    }
    if size == nil, number.name == "random_int" { return number.clamped(to: bounds)?.text }
    if size != nil, number.name == "random_float" {
      number.name = "random_decimal"
      number.rest = []
    }
    return number.clamped(to: bounds)?.text
  }

  /// A number that suits the name within the bounds that the column has; `nil` if the name suggests
  /// none.
  var boundedNumber: String? {
    switch field.type {
    case .integer: integer
    case .float, .decimal: fraction
    default: nil
    }
  }

  /// The numbers that the column accepts.
  private var bounds: ClosedRange<Double> {
    var low = -Double.infinity
    var high = Double.infinity
    switch field.type {
    case .integer(let bits):
      low = Double(Int64.min >> (64 - bits))
      high = Double(Int64.max >> (64 - bits))
    case .decimal(let precision, let scale):
      high = 1
      for _ in 0..<max(0, min(precision - scale, 18)) { high *= 10 }
      high = precision > scale ? high - 1 : 0.99
      low = -high
    default: break
    }
    if let least = field.minimum?.text.flatMap({ Double($0) }) { low = max(low, least) }
    if let most = field.maximum?.text.flatMap({ Double($0) }) { high = min(high, most) }
    return low <= high ? low...high : low...low
  }
}

extension FieldSchema {
  fileprivate var isBounded: Bool { minimum != nil || maximum != nil }
}
