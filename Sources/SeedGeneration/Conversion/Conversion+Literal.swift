import SeedSyntax
public import SeedFormat
public import SeedSchema

extension Conversion {
  /// Converts a scalar of a factory file to a constant of a column's type.
  ///
  /// ```swift
  /// let generator = try Conversion.constant("18", of: .integer(), at: span)
  /// ```
  ///
  /// - Parameters:
  ///   - text: the scalar.
  ///   - type: the column's type.
  ///   - span: where the scalar is, for the error.
  ///   - isQuoted: whether it is in quotes; a JSON column reads `5` as a number and `"5"` as a string.
  /// - Returns: the generator.
  /// - Throws: a diagnostic that says what was expected, such as "`abc` is no integer".
  public static func constant(
    _ text: String, of type: FieldType, at span: SourceSpan? = nil, isQuoted: Bool = false
  ) throws(Diagnostic) -> ConstantGenerator {
    let shown = "`\(text.prefix(60))`"
    switch type {
    case .integer(let bits):
      guard let digits = NumberSyntax.integerDigits(text) else {
        throw invalid(text, "integer", at: span)
      }
      guard let value = Int64(digits),
        bits >= 64 || (bits == 16 ? Int16(exactly: value) != nil : Int32(exactly: value) != nil)
      else { throw Diagnostic("\(shown) doesn't fit into \(type.displayName)", at: span) }
      return ConstantGenerator(integer: value)
    case .string, .text, .array, .other:
      if case .string(let limit?) = type, text.unicodeScalars.count > limit {
        throw Diagnostic(
          "\(shown) has \(text.unicodeScalars.count) characters, more than \(limit)", at: span)
      }
      return ConstantGenerator(text: text)
    case .enumeration(let values, _):
      guard values.contains(text) else {
        throw Diagnostic(
          "\(shown) is not one of \(list(values))", at: span,
          hint: Suggestion.hint(for: text, in: values))
      }
      return ConstantGenerator(text: text)
    case .boolean:
      guard let value = BooleanText.parse(text) else {
        throw invalid(text, "boolean", at: span, hint: "expected true or false")
      }
      return ConstantGenerator(Column(.booleans([value])), kind: .boolean)
    case .datetime, .date, .time: return try moment(text, of: type, at: span)
    case .float:
      guard let value = DoubleText.parse(text) else { throw invalid(text, "number", at: span) }
      return ConstantGenerator(Column(.doubles([value])), kind: .double)
    case .decimal:
      return try decimal(text, of: type, at: span)
    case .uuid:
      guard let value = UUIDText.parse(text) else {
        throw invalid(
          text, "UUID", at: span, hint: "expected 32 hexadecimal digits in groups of 8-4-4-4-12")
      }
      return ConstantGenerator(Column(.uuids([value])), kind: .uuid)
    case .json:
      return ConstantGenerator(
        text: String(decoding: JSONForm.literal(text, isQuoted: isQuoted), as: UTF8.self),
        kind: .json)
    case .blob:
      var bytes = ByteVector()
      bytes.append(text.utf8)
      return ConstantGenerator(Column(.blobs(bytes)), kind: .blob)
    }
  }

  private static func moment(
    _ text: String, of type: FieldType, at span: SourceSpan?
  ) throws(Diagnostic) -> ConstantGenerator {
    switch type {
    case .date:
      if let value = CivilDate(text) {
        return ConstantGenerator(Column(.dates([value.daysSinceEpoch])), kind: .date)
      }
      throw invalid(text, "date", at: span, hint: timeHint(text, "2025-06-01"))
    case .time:
      if let value = TimeOfDay(text) {
        return ConstantGenerator(Column(.times([value.microseconds])), kind: .time)
      }
      throw invalid(text, "time", at: span, hint: timeHint(text, "12:30:00"))
    default:
      if let value = Timestamp(text) { return ConstantGenerator(timestamp: value) }
      throw invalid(text, "date and time", at: span, hint: timeHint(text, "2025-06-01T12:00:00Z"))
    }
  }

  private static func invalid(
    _ text: String, _ what: String, at span: SourceSpan?, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic("`\(text.prefix(60))` is not a valid \(what)", at: span, hint: hint)
  }

  private static func decimal(
    _ text: String, of type: FieldType, at span: SourceSpan?
  ) throws(Diagnostic) -> ConstantGenerator {
    let shown = "`\(text.prefix(60))`"
    guard NumberSyntax.isNumber(text) || NumberSyntax.integerDigits(text) != nil else {
      throw invalid(text, "decimal number", at: span)
    }
    guard case .decimal(let scale) = ValueKind(of: type) else {
      throw invalid(text, "decimal number", at: span)
    }
    guard let (number, digits) = DecimalArithmetic.parse(text),
      let value = DecimalArithmetic.rescale(number, from: digits, to: scale)
    else {
      throw Diagnostic("\(shown) doesn't fit into \(type.displayName)", at: span)
    }
    guard digits <= scale || DecimalArithmetic.rescale(value, from: scale, to: digits) == number
    else {
      throw Diagnostic(
        "\(shown) has more than \(scale) digits after the point", at: span)
    }
    if let limit = ValueLimit(type, profile: ValueProfile(.decimal(scale: scale))),
      !limit.range.contains(value)
    {
      throw Diagnostic("\(shown) doesn't fit into \(type.displayName)", at: span)
    }
    return ConstantGenerator(
      Column(.decimals([value], scale: scale)), kind: .decimal(scale: scale))
  }

  private static func timeHint(_ text: String, _ example: String) -> String {
    text.hasPrefix("now") ? "write \"{\(text)}\"" : "expected something like \(example)"
  }
}
