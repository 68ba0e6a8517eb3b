package import SeedSchema

/// The values of a vector as PostgreSQL writes them in text.
package enum CopyTextFormat {
  /// Renders some rows of a vector, one element each; an empty one for NULL.
  ///
  /// - Throws: ``CopyFailure`` for a decimal whose scale no `numeric` has.
  package static func render(
    _ values: Column.Values, nulls: NullMask, rows: Range<Int>
  ) throws(CopyFailure) -> ByteVector {
    var result = ByteVector()
    result.ends.reserveCapacity(rows.count)
    switch values {
    case .integers(let vector):
      each(rows, nulls, &result) { append(vector[$0], to: &$1) }
    case .doubles(let vector):
      each(rows, nulls, &result) { append(vector[$0], to: &$1) }
    case .booleans(let vector):
      each(rows, nulls, &result) { $1.append(contentsOf: (vector[$0] ? "true" : "false").utf8) }
    case .timestamps(let vector):
      each(rows, nulls, &result) { appendTimestamp(vector[$0], to: &$1) }
    case .dates(let vector):
      each(rows, nulls, &result) { appendDate(vector[$0], to: &$1) }
    case .times(let vector):
      each(rows, nulls, &result) { appendTime(vector[$0], to: &$1) }
    case .decimals(let vector, let scale):
      guard scale.magnitude <= PostgresNumeric.maximumScale else {
        throw CopyFailure(row: rows.lowerBound, reason: "has a scale of \(scale), beyond numeric's")
      }
      each(rows, nulls, &result) { appendDecimal(vector[$0], scale: scale, to: &$1) }
    case .uuids(let vector):
      each(rows, nulls, &result) { appendUUID(vector[$0], to: &$1) }
    case .text(let vector):
      each(rows, nulls, &result) { $1.append(contentsOf: vector.bytes[vector.range($0)]) }
    case .blobs(let vector):
      each(rows, nulls, &result) { appendHex(vector.bytes[vector.range($0)], to: &$1) }
    }
    return result
  }

  @inline(__always)
  private static func each(
    _ rows: Range<Int>, _ nulls: NullMask, _ result: inout ByteVector,
    _ write: (Int, inout [UInt8]) -> Void
  ) {
    for row in rows {
      if !nulls[row] { write(row, &result.bytes) }
      result.ends.append(Int32(truncatingIfNeeded: result.bytes.count))
    }
  }

  /// An integer in decimal digits.
  package static func append(_ value: Int64, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(value.magnitude, width: 1, to: &bytes)
  }

  /// A number in at least `width` digits.
  private static func append(_ value: UInt64, width: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0 || bytes.count - start < width
    bytes[start...].reverse()
  }

  /// A floating-point number in the fewest digits that read back as the same one.
  package static func append(_ value: Double, to bytes: inout [UInt8]) {
    if value.isNaN {
      bytes.append(contentsOf: "NaN".utf8)
    } else if value.isInfinite {
      bytes.append(contentsOf: (value < 0 ? "-Infinity" : "Infinity").utf8)
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// A day; one before the year 1 in the calendar that has no year 0, with ` BC`.
  package static func appendDate(_ days: Int32, to bytes: inout [UInt8]) {
    let isBeforeChrist = appendCivil(days: Int64(days), to: &bytes)
    if isBeforeChrist { bytes.append(contentsOf: " BC".utf8) }
  }

  /// An instant in UTC, with its offset so that no session's time zone changes it.
  package static func appendTimestamp(_ microseconds: Int64, to bytes: inout [UInt8]) {
    let days = microseconds.flooredDivision(by: 86_400_000_000)
    let isBeforeChrist = appendCivil(days: days, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    appendTime(microseconds.flooredRemainder(by: 86_400_000_000), to: &bytes)
    bytes.append(contentsOf: "+00".utf8)
    if isBeforeChrist { bytes.append(contentsOf: " BC".utf8) }
  }

  /// A time of the day.
  package static func appendTime(_ microseconds: Int64, to bytes: inout [UInt8]) {
    if microseconds < 0 { bytes.append(UInt8(ascii: "-")) }
    let seconds = microseconds.magnitude / 1_000_000
    let fraction = microseconds.magnitude % 1_000_000
    append(seconds / 3600, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(seconds % 60, width: 2, to: &bytes)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    append(fraction, width: 6, to: &bytes)
  }

  /// `value` × 10^−`scale`, with all of its digits after the point.
  package static func appendDecimal(_ value: Int64, scale: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    append(value.magnitude, width: max(1, scale + 1), to: &bytes)
    if scale > 0 {
      bytes.insert(UInt8(ascii: "."), at: bytes.count - scale)
    } else if scale < 0, bytes[start] != UInt8(ascii: "0") {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -scale))
    }
  }

  /// A UUID in lower case with its four hyphens.
  package static func appendUUID(_ value: UInt128, to bytes: inout [UInt8]) {
    for index in 0..<16 {
      if index == 4 || index == 6 || index == 8 || index == 10 { bytes.append(UInt8(ascii: "-")) }
      appendHex(UInt8(truncatingIfNeeded: value >> UInt128(120 - 8 * index)), to: &bytes)
    }
  }

  /// Bytes as `bytea` reads them: `\x` and two digits each.
  package static func appendHex(_ value: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: #"\x"#.utf8)
    for byte in value { appendHex(byte, to: &bytes) }
  }

  private static func appendHex(_ byte: UInt8, to bytes: inout [UInt8]) {
    for nibble in [byte >> 4, byte & 15] {
      bytes.append(nibble + (nibble < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
  }

  /// Writes a day as year, month and day, the year without its era, and says whether it is BC.
  ///
  /// This doesn't use ``CivilDate``, because PostgreSQL's years reach beyond an `Int32` of days
  /// since 1970.
  private static func appendCivil(days: Int64, to bytes: inout [UInt8]) -> Bool {
    let (year, month, day) = PostgresCalendar.civil(days: days)
    append(UInt64(year > 0 ? year : 1 - year), width: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(UInt64(month), width: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(UInt64(day), width: 2, to: &bytes)
    return year <= 0
  }
}
