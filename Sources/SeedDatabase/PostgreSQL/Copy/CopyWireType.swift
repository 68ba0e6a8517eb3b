package import SeedSchema

/// The binary formats that the loader can write, named after PostgreSQL's types.
///
/// A column's format is determined by its type's receive function (`pg_type.typreceive`), not its
/// OID: so enums and extension types such as `citext` need no special list, and a domain is read as
/// its base type.
package enum CopyWireType: Sendable, Hashable {
  case int2, int4, int8
  case float4, float8
  case numeric
  case boolean
  /// Both `timestamp` and `timestamptz`: microseconds since 2000-01-01, in UTC.
  case timestamp
  case date, time
  case uuid
  /// Every type that reads bare text: `text`, `varchar`, `char(n)`, `citext`, `name`, enums,
  /// `json`.
  case text
  case jsonb
  case bytea

  /// The form that a receive function of the system's catalog reads; `nil` for one that the loader
  /// leaves to COPY's text form.
  package init?(receiveFunction name: String) {
    switch name {
    case "int2recv": self = .int2
    case "int4recv": self = .int4
    case "int8recv": self = .int8
    case "float4recv": self = .float4
    case "float8recv": self = .float8
    case "numeric_recv": self = .numeric
    case "boolrecv": self = .boolean
    case "timestamp_recv", "timestamptz_recv": self = .timestamp
    case "date_recv": self = .date
    case "time_recv": self = .time
    case "uuid_recv": self = .uuid
    case "textrecv", "varcharrecv", "bpcharrecv", "citextrecv", "namerecv", "enum_recv",
      "json_recv":
      self = .text
    case "jsonb_recv": self = .jsonb
    case "bytearecv": self = .bytea
    default: return nil
    }
  }

  /// The number of bytes of each value; `nil` if it depends on the value.
  package var fixedWidth: Int? {
    switch self {
    case .boolean: 1
    case .int2: 2
    case .int4, .float4, .date: 4
    case .int8, .float8, .timestamp, .time: 8
    case .uuid: 16
    case .numeric, .text, .jsonb, .bytea: nil
    }
  }

  /// Whether vectors of a kind can be written in this format without a conversion by the server.
  package func accepts(_ values: Column.Values) -> Bool {
    switch (self, values) {
    case (.int2, .integers), (.int4, .integers), (.int8, .integers),
      (.int2, .booleans), (.int4, .booleans), (.int8, .booleans),
      (.float4, .doubles), (.float8, .doubles), (.float8, .integers),
      (.numeric, .decimals), (.numeric, .integers),
      (.boolean, .booleans),
      (.timestamp, .timestamps), (.timestamp, .dates),
      (.date, .dates), (.time, .times),
      (.uuid, .uuids), (.uuid, .text),
      (.jsonb, .text), (.bytea, .blobs), (.text, _):
      true
    default: false
    }
  }
}
