package import SeedSchema

/// A fingerprint of generated rows: equal for equal values, independent of the database, the batch
/// size and the order.
///
/// The wrapping sum of a 64-bit hash of each cell, keyed by its column's name and its row's number,
/// and again under a second key. Sums commute, so the digests of parts add up to that of the whole.
/// It detects accidents, not forgeries.
public struct TableDigest: Sendable, Hashable {
  private var sums: (UInt64, UInt64) = (0, 0)
  private let keys: [UInt64]
  /// How many rows were added.
  public private(set) var rows: Int64 = 0

  /// Creates the digest of no rows.
  ///
  /// - Parameter columns: the names of the columns, in the order of the batches.
  public init(columns: [String]) {
    keys = columns.map { ColumnKey(seed: 0, table: "digest", column: $0).bits }
  }

  /// Reads a digest that ``hex`` has written; `nil` if the text isn't one.
  package init?(hex: String, rows: Int64) {
    guard hex.utf8.count == 32, let first = UInt64(hex.prefix(16), radix: 16),
      let second = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(columns: [])
    sums = (first, second)
    self.rows = rows
  }

  /// Adds the rows of a batch.
  ///
  /// - Parameters:
  ///   - batch: the rows.
  ///   - firstRow: the number of its first row in the table.
  package mutating func add(_ batch: ColumnBatch, firstRow: Int64) {
    for (column, key) in zip(batch.columns, keys) { add(column, key: key, firstRow: firstRow) }
    rows += Int64(batch.rowCount)
  }

  /// Adds the rows of another digest.
  public mutating func merge(_ other: TableDigest) {
    sums.0 &+= other.sums.0
    sums.1 &+= other.sums.1
    rows += other.rows
  }

  /// The digest qualified by a table's name, to be merged with those of other tables.
  public func named(_ table: String) -> TableDigest {
    var result = self
    let key = ColumnKey(seed: 1, table: "digest", column: table).bits
    result.sums = (SplitMix64.finalize(sums.0 ^ key), SplitMix64.finalize(sums.1 &+ key))
    return result
  }

  /// 32 hexadecimal digits.
  public var hex: String { Self.hex(sums.0) + Self.hex(sums.1) }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether both are the same.
  public static func == (a: Self, b: Self) -> Bool { a.sums == b.sums && a.rows == b.rows }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(sums.0) }

  // MARK: Cells

  private mutating func add(_ column: Column, key: UInt64, firstRow: Int64) {
    switch column.values {
    case .integers(let values):
      add(values, tag: 1, column, key, firstRow) { UInt64(bitPattern: $0) }
    case .timestamps(let values):
      add(values, tag: 2, column, key, firstRow) { UInt64(bitPattern: $0) }
    case .dates(let values):
      add(values, tag: 3, column, key, firstRow) { UInt64(bitPattern: Int64($0)) }
    case .times(let values): add(values, tag: 4, column, key, firstRow) { UInt64(bitPattern: $0) }
    case .doubles(let values):
      // Databases treat both zeros as one value.
      add(values, tag: 5, column, key, firstRow) { $0 == 0 ? 0 : $0.bitPattern }
    case .booleans(let values): add(values, tag: 6, column, key, firstRow) { $0 ? 1 : 0 }
    case .decimals(let values, let scale):
      add(values, tag: 16 + UInt64(scale), column, key, firstRow) { UInt64(bitPattern: $0) }
    case .uuids(let values):
      add(values, tag: 7, column, key, firstRow) {
        SplitMix64.finalize(UInt64(truncatingIfNeeded: $0 >> 64) &+ SplitMix64.increment)
          ^ UInt64(truncatingIfNeeded: $0)
      }
    case .text(let vector): add(vector, tag: 8, column, key, firstRow)
    case .blobs(let vector): add(vector, tag: 9, column, key, firstRow)
    }
  }

  @inline(__always)
  private mutating func addCell(_ value: UInt64, _ key: UInt64, _ row: Int64) {
    let place = SplitMix64.finalize(key &+ UInt64(bitPattern: row) &* SplitMix64.increment)
    // One wide multiplication of the mixed value gives both halves.
    let product = (value ^ place | 1).multipliedFullWidth(
      by: SplitMix64.finalize(value &+ place) | 1)
    sums.0 &+= product.low ^ place
    sums.1 &+= product.high &+ SplitMix64.finalize(value ^ product.low)
  }

  @inline(__always)
  private mutating func add<Element>(
    _ values: [Element], tag: UInt64, _ column: Column, _ key: UInt64, _ firstRow: Int64,
    _ bits: (Element) -> UInt64
  ) {
    let key = key ^ SplitMix64.finalize(tag)
    if column.nulls.isEmpty {
      for index in values.indices { addCell(bits(values[index]), key, firstRow + Int64(index)) }
    } else {
      for index in values.indices {
        if column.nulls[index] { addNull(key, firstRow + Int64(index)); continue }
        addCell(bits(values[index]), key, firstRow + Int64(index))
      }
    }
  }

  private mutating func addNull(_ key: UInt64, _ row: Int64) {
    addCell(0x6e75_6c6c, ~key, row)
  }

  private mutating func add(
    _ vector: ByteVector, tag: UInt64, _ column: Column, _ key: UInt64, _ firstRow: Int64
  ) {
    let key = key ^ SplitMix64.finalize(tag)
    let hasNulls = !column.nulls.isEmpty
    vector.bytes.withUnsafeBytes { bytes in
      var start = 0
      for index in vector.ends.indices {
        let end = Int(vector.ends[index])
        defer { start = end }
        if hasNulls, column.nulls[index] {
          addNull(key, firstRow + Int64(index))
          continue
        }
        guard start <= end, end <= bytes.count else { continue }
        addCell(
          Self.hash(UnsafeRawBufferPointer(rebasing: bytes[start..<end])), key,
          firstRow + Int64(index))
      }
    }
  }

  /// The bytes from an offset on, fewer than eight, the first one lowest.
  @inline(__always)
  private static func rest(of bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
    let left = bytes.count - offset
    guard left > 0, left < 8 else { return 0 }
    if bytes.count >= 8 {
      // The last eight bytes, without those before the offset.
      let word = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      return UInt64(littleEndian: word) &>> UInt64(64 - 8 * left)
    }
    // The offset is 0 from here on.
    if left >= 4 {
      let low = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
      let high = UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: left - 4, as: UInt32.self))
      return UInt64(low) | UInt64(high) &<< UInt64(8 * (left - 4))
    }
    // The first, the middle and the last byte, two of which can coincide.
    let middle = left / 2
    return UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(8 * middle)
      | UInt64(bytes[left - 1]) &<< UInt64(8 * (left - 1))
  }

  /// A hash of bytes, eight at a time, each folded in by a wide multiplication (as in Wang Yi's
  /// wyhash).
  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = UInt64(bytes.count) &* SplitMix64.increment
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let product = (state ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
      state = product.high ^ product.low &+ word
      offset += 8
    }
    let last = rest(of: bytes, from: offset)
    return SplitMix64.finalize(state ^ last &+ 0xe703_7ed1_a0b4_28db)
  }
}
