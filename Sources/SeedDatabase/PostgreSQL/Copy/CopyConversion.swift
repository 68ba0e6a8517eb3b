package import SeedSchema

/// Conversions of a vector to what its column's binary form needs, a block of rows at a time.
package enum CopyConversion {
  /// Scaled integers as payloads of `numeric`.
  package static func numerics(
    _ values: [Int64], scale: Int, nulls: NullMask, rows: Range<Int>
  ) throws(CopyFailure) -> ByteVector {
    guard scale.magnitude <= PostgresNumeric.maximumScale else {
      throw CopyFailure(row: rows.lowerBound, reason: "has a scale of \(scale), beyond numeric's")
    }
    var result = ByteVector()
    result.bytes.reserveCapacity(rows.count * 16)
    result.ends.reserveCapacity(rows.count)
    for row in rows {
      if nulls[row] {
        result.ends.append(Int32(truncatingIfNeeded: result.bytes.count))
      } else {
        PostgresNumeric.append(values[row], scale: scale, to: &result)
      }
    }
    return result
  }

  /// UUIDs from their text: 32 hexadecimal digits, with hyphens between any of them.
  package static func uuids(
    _ values: ByteVector, nulls: NullMask, rows: Range<Int>
  ) throws(CopyFailure) -> [UInt128] {
    var result: [UInt128] = []
    result.reserveCapacity(rows.count)
    for row in rows {
      if nulls[row] {
        result.append(0)
      } else if let uuid = uuid(values.bytes[values.range(row)]) {
        result.append(uuid)
      } else {
        throw CopyFailure(row: row, reason: "is not a UUID")
      }
    }
    return result
  }

  private static func uuid(_ text: some Sequence<UInt8>) -> UInt128? {
    var value: UInt128 = 0
    var digits = 0
    for byte in text {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "-"): continue
      default: return nil
      }
      guard digits < 32 else { return nil }
      value = value << 4 | UInt128(digit)
      digits += 1
    }
    return digits == 32 ? value : nil
  }
}
