/// The password hash bcrypt, version 2b.
///
/// Niels Provos and David Mazières, "A Future-Adaptable Password Scheme", USENIX 1999; Blowfish by
/// Bruce Schneier, "Description of a New Variable-Length Key, 64-Bit Block Cipher", 1993.
struct Bcrypt {
  private var subkeys: [UInt32]
  private var boxes: [UInt32]

  private init() {
    let words = BlowfishTables.words
    subkeys = Array(words[..<18])
    boxes = Array(words[18...])
  }

  /// Returns the hash as 60 characters: `$2b$10$…`.
  ///
  /// - Parameters:
  ///   - password: up to 72 bytes without a zero; further ones are ignored.
  ///   - cost: the binary logarithm of the number of rounds, 4 to 31.
  ///   - given: the salt, 16 bytes; missing ones are 0.
  /// - Returns: the hash, in ASCII.
  static func hash(_ password: [UInt8], cost: Int, salt given: [UInt8]) -> [UInt8] {
    let salt = Array((given + [UInt8](repeating: 0, count: 16)).prefix(16))
    let key = Array(password.prefix(72)) + [0]
    var state = Bcrypt()
    state.expand(key, salt)
    for _ in 0..<(1 << max(4, min(31, cost))) {
      state.expand(key, nil)
      state.expand(salt, nil)
    }
    // "OrpheanBeholderScryDoubt", as six words.
    var text: [UInt32] = [
      0x4f72_7068, 0x6561_6e42, 0x6568_6f6c, 0x6465_7253, 0x6372_7944, 0x6f75_6274,
    ]
    state.subkeys.withUnsafeMutableBufferPointer { subkeys in
      state.boxes.withUnsafeMutableBufferPointer { boxes in
        for pair in stride(from: 0, to: 6, by: 2) {
          var (left, right) = (text[pair], text[pair + 1])
          for _ in 0..<64 { encrypt(&left, &right, subkeys, boxes) }
          (text[pair], text[pair + 1]) = (left, right)
        }
      }
    }
    let bytes = text.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
    let tens = UInt8(48 + cost / 10 % 10)
    return Array("$2b$".utf8) + [tens, UInt8(48 + cost % 10), 36] + base64(salt)
      + base64(Array(bytes.prefix(23)))
  }

  /// Mixes a key, and a salt if there is one, into the state.
  private mutating func expand(_ key: [UInt8], _ salt: [UInt8]?) {
    var place = 0
    for index in subkeys.indices {
      var word: UInt32 = 0
      for _ in 0..<4 {
        word = word << 8 | UInt32(key[place])
        place = place + 1 == key.count ? 0 : place + 1
      }
      subkeys[index] ^= word
    }
    let words = salt.map { salt in
      stride(from: 0, to: 16, by: 4).map { start in
        salt[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
    }
    subkeys.withUnsafeMutableBufferPointer { subkeys in
      boxes.withUnsafeMutableBufferPointer { boxes in
        var (left, right): (UInt32, UInt32) = (0, 0)
        var next = 0
        func mix(_ index: Int, into target: UnsafeMutableBufferPointer<UInt32>) {
          if let words {
            left ^= words[next]
            right ^= words[next + 1]
            next ^= 2
          }
          Self.encrypt(&left, &right, subkeys, boxes)
          target[index] = left
          target[index + 1] = right
        }
        for index in stride(from: 0, to: subkeys.count, by: 2) { mix(index, into: subkeys) }
        for index in stride(from: 0, to: boxes.count, by: 2) { mix(index, into: boxes) }
      }
    }
  }

  /// Encrypts two words.
  @inline(__always)
  private static func encrypt(
    _ left: inout UInt32, _ right: inout UInt32, _ subkeys: UnsafeMutableBufferPointer<UInt32>,
    _ boxes: UnsafeMutableBufferPointer<UInt32>
  ) {
    for round in 0..<16 {
      left ^= subkeys[round]
      let sum =
        (boxes[Int(left >> 24)] &+ boxes[256 + Int(left >> 16 & 255)])
        ^ boxes[512 + Int(left >> 8 & 255)]
      right ^= sum &+ boxes[768 + Int(left & 255)]
      (left, right) = (right, left)
    }
    (left, right) = (right, left)
    right ^= subkeys[16]
    left ^= subkeys[17]
  }

  /// bcrypt's own base 64, without padding.
  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    var text: [UInt8] = []
    var bits = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[bits >> count & 63])
      }
      bits &= (1 << count) - 1
    }
    if count > 0 { text.append(alphabet[bits << (6 - count) & 63]) }
    return text
  }
}
