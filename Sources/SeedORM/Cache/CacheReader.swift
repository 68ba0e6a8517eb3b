import SeedSchema

/// Reads what a ``CacheWriter`` wrote; returns `nil` for any other bytes.
struct CacheReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> Int64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int64($1) }
  }

  /// Reads a number of elements that each have at least one byte.
  mutating func count() -> Int? {
    guard let number = number(), number >= 0, number <= Int64(rest.count) else { return nil }
    return Int(number)
  }

  mutating func data() -> [UInt8]? {
    guard let count = count() else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func text() -> String? { data().flatMap { String(validating: $0, as: UTF8.self) } }
}
