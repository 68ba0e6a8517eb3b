extension Timestamp: Codable {
  /// Reads the text of an instant, in any of the forms that ``Timestamp`` reads.
  ///
  /// - Throws: `DecodingError` if the text isn't valid.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText { Timestamp($0) }
  }

  /// Writes ``description``.
  ///
  /// - Throws: an error of the encoder.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(description) }
}

extension CivilDate: Codable {
  /// Reads the text of a date.
  ///
  /// - Throws: `DecodingError` if the text is not valid.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText { CivilDate($0) }
  }

  /// Writes ``description``.
  ///
  /// - Throws: an error of the encoder.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(description) }
}

extension TimeOfDay: Codable {
  /// Reads the text of a time of the day.
  ///
  /// - Throws: `DecodingError` if the text is not valid.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText { TimeOfDay($0) }
  }

  /// Writes ``description``.
  ///
  /// - Throws: an error of the encoder.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeText(description) }
}

extension Decoder {
  fileprivate func decodeText<Value>(_ read: (String) -> Value?) throws -> Value {
    let container = try singleValueContainer()
    guard let value = read(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "the string is not a valid \(Value.self)")
    }
    return value
  }
}

extension Encoder {
  fileprivate func encodeText(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
