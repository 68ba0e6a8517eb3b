import SeedDatabase
public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A column of a bulk load that is being filled, value by value.
///
/// Its type follows from its first value that is not NULL; values of another type turn it into
/// text, which the databases convert.
public struct ColumnBuilder {
  private enum Kind {
    case empty, integers, doubles, booleans, timestamps, dates, times, decimals, uuids, text, blobs
  }

  private var kind = Kind.empty
  private var integers: [Int64] = []
  private var doubles: [Double] = []
  private var booleans: [Bool] = []
  private var days: [Int32] = []
  private var uuids: [UInt128] = []
  private var bytes = ByteVector()
  private var nulls: [Int] = []
  private var count = 0
  private let capacity: Int
  /// How many digits a decimal has after the point; 0 if they are written as text.
  private let scale: Int
  /// Writes an array in the database's text format.
  private let arrayText: @Sendable ([SQLValue]) -> String

  init(
    capacity: Int, scale: Int = 0, arrayText: @escaping @Sendable ([SQLValue]) -> String
  ) {
    self.capacity = capacity
    self.scale = scale
    self.arrayText = arrayText
  }

  /// Adds NULL.
  public mutating func appendNull() {
    nulls.append(count)
    appendFiller()
    count += 1
  }

  /// Adds an integer.
  @inline(__always)
  public mutating func append(_ value: Int64) {
    guard become(.integers) else { return appendText("\(value)") }
    integers.append(value)
    count += 1
  }

  /// Adds a floating-point number.
  @inline(__always)
  public mutating func append(_ value: Double) {
    guard become(.doubles) else { return appendText(SQLValue.double(value).plainText) }
    doubles.append(value)
    count += 1
  }

  /// Adds a Boolean value.
  @inline(__always)
  public mutating func append(_ value: Bool) {
    guard become(.booleans) else { return appendText(value ? "true" : "false") }
    booleans.append(value)
    count += 1
  }

  /// Adds an instant.
  @inline(__always)
  public mutating func append(_ value: Timestamp) {
    guard become(.timestamps) else { return appendText(SQLValue.timestamp(value).plainText) }
    integers.append(value.microseconds)
    count += 1
  }

  /// Adds text.
  @inline(__always)
  public mutating func append(_ value: String) {
    guard become(.text) else { return appendText(value) }
    bytes.append(value)
    count += 1
  }

  /// Adds a UUID.
  public mutating func append(_ value: UUID) {
    guard become(.uuids) else { return appendText(value.uuidString.lowercased()) }
    let uuid = value.uuid
    let parts = [
      uuid.0, uuid.1, uuid.2, uuid.3, uuid.4, uuid.5, uuid.6, uuid.7,
      uuid.8, uuid.9, uuid.10, uuid.11, uuid.12, uuid.13, uuid.14, uuid.15,
    ]
    uuids.append(parts.reduce(0) { $0 << 8 | UInt128($1) })
    count += 1
  }

  /// Adds any value.
  public mutating func append(_ value: SQLValue) {
    switch value {
    case .null: appendNull()
    case .integer(let value): append(value)
    case .double(let value): append(value)
    case .boolean(let value): append(value)
    case .text(let value): append(value)
    case .timestamp(let value): append(value)
    case .uuid(let value): append(value)
    case .date(let value):
      guard become(.dates) else { return appendText(value.description) }
      days.append(value.daysSinceEpoch)
      count += 1
    case .time(let value):
      guard become(.times) else { return appendText(value.description) }
      integers.append(value.microseconds)
      count += 1
    case .blob(let value):
      guard become(.blobs) else { return appendText(SQLValue.blob(value).plainText) }
      bytes.append(value)
      count += 1
    case .decimal(let value):
      // As text if it has more digits, which keeps all of them.
      guard let scaled = value.scaled(by: scale), become(.decimals) else {
        return appendText(value.description)
      }
      integers.append(scaled)
      count += 1
    case .array(let values): appendText(arrayText(values))
    }
  }

