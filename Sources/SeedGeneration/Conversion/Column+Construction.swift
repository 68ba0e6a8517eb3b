#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
package import SeedSchema

extension NullMask {
  /// A mask in which all of the first rows are NULL.
  static func all(_ count: Int) -> NullMask { NullMask(count: count) { _ in true } }
}

extension Column {
  /// NULLs in the vector of a type.
  package static func nulls(_ count: Int, of kind: ValueKind) -> Column {
    Column(zeros(count, of: kind), nulls: .all(count))
  }

  private static func zeros(_ count: Int, of kind: ValueKind) -> Values {
    let empty = ByteVector(bytes: [], ends: [Int32](repeating: 0, count: count))
    return switch kind {
    case .integer: .integers(Array(repeating: 0, count: count))
    case .double: .doubles(Array(repeating: 0, count: count))
    case .boolean: .booleans(Array(repeating: false, count: count))
    case .timestamp: .timestamps(Array(repeating: 0, count: count))
    case .date: .dates(Array(repeating: 0, count: count))
    case .time: .times(Array(repeating: 0, count: count))
    case .decimal(let scale): .decimals(Array(repeating: 0, count: count), scale: scale)
    case .uuid: .uuids(Array(repeating: 0, count: count))
    case .text, .json, .null: .text(empty)
    case .blob: .blobs(empty)
    }
  }

  /// The first row, repeated `count` times.
  func repeated(_ count: Int) throws -> Column {
    func bytes(_ vector: ByteVector) throws -> ByteVector {
      let (total, overflow) = vector.range(checked: 0).count.multipliedReportingOverflow(by: count)
      guard !overflow else { throw GenerationError.tooMuchText }
      return try .build(rows: count, capacity: total) { cursor, _ in cursor.write(vector, 0) }
    }
    guard self.count > 0 else { return .nulls(count, of: .null) }
    let values: Values =
      switch self.values {
      case .integers(let v): .integers(Array(repeating: v[0], count: count))
      case .doubles(let v): .doubles(Array(repeating: v[0], count: count))
      case .booleans(let v): .booleans(Array(repeating: v[0], count: count))
      case .timestamps(let v): .timestamps(Array(repeating: v[0], count: count))
      case .dates(let v): .dates(Array(repeating: v[0], count: count))
      case .times(let v): .times(Array(repeating: v[0], count: count))
      case .decimals(let v, let scale):
        .decimals(Array(repeating: v[0], count: count), scale: scale)
      case .uuids(let v): .uuids(Array(repeating: v[0], count: count))
      case .text(let v): .text(try bytes(v))
      case .blobs(let v): .blobs(try bytes(v))
      }
    return Column(values, nulls: nulls[0] ? .all(count) : NullMask())
  }

  /// One row as a single value.
  package func sqlValue(at row: Int) -> SQLValue {
    guard row >= 0, row < count, !nulls[row] else { return .null }
    switch values {
    case .integers(let v): return .integer(v[row])
    case .doubles(let v): return .double(v[row])
    case .booleans(let v): return .boolean(v[row])
    case .timestamps(let v): return .timestamp(Timestamp(microseconds: v[row]))
    case .dates(let v): return .date(CivilDate(daysSinceEpoch: v[row]))
    case .times(let v): return TimeOfDay(microseconds: v[row]).map { .time($0) } ?? .null
    case .decimals(let v, let scale):
      return .decimal(
        Decimal(
          sign: v[row] < 0 ? .minus : .plus, exponent: -scale,
          significand: Decimal(v[row].magnitude)))
    case .uuids(let v):
      let bits = v[row]
      func byte(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits >> UInt128(120 - 8 * index))
      }
      return .uuid(
        UUID(
          uuid: (
            byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7), byte(8),
            byte(9), byte(10), byte(11), byte(12), byte(13), byte(14), byte(15)
          )))
    case .text(let v): return .text(v.string(row))
    case .blobs(let v): return .blob(Array(v.slice(row)))
    }
  }
}
