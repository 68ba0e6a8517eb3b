/// A type as databases spell it: `character varying(20)`, `public.address[]`, `timestamp(3) with
/// time zone`.
struct SQLTypeName: Sendable, Hashable {
  /// The kind of a type's values, independent of the database's name for it.
  enum Family: Sendable, Hashable {
    case integer, decimal, float, text, blankPaddedText, boolean, uuid, date, timestamp, time, json
  }

  /// The name in lower case, without its schema, its size and the brackets of an array.
  let base: String
  /// The number in parentheses: a length, a precision or a number of dimensions; `nil` if it isn't
  /// greater than 0, as SQLite allows.
  let size: Int?
  /// The second number in parentheses: the digits after the decimal point; `nil` if there is none.
  let scale: Int?
  /// The name of the elements' type; `nil` if the type isn't an array.
  let element: String?

  /// Reads a name.
  init(_ name: String) {
    element = name.hasSuffix("[]") ? String(name.dropLast(2)) : nil
    let lowered = (element ?? name).lowercased()
    var base = lowered
    var size: Int?
    var scale: Int?
    if let open = lowered.firstIndex(of: "("), let close = lowered.firstIndex(of: ")"), open < close
    {
      let inner = lowered[lowered.index(after: open)..<close]
      size = Int(inner.prefix { $0 != "," }).flatMap { $0 > 0 ? $0 : nil }
      scale = inner.firstIndex(of: ",").flatMap { Int(inner[inner.index(after: $0)...]) }
      base = String(lowered[..<open]) + lowered[lowered.index(after: close)...]
    }
    if let dot = base.lastIndex(of: ".") { base = String(base[base.index(after: dot)...]) }
    self.base = base
    self.size = size
    self.scale = scale
  }

  /// The family; `nil` for an array, and for types that only their own database has.
  var family: Family? {
    if element != nil { return nil }
    if let family = Self.families[base] { return family }
    if base.hasPrefix("timestamp") { return .timestamp }
    return base.hasPrefix("time ") ? .time : nil
  }

  private static let families: [String: Family] = [
    "integer": .integer, "int": .integer, "bigint": .integer, "smallint": .integer,
    "int2": .integer, "int4": .integer, "int8": .integer, "numeric": .decimal,
    "decimal": .decimal, "real": .float, "double precision": .float, "float": .float,
    "float4": .float, "float8": .float, "text": .text, "character varying": .text,
    "varchar": .text, "bpchar": .text, "citext": .text, "character": .blankPaddedText,
    "char": .blankPaddedText, "boolean": .boolean, "bool": .boolean, "uuid": .uuid,
    "date": .date, "time": .time, "timetz": .time, "json": .json, "jsonb": .json,
  ]

  /// Whether the type holds all 32-bit integers, and all numbers of narrower types.
  var isWideNumber: Bool {
    family == .decimal || ["bigint", "int8", "double precision", "float8"].contains(base)
  }
}
