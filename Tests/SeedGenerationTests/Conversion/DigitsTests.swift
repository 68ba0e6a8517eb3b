@testable import SeedGeneration
import Testing

@Suite struct DigitsTests {
  @Test func countsAreThoseOfTheText() {
    var numbers: [UInt64] = [0, .max, UInt64(Int64.max)]
    var power: UInt64 = 1
    for _ in 0..<20 {
      numbers += [power &- 1, power, power &+ 1]
      power = power &* 10
    }
    for bit in 0..<64 as Range<UInt64> { numbers += [1 << bit, (1 << bit) &- 1] }
    for number in numbers {
      #expect(Digits.count(number) == String(number).utf8.count, "\(number)")
    }
  }

  @Test func eightDigitsAreThoseOfTheText() {
    // Each part of two or four digits has all of its values, beside the lowest and highest others.
    let parts = (0..<10_000 as Range<UInt64>).flatMap {
      [$0, $0 * 10_000, $0 * 10_000 + 9999, 99_990_000 + $0]
    }
    for number in parts {
      let bytes = withUnsafeBytes(of: Digits.eight(number).littleEndian) { Array($0) }
      let text = String(number)
      let wanted = Array((String(repeating: "0", count: 8 - text.count) + text).utf8)
      if bytes != wanted { Issue.record("\(number): \(bytes)") }
    }
  }

  @Test func writtenNumbersAreTheirTexts() {
    var numbers: [UInt64] = [0, .max]
    var power: UInt64 = 1
    for _ in 0..<20 {
      numbers += [power &- 1, power, power &* 7]
      power = power &* 10
    }
    for number in numbers {
      let text = Array(String(number).utf8)
      // The memory may end right behind the digits.
      for spare in [0, 3, 16] {
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count + spare) { buffer, count in
          var cursor = ByteCursor(buffer)
          cursor.writeDigits(number)
          #expect(!cursor.isExhausted)
          count = cursor.used
        }
        #expect(bytes == text, "\(number)")
        let last = [UInt8](unsafeUninitializedCapacity: text.count + spare) { buffer, count in
          var cursor = ByteCursor(buffer)
          cursor.writeDigits(number, count: (text.count + 1) / 2)
          count = cursor.used
        }
        #expect(last == Array(text.suffix((text.count + 1) / 2)), "\(number)")
      }
    }
  }
}
