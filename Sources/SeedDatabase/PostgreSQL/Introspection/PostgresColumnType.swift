package import SeedSchema

/// The field types of columns that exist.
package enum PostgresColumnType {
  /// The type of a `numeric` without precision, as the field type needs one: all digits that a
  /// batch's decimals have, six of them after the point.
  package static let unboundedNumeric = FieldType.decimal(precision: 18, scale: 6)

  /// The field type of a base type.
  ///
  /// - Parameters:
  ///   - name: the type's name in the catalog.
  ///   - modifier: its length or precision as `pg_attribute.atttypmod` holds it; −1 for none.
  ///   - formatted: the type as `format_type` writes it.
  ///   - isBuiltIn: whether it is one of the system's own.
  /// - Returns: the field type; `.other` if there is no closer one.
  package static func fieldType(
    name: String, modifier: Int, formatted: String, isBuiltIn: Bool
  ) -> FieldType {
    guard isBuiltIn else { return name == "citext" ? .text : .other(formatted) }
    switch name {
    case "int2": return .integer(bits: 16)
    case "int4": return .integer(bits: 32)
    case "int8": return .integer(bits: 64)
    case "float4": return .float(bits: 32)
    case "float8": return .float(bits: 64)
    case "numeric": return decimal(modifier)
    case "bool": return .boolean
    case "text": return .text
    // A modifier counts the four bytes of the length's own header.
    case "varchar", "bpchar": return .string(maxLength: modifier < 4 ? nil : modifier - 4)
    case "name": return .string(maxLength: PostgresDialect.maximumIdentifierLength)
    case "timestamptz": return .datetime(withTimeZone: true)
    case "timestamp": return .datetime(withTimeZone: false)
    case "date": return .date
    case "time": return .time
    case "uuid": return .uuid
    case "json": return .json(binary: false)
    case "jsonb": return .json(binary: true)
    case "bytea": return .blob
    default: return .other(formatted)
    }
  }

  /// Precision and scale of `numeric`, as `make_numeric_typmod` in `numeric.c` packs them.
  private static func decimal(_ modifier: Int) -> FieldType {
    guard modifier >= 4 else { return unboundedNumeric }
    let precision = (modifier - 4) >> 16 & 0xFFFF
    // Eleven bits with a sign from version 15 on; before, a scale never needed the eleventh.
    let scale = ((modifier - 4) & 0x7FF ^ 1024) - 1024
    return scale >= 0
      ? .decimal(precision: precision, scale: scale)
      : .decimal(precision: precision - scale, scale: 0)
  }
}
