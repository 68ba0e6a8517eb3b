/// The type of a field, in terms that both databases share.
public indirect enum FieldType: Sendable, Hashable {
  /// An integer of 16, 32 or 64 bits.
  case integer(bits: Int = 64)
  /// Text with a length limit in the database: `varchar(n)`.
  case string(maxLength: Int? = nil)
  /// Text of any length.
  case text
  /// True or false.
  case boolean
  /// An instant, in microseconds and UTC; `withTimeZone` says how PostgreSQL declares it.
  case datetime(withTimeZone: Bool = true)
  /// A day.
  case date
  /// A time of the day.
  case time
  /// A binary floating-point number of 32 or 64 bits.
  case float(bits: Int = 64)
  /// An exact decimal number of `precision` digits, `scale` of them after the point.
  case decimal(precision: Int, scale: Int)
  /// A UUID.
  case uuid
  /// One of a list of strings; `typeName` is that of PostgreSQL's native enum if there is one.
  case enumeration(values: [String], typeName: String? = nil)
  /// A JSON document; `binary` is PostgreSQL's `jsonb`.
  case json(binary: Bool = true)
  /// Bytes.
  case blob
  /// Any number of values of one type: a PostgreSQL array, or a JSON array in SQLite.
  case array(of: FieldType)
  /// A type that SeedKit doesn't know, as the database writes it.
  case other(String)

  /// Whether values are numbers.
  public var isNumber: Bool {
    switch self {
    case .integer, .float, .decimal: true
    default: false
    }
  }
}
