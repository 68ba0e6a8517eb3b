import SeedSchema

/// The bcrypt hash of one password: a single value, computed when it is first needed.
struct PasswordHashDomain: Domain {
  let password: [UInt8]
  let cost: Int
  let key: ColumnKey

  var count: UInt64 { 1 }

  var profile: ValueProfile {
    ValueProfile(.text, minLength: 60, maxLength: 60, averageBytes: 60)
  }

  func column(_ indices: [UInt64]) throws -> Column {
    guard !indices.isEmpty else { return Column(.text(ByteVector())) }
    let hash = Self.hashes.hash(of: password, cost: cost, salt: salt)
    return try Column(.text(ByteVector(bytes: hash, ends: [Int32(hash.count)])))
      .repeated(indices.count)
  }

  private var salt: [UInt8] {
    [Int64(1), 2].flatMap { place -> [UInt8] in
      let bits = key.draw(place)
      return (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    }
  }

  private static let hashes = PasswordHashes()
}

/// A cache of computed hashes, because each takes milliseconds.
private final class PasswordHashes: Sendable {
  private struct Request: Hashable {
    var password: [UInt8]
    var cost: Int
    var salt: [UInt8]
  }

  private let known = Locked<[Request: [UInt8]]>([:])

  func hash(of password: [UInt8], cost: Int, salt: [UInt8]) -> [UInt8] {
    let request = Request(password: password, cost: cost, salt: salt)
    return known.withLock { known in
      if let hash = known[request] { return hash }
      let hash = Bcrypt.hash(password, cost: cost, salt: salt)
      if known.count >= 1000 { known.removeAll() }
      known[request] = hash
      return hash
    }
  }
}
