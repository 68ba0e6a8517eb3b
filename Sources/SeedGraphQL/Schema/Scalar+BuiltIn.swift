extension Scalar {
  /// `Int`: section 3.5.1.
  static let int = number("Int", range: Int64(Int32.min)...Int64(Int32.max))

  /// `Float`: section 3.5.2.
  static let float = Scalar { value throws(Mismatch) in
    switch value {
    case .integer(let number): return .double(Double(number))
    case .double(let number) where number.isFinite: return .double(number)
    default:
      throw Mismatch(message: "Float cannot represent non numeric value: \(value.printed)")
    }
  } readSyntax: { syntax throws(Mismatch) in
    switch syntax.kind {
    case .int(let text), .float(let text):
      if let number = Double(text), number.isFinite { return .double(number) }
    default: break
    }
    throw Mismatch(message: "Float cannot represent non numeric value: \(syntax.printed)")
  }

  /// `String`: section 3.5.3.
  static let string = Scalar { value throws(Mismatch) in
    guard case .string = value else {
      throw Mismatch(message: "String cannot represent a non string value: \(value.printed)")
    }
    return value
  } readSyntax: { syntax throws(Mismatch) in
    guard case .string(let text, _) = syntax.kind else {
      throw Mismatch(message: "String cannot represent a non string value: \(syntax.printed)")
    }
    return .string(text)
  }

  /// `Boolean`: section 3.5.4.
  static let boolean = Scalar { value throws(Mismatch) in
    guard case .boolean = value else {
      throw Mismatch(message: "Boolean cannot represent a non boolean value: \(value.printed)")
    }
    return value
  } readSyntax: { syntax throws(Mismatch) in
    guard case .boolean(let value) = syntax.kind else {
      throw Mismatch(message: "Boolean cannot represent a non boolean value: \(syntax.printed)")
    }
    return .boolean(value)
  }

  /// `ID`: section 3.5.5.
  static let id = Scalar { value throws(Mismatch) in
    switch value {
    case .string: return value
    case .integer(let number): return .string("\(number)")
    case .double(let number):
      if let whole = Int64(exactly: number) { return .string("\(whole)") }
    default: break
    }
    throw Mismatch(message: "ID cannot represent value: \(value.printed)")
  } readSyntax: { syntax throws(Mismatch) in
    switch syntax.kind {
    case .string(let text, _), .int(let text): return .string(text)
    default:
      throw Mismatch(
        message: "ID cannot represent a non-string and non-integer value: \(syntax.printed)")
    }
  }

  /// Whole numbers within a range.
  private static func number(_ name: String, range: ClosedRange<Int64>) -> Scalar {
    @Sendable func checked(_ number: Int64?, _ printed: String) throws(Mismatch) -> GraphQLValue {
      guard let number, range.contains(number) else {
        throw Mismatch(
          message: "\(name) cannot represent non 32-bit signed integer value: \(printed)")
      }
      return .integer(number)
    }
    return Scalar { value throws(Mismatch) in
      switch value {
      case .integer(let number): return try checked(number, value.printed)
      case .double(let number) where number.isFinite && number == number.rounded():
        return try checked(Int64(exactly: number), value.printed)
      default:
        throw Mismatch(message: "\(name) cannot represent non-integer value: \(value.printed)")
      }
    } readSyntax: { syntax throws(Mismatch) in
      guard case .int(let text) = syntax.kind else {
        throw Mismatch(message: "\(name) cannot represent non-integer value: \(syntax.printed)")
      }
      return try checked(Int64(text), syntax.printed)
    }
  }
}
