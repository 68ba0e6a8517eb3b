@testable import SeedGeneration
import SeedSchema
import Testing

/// The plainest forms of values are read as the types' own readers read them.
@Suite struct PlainTextTests {
  private func read<Value>(_ text: String, _ body: (PlainText.Bytes) -> Value?) -> Value? {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  @Test(arguments: [
    ("2024-02-29", 1_709_164_800_000_000), ("2024-02-29T12:34:56Z", 1_709_210_096_000_000),
    ("2024-02-29 12:34:56.5", 1_709_210_096_500_000),
    ("0001-01-01t00:00:00.000001z", -62_135_596_799_999_999),
  ])
  func instants(_ text: String, _ expected: Int64) {
    let found = read(text) { PlainText.timestamp($0) }
    #expect(found == expected)
  }

  @Test func numbers() {
    #expect(read("-12.50") { PlainText.decimal($0)?.value } == -1250)
    #expect(read("007") { PlainText.decimal($0)?.value } == 7)
    #expect(read("0.1") { PlainText.double($0) } == 0.1)
    #expect(read("-123456.789012") { PlainText.double($0) } == -123_456.789012)
  }

  /// Texts that are nearly values: whatever is read is what the slow readers read.
  @Test func whatIsReadAgrees() {
    var bits: UInt64 = 7
    func next(_ below: Int) -> Int {
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      return Int(SplitMix64.reduce(bits, below: UInt64(below)))
    }
    let seeds = [
      "2024-02-29T12:34:56.123456Z", "2023-12-31 23:59:59", "1969-07-20", "-12345.678", "0.5", "17",
      "999999999999999999", "-0.0", "2024-02-30T24:00:00Z",
    ]
    let letters = Array("0123456789-:.TZt z+_e".utf8)
    var counts = [0, 0, 0, 0]
    for _ in 0..<20_000 {
      var text = Array(seeds[next(seeds.count)].utf8)
      for _ in 0..<next(3) {
        let place = next(text.count)
        switch next(3) {
        case 0: text[place] = letters[next(letters.count)]
        case 1: text.insert(letters[next(letters.count)], at: place)
        default: if text.count > 1 { text.remove(at: place) }
        }
      }
      let string = String(decoding: text, as: UTF8.self)
      if let found = read(string, { PlainText.timestamp($0) }) {
        counts[0] += 1
        #expect(Timestamp(string)?.microseconds == found, "\(string)")
      }
      if let found = read(string, { PlainText.date($0) }) {
        counts[1] += 1
        #expect(CivilDate(string)?.daysSinceEpoch == found, "\(string)")
      }
      if let found = read(string, { PlainText.decimal($0) }) {
        counts[2] += 1
        let slow = DecimalArithmetic.parse(string)
        #expect(slow?.value == found.value && slow?.scale == found.scale, "\(string)")
      }
      if let found = read(string, { PlainText.double($0) }) {
        counts[3] += 1
        #expect(DoubleText.parse(string) == found, "\(string)")
      }
    }
    #expect(counts.allSatisfy { $0 > 500 })
  }
}
