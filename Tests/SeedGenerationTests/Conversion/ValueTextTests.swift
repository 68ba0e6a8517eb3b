@testable import SeedGeneration
import SeedSchema
import Testing

/// Numbers, dates and bytes are written as their types describe themselves, at every length.
@Suite struct ValueTextTests {
  private static let numbers: [Int64] = {
    var numbers: [Int64] = [0, .min, .max]
    var power: Int64 = 1
    for _ in 0..<18 {
      numbers += [power - 1, power, power + 1, 7 &* power, -power, 1 - power, -1 - power]
      power *= 10
    }
    return numbers + [power - 1, power, power + 1]
  }()

  @Test func integers() throws {
    let texts = try TextForm.of(Column(.integers(Self.numbers)))
    for (index, number) in Self.numbers.enumerated() {
      #expect(texts.string(index) == "\(number)")
    }
  }

  @Test(arguments: 0...18)
  func decimals(scale: Int) throws {
    let texts = try TextForm.of(Column(.decimals(Self.numbers, scale: scale)))
    for (index, number) in Self.numbers.enumerated() {
      var digits = "\(number.magnitude)"
      while digits.count <= scale { digits = "0" + digits }
      let point = digits.index(digits.endIndex, offsetBy: -scale)
      let sign = number < 0 ? "-" : ""
      let text = sign + digits[..<point] + (scale > 0 ? "." + digits[point...] : "")
      #expect(texts.string(index) == text)
    }
  }

  @Test func dates() throws {
    var days = stride(from: Int32(-720_000), to: 3_000_000, by: 997).map { $0 }
    days += [-719_529, -719_528, -719_468, -1, 0, 58, 59, 60, 2_932_896, 2_932_897]
    let texts = try TextForm.of(Column(.dates(days)))
    for (index, day) in days.enumerated() {
      #expect(texts.string(index) == CivilDate(daysSinceEpoch: day).description)
    }
  }

  /// The hash reads words of eight bytes, and what is left by its own rules.
  @Test func digestsTellTextsOfAnyLengthApart() {
    var seen: Set<String> = []
    for length in 0...40 {
      for change in 0...length {
        var bytes = (0..<length).map { UInt8($0 + 1) }
        if change < length { bytes[change] ^= 0x80 }
        var vector = ByteVector()
        vector.append(bytes)
        var digest = TableDigest(columns: ["c"])
        digest.add(ColumnBatch(rowCount: 1, columns: [Column(.blobs(vector))]), firstRow: 0)
        #expect(seen.insert(digest.hex).inserted)
      }
    }
  }

  @Test func composedTextsKeepEveryByte() throws {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    var vector = ByteVector()
    for length in 0...60 { vector.append(alphabet.prefix(length)) }
    let texts = try TextComposition.compose(
      [.column(vector), .constant(Array("<>".utf8)), .column(vector)], rows: 61)
    for length in 0...60 {
      let text = String(decoding: alphabet.prefix(length), as: UTF8.self)
      #expect(texts.string(length) == "\(text)<>\(text)")
    }
  }
}
