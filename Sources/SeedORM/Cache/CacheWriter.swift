import SeedSchema

/// Writes values as bytes for a shared store.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ data: [UInt8]) {
    add(Int64(data.count))
    bytes.append(contentsOf: data)
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }
}
