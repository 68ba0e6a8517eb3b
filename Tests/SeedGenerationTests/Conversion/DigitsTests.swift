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
}
