/// The scalars of columns.
enum CommonScalars {
  static let all: [(name: String, scalar: Scalar, description: String)] = [
    ("Int", .int, "A whole number of 32 bits."),
    ("Float", .float, "A floating-point number of 64 bits."),
    ("String", .string, "A string."),
    ("Boolean", .boolean, "True or false."),
    ("ID", .id, "An opaque key."),
    (
      "BigInt", .bigInt,
      "A whole number of 64 bits: a number up to 53 bits, a string beyond. Both are accepted."
    ),
    (
      "Decimal", .decimal,
      "An exact decimal number, written as a string. Numbers are accepted, too."
    ),
    ("DateTime", .dateTime, "An instant such as `2025-06-01T12:00:00Z`, in UTC with microseconds."),
    ("Date", .date, "A day such as `2025-06-01`."),
    ("Time", .time, "A time of the day such as `12:30:00`."),
    ("UUID", .uuid, "A UUID such as `123e4567-e89b-42d3-a456-426614174000`."),
    ("JSON", .json, "Any value of JSON."),
    ("Base64", .base64, "Bytes in Base64."),
  ]

  /// The scalars that rows can be filtered by.
  static let comparisons: [(name: String, isOrdered: Bool, isText: Bool)] = [
    ("Int", true, false), ("Float", true, false), ("String", true, true), ("Boolean", false, false),
    ("ID", false, false), ("BigInt", true, false), ("Decimal", true, false),
    ("DateTime", true, false), ("Date", true, false), ("Time", true, false), ("UUID", false, false),
  ]
}
