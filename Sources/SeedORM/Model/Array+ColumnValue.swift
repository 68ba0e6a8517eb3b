import SeedDatabase
public import SeedSchema

extension Array: SQLValueConvertible where Element: SQLValueConvertible {
  /// The elements: an array of PostgreSQL, a JSON array in SQLite.
  public var sqlValue: SQLValue { .array(map(\.sqlValue)) }
}

extension Array: ColumnValue where Element: ColumnValue {
  /// An array of the element's type.
  public static var fieldType: FieldType { .array(of: Element.fieldType) }

  /// The elements of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    let elements: [SQLValue]
    switch columnValue {
    case .array(let values): elements = values
    case .text(let text):
      guard let values = ArrayText.elements(text) else {
        throw ColumnValueMismatch(Self.self, found: columnValue)
      }
      elements = values
    default: throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = try elements.map { try Element(columnValue: $0.typed(Element.fieldType)) }
  }

  /// An empty array, and one with an element if its type has samples.
  public static var samples: ([Element], [Element])? { Element.samples.map { ([$0.0], [$0.1]) } }
}

extension SQLValue {
  /// An array element's text, converted to the element type.
  fileprivate func typed(_ type: FieldType) -> SQLValue {
    guard case .text(let text) = self else {
      if case .integer(let number) = self, case .float = type { return .double(Double(number)) }
      return self
    }
    switch type {
    case .integer: return Int64(text).map { .integer($0) } ?? self
    case .float: return PostgresTextFormat.double(text).map { .double($0) } ?? self
    case .boolean:
      switch text {
      case "t", "true": return .boolean(true)
      case "f", "false": return .boolean(false)
      default: return self
      }
    case .decimal: return PostgresTextFormat.decimal(text).map { .decimal($0) } ?? self
    case .blob:
      let bytes: [UInt8]? = Array(text.utf8).withUnsafeBytes { PostgresTextFormat.bytea($0) }
      return bytes.map { .blob($0) } ?? self
    // Years before 1 and after 9999 have forms of PostgreSQL's own.
    case .datetime where Timestamp(text) == nil:
      let value = Array(text.utf8).withUnsafeBytes { PostgresTextFormat.timestamp($0) }
      return value.map { .timestamp($0) } ?? self
    case .date where CivilDate(text) == nil:
      let value = Array(text.utf8).withUnsafeBytes { PostgresTextFormat.date($0) }
      return value.map { .date($0) } ?? self
    // Instants, days, times and UUIDs are read from their text.
    default: return self
    }
  }
}
