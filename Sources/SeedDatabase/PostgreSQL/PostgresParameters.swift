package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The values of a statement as libpq binds them: as text, except bytes.
package struct PostgresParameters {
  /// The most values that the protocol can bind: a count of 16 bits.
  package static let maximumCount = 65_535

  /// The types' OIDs; 0 lets the server infer the type.
  package private(set) var types: [UInt32] = []
  private var storage: [UInt8] = []
  private var offsets: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  /// Converts values.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidValue` for text with a NUL, which PostgreSQL can't
  ///   hold and libpq would cut there; `misuse` for too many values.
  package init(_ values: [SQLValue]) throws(DatabaseError) {
    guard values.count <= Self.maximumCount else {
      throw DatabaseError(
        .misuse, "a statement binds \(values.count) values; PostgreSQL takes \(Self.maximumCount)")
    }
    types.reserveCapacity(values.count)
    offsets.reserveCapacity(values.count)
    lengths.reserveCapacity(values.count)
    formats.reserveCapacity(values.count)
    storage.reserveCapacity(values.count * 24)
    for (index, value) in values.enumerated() { try append(value, number: index + 1) }
  }

  /// Calls `body` with pointers to the types, values, lengths and formats, valid until it returns.
  package func withPointers<Result>(
    _ body: (
      _ count: Int32, _ types: UnsafePointer<UInt32>?,
      _ values: UnsafePointer<UnsafePointer<CChar>?>?,
      _ lengths: UnsafePointer<Int32>?, _ formats: UnsafePointer<Int32>?
    ) -> Result
  ) -> Result {
    storage.withUnsafeBytes { bytes in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = offsets.map { offset in offset.flatMap { start in base.map { $0 + start } } }
      return values.withUnsafeBufferPointer { values in
        types.withUnsafeBufferPointer { types in
          lengths.withUnsafeBufferPointer { lengths in
            formats.withUnsafeBufferPointer { formats in
              body(
                Int32(offsets.count), types.baseAddress, values.baseAddress, lengths.baseAddress,
                formats.baseAddress)
            }
          }
        }
      }
    }
  }

  private mutating func append(_ value: SQLValue, number: Int) throws(DatabaseError) {
    switch value {
    case .null:
      types.append(0)
      offsets.append(nil)
      lengths.append(0)
      formats.append(0)
    case .integer(let integer):
      // The same type as the number would have as a literal, so that functions and operators that
      // only exist for `integer` are found.
      append("\(integer)", type: Int32(exactly: integer) == nil ? 20 : 23)
    case .double(let double):
      append(type: 701) { CopyTextFormat.append(double, to: &$0) }
    case .boolean(let boolean): append(boolean ? "t" : "f", type: 16)
    case .text(let text):
      // Untyped, so that it gets the type of its context: an enum, a UUID, JSON, an address.
      guard !text.utf8.contains(0) else {
        throw DatabaseError(
          .invalidValue, "bound value \(number) holds a NUL character, which PostgreSQL can't store"
        )
      }
      append(text, type: 0)
    case .blob(let bytes):
      guard let length = Int32(exactly: bytes.count) else {
        throw DatabaseError(.invalidValue, "bound value \(number) is too long for PostgreSQL")
      }
      append(type: 17) { $0.append(contentsOf: bytes) }
      lengths[lengths.count - 1] = length
      formats[formats.count - 1] = 1
    case .timestamp(let timestamp):
      append(type: 1184) { CopyTextFormat.appendTimestamp(timestamp.microseconds, to: &$0) }
    case .date(let date):
      append(type: 1082) { CopyTextFormat.appendDate(date.daysSinceEpoch, to: &$0) }
    case .time(let time): append(time.description, type: 1083)
    case .decimal(let decimal): append(decimal.description, type: 1700)
    case .uuid(let uuid): append(uuid.uuidString, type: 2950)
    case .array(let values):
      let text = ArrayText.braces(values)
      guard !text.utf8.contains(0) else {
        throw DatabaseError(
          .invalidValue, "bound value \(number) holds a NUL character, which PostgreSQL can't store"
        )
      }
      append(text, type: 0)
    }
  }

  private mutating func append(_ text: String, type: UInt32) {
    append(type: type) { $0.append(contentsOf: text.utf8) }
  }

  private mutating func append(type: UInt32, _ write: (inout [UInt8]) -> Void) {
    types.append(type)
    offsets.append(storage.count)
    write(&storage)
    storage.append(0)
    lengths.append(0)
    formats.append(0)
  }
}
