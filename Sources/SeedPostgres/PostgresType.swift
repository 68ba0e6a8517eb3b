import SeedDatabase
import SeedSchema

/// The built-in types whose values have a case of their own in ``SQLValue``; all others are text.
enum PostgresType: Sendable {
  case boolean, integer, float, numeric, bytea, date, time, timestamp, uuid, text

  /// The type of an OID of the system's catalog (`src/include/catalog/pg_type.dat`), where built-in
  /// types have the same one in every database.
  init(_ oid: UInt32) {
    switch oid {
    case 16: self = .boolean
    case 17: self = .bytea
    // int8, int2, int4, oid.
    case 20, 21, 23, 26: self = .integer
    // float4, float8.
    case 700, 701: self = .float
    case 1082: self = .date
    case 1083: self = .time
    // timestamp, timestamptz.
    case 1114, 1184: self = .timestamp
    case 1700: self = .numeric
    case 2950: self = .uuid
    default: self = .text
    }
  }

  /// Reads a value of the server's text form, under the session's settings.
  ///
  /// Values that the type's case can't represent (`infinity`, a `numeric` of more than 38 digits)
  /// stay text.
  func decode(_ bytes: UnsafeRawBufferPointer) -> SQLValue {
    let value: SQLValue?
    switch self {
    case .boolean: value = .boolean(bytes.first == UInt8(ascii: "t"))
    case .integer: value = Int64(text(bytes)).map { .integer($0) }
    case .float: value = PostgresTextFormat.double(text(bytes)).map { .double($0) }
    case .numeric: value = PostgresTextFormat.decimal(text(bytes)).map { .decimal($0) }
    case .bytea: value = PostgresTextFormat.bytea(bytes).map { .blob($0) }
    case .date: value = PostgresTextFormat.date(bytes).map { .date($0) }
    case .time: value = PostgresTextFormat.time(bytes).map { .time($0) }
    case .timestamp: value = PostgresTextFormat.timestamp(bytes).map { .timestamp($0) }
    case .uuid: value = PostgresTextFormat.uuid(text(bytes)).map { .uuid($0) }
    case .text: value = nil
    }
    return value ?? .text(text(bytes))
  }

  private func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