  /// Returns the column of all added values, and starts over.
  mutating func finish() -> Column {
    defer { self = ColumnBuilder(capacity: capacity, scale: scale, arrayText: arrayText) }
    var mask = NullMask()
    for row in nulls { mask.insert(row) }
    let values: Column.Values =
      switch kind {
      case .empty: .text(ByteVector(ends: Array(repeating: 0, count: count)))
      case .integers: .integers(integers)
      case .doubles: .doubles(doubles)
      case .booleans: .booleans(booleans)
      case .timestamps: .timestamps(integers)
      case .times: .times(integers)
      case .decimals: .decimals(integers, scale: scale)
      case .dates: .dates(days)
      case .uuids: .uuids(uuids)
      case .text: .text(bytes)
      case .blobs: .blobs(bytes)
      }
    return Column(values, nulls: mask)
  }

  /// Sets the column's kind if it has none yet; `false` if it has another one.
  @inline(__always)
  private mutating func become(_ wanted: Kind) -> Bool {
    if kind == wanted { return true }
    return begin(wanted)
  }

  @inline(never)
  private mutating func begin(_ wanted: Kind) -> Bool {
    guard kind == .empty else { return false }
    kind = wanted
    switch kind {
    case .integers, .timestamps, .times, .decimals: integers.reserveCapacity(capacity)
    case .doubles: doubles.reserveCapacity(capacity)
    case .booleans: booleans.reserveCapacity(capacity)
    case .dates: days.reserveCapacity(capacity)
    case .uuids: uuids.reserveCapacity(capacity)
    case .text, .blobs:
      bytes.ends.reserveCapacity(capacity)
      bytes.bytes.reserveCapacity(capacity * 16)
    case .empty: break
    }
    for _ in 0..<count { appendFiller() }
    return true
  }

  /// Appends a placeholder for NULL, which is never read.
  private mutating func appendFiller() {
    switch kind {
    case .empty: break
    case .integers, .timestamps, .times, .decimals: integers.append(0)
    case .doubles: doubles.append(0)
    case .booleans: booleans.append(false)
    case .dates: days.append(0)
    case .uuids: uuids.append(0)
    case .text, .blobs: bytes.ends.append(Int32(truncatingIfNeeded: bytes.bytes.count))
    }
  }

  /// Adds text to a column, which becomes text if it isn't yet.
  private mutating func appendText(_ text: String) {
    if kind != .text { turnIntoText() }
    bytes.append(text)
    count += 1
  }

  private mutating func turnIntoText() {
    guard kind != .empty else {
      _ = begin(.text)
      return
    }
    let old = finishValues()
    kind = .text
    bytes = ByteVector()
    let isNull = Set(nulls)
    for (row, value) in old.enumerated() {
      bytes.append(isNull.contains(row) ? "" : value.plainText)
    }
  }

  private func finishValues() -> [SQLValue] {
    switch kind {
    case .empty, .text: []
    case .integers: integers.map { .integer($0) }
    case .doubles: doubles.map { .double($0) }
    case .booleans: booleans.map { .boolean($0) }
    case .timestamps: integers.map { .timestamp(Timestamp(microseconds: $0)) }
    case .decimals: integers.map { .text(Self.decimalText($0, scale)) }
    case .times: integers.map { .text(TimeOfDay(unchecked: $0).description) }
    case .dates: days.map { .date(CivilDate(daysSinceEpoch: $0)) }
    case .uuids: uuids.map { .text(Self.text($0)) }
    case .blobs: (0..<bytes.count).map { .blob(Array(bytes.bytes[bytes.range($0)])) }
    }
  }

  private static func decimalText(_ value: Int64, _ scale: Int) -> String {
    var text: [UInt8] = []
    CopyTextFormat.appendDecimal(value, scale: scale, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func text(_ uuid: UInt128) -> String {
    var text: [UInt8] = []
    CopyTextFormat.appendUUID(uuid, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
