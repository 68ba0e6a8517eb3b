@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// Check digits by examples that their standards and authorities publish.
@Suite struct CheckDigitTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func last(_ text: String, _ check: ([UInt8]) -> UInt8) -> Bool {
    let all = bytes(text)
    return check(Array(all.dropLast())) == all.last
  }

  @Test func publishedNumbers() {
    #expect(last("4242424242424242") { CheckDigits.luhn($0) })
    #expect(last("378282246310005") { CheckDigits.luhn($0) })
    #expect(last("490154203237518") { CheckDigits.luhn($0) })
    #expect(last("4006381333931") { CheckDigits.gs1($0) })
    #expect(last("73513537") { CheckDigits.gs1($0) })
    #expect(last("036000291452") { CheckDigits.gs1($0) })
    #expect(last("9780306406157") { CheckDigits.gs1($0) })
    #expect(last("0306406152") { CheckDigits.mod11($0) })
    #expect(last("080442957X") { CheckDigits.mod11($0) })
    #expect(last("03785955") { CheckDigits.mod11($0) })
    #expect(last("36574261809") { CheckDigits.mod11And10($0) })
    #expect(last("2363") { CheckDigits.verhoeff($0) })
    #expect(CheckDigits.vin(bytes("1M8GDM9AXKP042788")) == UInt8(ascii: "X"))
    #expect(CheckDigits.mod97(bytes("WEST12345698765432GB82")) == 1)
  }

  /// The vectors of the reference implementation (crypt_blowfish 1.3, wrapper.c), whose minor
  /// version is `2a`.
  @Test(arguments: [
    ("U*U", "CCCCCCCCCCCCCCCCCCCCC.", "E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"),
    ("U*U*", "CCCCCCCCCCCCCCCCCCCCC.", "VGOzA784oUp/Z0DY336zx7pLYAy0lwK"),
    ("U*U*U", "XXXXXXXXXXXXXXXXXXXXXO", "AcXxm9kjPGEMsLznoKqmqw7tc8WCx4a"),
  ])
  func publishedPasswordHashes(_ password: String, _ salt: String, _ hash: String) {
    let text = String(
      decoding: Bcrypt.hash(bytes(password), cost: 5, salt: Self.decoded(salt)), as: UTF8.self)
    #expect(text == "$2b$05$" + salt + hash)
  }

  private static func decoded(_ salt: String) -> [UInt8] {
    let alphabet = Array("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    var bits = 0
    var count = 0
    var result: [UInt8] = []
    for character in salt {
      bits = bits << 6 | (alphabet.firstIndex(of: character) ?? 0)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return Array(result.prefix(16))
  }

  /// Digits of any radixes: all numbers give different ones, even where the count is no product of
  /// them.
  @Test(arguments: [[10, 10, 10], [7, 7, 7], [1000, 3], [3, 1000], [26, 10]] as [[UInt64]])
  func digitsTellNumbersApart(_ radixes: [UInt64]) {
    for count in [UInt64(1), 2, 100, 249, 250] {
      let all = (0..<count).map { number in
        var digits = IndexDigits(number, below: count)
        return radixes.map { digits.next(below: $0) }
      }
      #expect(Set(all).count == Int(count), "\(radixes) below \(count)")
      #expect(all.allSatisfy { zip($0, radixes).allSatisfy { $0 < $1 } })
    }
  }

  @Test(arguments: [
    ("10.0.0.0/8", UInt64(1 << 24)), ("192.0.2.7", 1), ("0.0.0.0/0", 1 << 32), ("::1", 1),
    ("2001:db8::/120", 256), ("::/0", domainLimit),
  ])
  func rangesOfAddresses(_ text: String, _ count: UInt64) throws {
    #expect(try #require(AddressBlock(text)).count == count)
  }

  @Test(arguments: [
    "", "/", "10.0.0/8", "10.0.0.0/33", "10.0.0.0/-1", "256.0.0.0/8", "10.0.0.0/8/8", "::1::",
    ":::",
    "1:2:3:4:5:6:7", "12345::/8", "::/129", "1.2.3.4.5", "a.b.c.d", "٣.0.0.0", "10.0.0.0/٣",
    "+1.0.0.0",
  ])
  func brokenRangesOfAddresses(_ text: String) {
    #expect(AddressBlock(text) == nil)
  }
}
