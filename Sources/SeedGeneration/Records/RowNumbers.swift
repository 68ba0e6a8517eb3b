/// A number for each row that no other row has, with as many digits as the row's own number.
///
/// Small tables get short numbers, and a row keeps its number when others are added: rows whose
/// numbers have the same length are permuted among themselves.
struct RowNumbers: Sendable {
  static let maximumDigits = 12

  private let permutations: [Permutation]
  /// The first number: a power of ten.
  private let first: UInt64
  private let leastDigits: Int
  private let mostDigits: Int
  private let powers: [UInt64]

  /// `least` is the fewest digits, from 1. `most` is the most digits, from `least` to
  /// ``maximumDigits``.
  init(key: ColumnKey, least: Int = 2, most: Int = maximumDigits) {
    leastDigits = least
    mostDigits = max(least, most)
    powers = (0...Self.maximumDigits + 1).map { TextPart.power(10, $0) }
    first = powers[least - 1]
    permutations = (least...mostDigits).map { digits in
      Permutation(count: 9 * TextPart.power(10, digits - 1), key: key.derived(Int64(digits)))
    }
  }

  /// How many rows have numbers of at most `digits` digits.
  static func count(digits: Int, least: Int) -> UInt64 {
    TextPart.power(10, digits) - TextPart.power(10, least - 1)
  }

  /// The row's number; an attempt at a rejected row may have another one, beyond those of all rows.
  @inline(__always)
  func number(_ row: RowAttempt) -> UInt64 {
    var place = UInt64(bitPattern: row.row) &+ first
    if row.attempt != 0 {
      let count = powers[mostDigits] - first
      place = row.uniqueNumber((place &- first) % count, of: count) + first
    }
    let digits = max(leastDigits, min(Digits.count(place), mostDigits))
    let lowest = powers[digits - 1]
    return lowest + permutations[digits - leastDigits].apply(place - lowest)
  }

  /// The numbers of rows, as ``number(_:)`` gives them.
  func numbers(_ rows: RowSelection) -> [UInt64] {
    switch rows {
    case .list(let list): list.map(number)
    case .range(let range):
      [UInt64](unsafeUninitializedCapacity: range.count) { buffer, filled in
        var place = UInt64(bitPattern: range.lowerBound) &+ first
        while filled < range.count {
          let digits = max(leastDigits, min(Digits.count(place), mostDigits))
          let lowest = powers[digits - 1]
          // The rows up to the next power of ten have numbers of the same length.
          let left = UInt64(range.count - filled)
          let count = digits < mostDigits ? min(left, powers[digits] - place) : left
          let part = UnsafeMutableBufferPointer(rebasing: buffer[filled..<filled + Int(count)])
          for index in part.indices { part[index] = place - lowest + UInt64(index) }
          permutations[digits - leastDigits].apply(to: part)
          for index in part.indices { part[index] += lowest }
          place += count
          filled += Int(count)
        }
      }
    }
  }
}
