import SeedDatabase
import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Scalar {
  /// `BigInt`: a whole number of 64 bits, as a number or a string.
  static let bigInt = Scalar { value throws(Mismatch) in
    switch value {
    case .integer: return value
    case .double(let number):
      if let whole = Int64(exactly: number) { return .integer(whole) }
    case .string(let text):
      if let whole = Int64(text) { return .integer(whole) }
    default: break
    }
    throw Mismatch(message: "BigInt cannot represent value: \(value.printed)")
  } readSyntax: { syntax throws(Mismatch) in
    switch syntax.kind {
    case .int(let text), .string(let text, _):
      if let whole = Int64(text) { return .integer(whole) }
    default: break
    }
    throw Mismatch(message: "BigInt cannot represent value: \(syntax.printed)")
  }

  /// `Decimal`: an exact number, as a string or a number.
  static let decimal = Scalar { value throws(Mismatch) in
    switch value {
    case .integer(let number): return .string("\(number)")
    case .double(let number) where number.isFinite:
      if let text = Self.decimal("\(number)") { return .string(text) }
    case .string(let text):
      if let text = Self.decimal(text) { return .string(text) }
    default: break
    }
    throw Mismatch(message: "Decimal cannot represent value: \(value.printed)")
  } readSyntax: { syntax throws(Mismatch) in
    switch syntax.kind {
    case .int(let text), .float(let text), .string(let text, _):
      if let text = Self.decimal(text) { return .string(text) }
    default: break
    }
    throw Mismatch(message: "Decimal cannot represent value: \(syntax.printed)")
  }

  /// `JSON`: any value.
  static let json = Scalar(
    read: { value throws(Mismatch) in value },
    readSyntax: { syntax throws(Mismatch) in
      guard let value = syntax.constant else {
        throw Mismatch(message: "JSON cannot represent value: \(syntax.printed)")
      }
      return value
    })

  /// `DateTime`: an instant.
  static let dateTime = text(
    "DateTime", specifiedByURL: "https://scalars.graphql.org/andimarek/date-time"
  ) {
    Timestamp($0).map(\.description)
  }

  /// `Date`: a day.
  static let date = text("Date") { CivilDate($0).map(\.description) }

  /// `Time`: a time of the day.
  static let time = text("Time") { TimeOfDay($0).map(\.description) }

  /// `UUID`.
  static let uuid = text("UUID", specifiedByURL: "https://tools.ietf.org/html/rfc4122") {
    UUID(uuidString: $0).map { $0.uuidString.lowercased() }
  }

  /// `Base64`: bytes.
  static let base64 = text("Base64", specifiedByURL: "https://tools.ietf.org/html/rfc4648") {
    text in
    Data(base64Encoded: text) == nil ? nil : text
  }

  private static func decimal(_ text: String) -> String? {
    guard text.utf8.count <= 100,
      case .decimal(let number)? = SQLValue(text, as: .decimal(precision: 38, scale: 19))
    else { return nil }
    return "\(number)"
  }
}

extension InputValueSyntax {
  /// The literal value; `nil` if it contains a variable.
  var constant: GraphQLValue? {
    switch kind {
    case .variable: return nil
    case .int(let text): return Int64(text).map { .integer($0) } ?? Double(text).map { .double($0) }
    case .float(let text): return Double(text).flatMap { $0.isFinite ? .double($0) : nil }
    case .string(let text, _), .enumeration(let text): return .string(text)
    case .boolean(let value): return .boolean(value)
    case .null: return .null
    case .list(let values):
      let constants = values.compactMap(\.constant)
      return constants.count == values.count ? .list(constants) : nil
    case .object(let fields):
      var object = GraphQLObject()
      for field in fields {
        guard let value = field.value.constant else { return nil }
        object[field.name.text] = value
      }
      return .object(object)
    }
  }
}
