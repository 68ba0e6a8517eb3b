extension GraphQLValue {
  /// Reads JSON; `nil` if the text isn't JSON, or is nested deeper than a hundred levels.
  public init?(json: some Sequence<UInt8>) {
    guard let value = JSONReader.value(json) else { return nil }
    self = value
  }

  /// The value as JSON; the fields of objects keep their order.
  public var json: String { JSONWriter.text(of: self) }
}
