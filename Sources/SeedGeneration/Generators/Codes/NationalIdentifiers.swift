import SeedSchema

/// Numbers that states give to people, from ranges that are never given out.
///
/// Each is correct in its form and its check digits, so that a validator of the form takes it.
struct NationalIdentifiers: Sendable {
  /// The country's two letters.
  var country: String
  /// Why the numbers are never assigned.
  var range: String
  var count: UInt64
  /// With and without separators; equal if there are none.
  var lengths: (usual: Int, compact: Int)
  /// Appends a number; with separators if asked.
  var write: @Sendable (inout IndexDigits, inout [UInt8], Bool) -> Void

  static let all = [us, gb, ca, de, nl, se, fi, no, pl, india]

  static func domain(_ country: String, _ allowed: ClosedRange<Int>) -> ComputedTextDomain? {
    guard let form = all.first(where: { $0.country == country }) else { return nil }
    let separates = allowed.contains(form.lengths.usual)
    let length = separates ? form.lengths.usual : form.lengths.compact
    return ComputedTextDomain(count: form.count, lengths: length...length) { digits, text in
      form.write(&digits, &text, separates)
    }
  }

  /// Social security numbers of the areas 666 and 900 to 999, and none that is a tax number (ITIN).
  private static let us = NationalIdentifiers(
    country: "US", range: "the areas 666 and 900 to 999", count: 101 * 49 * 9999, lengths: (11, 9)
  ) { digits, text, separates in
    let area = digits.next(below: 101)
    number(area == 100 ? 666 : 900 + area, 3, to: &text)
    if separates { text.append(45) }
    number(1 + digits.next(below: 49), 2, to: &text)
    if separates { text.append(45) }
    number(1 + digits.next(below: 9999), 4, to: &text)
  }

  /// National Insurance numbers with Q, which no prefix has.
  private static let gb = NationalIdentifiers(
    country: "GB", range: "prefixes that begin with Q", count: 20 * 1_000_000 * 4, lengths: (9, 9)
  ) { digits, text, _ in
    text.append(UInt8(ascii: "Q"))
    digits.append(1, of: Array("ABCEGHJKLMNPRSTWXYZQ".utf8), to: &text)
    digits.appendDigits(6, to: &text)
    digits.append(1, of: Array("ABCD".utf8), to: &text)
  }

  /// Social insurance numbers that begin with 0.
  private static let ca = NationalIdentifiers(
    country: "CA", range: "numbers that begin with 0", count: 10_000_000, lengths: (9, 9)
  ) { digits, text, _ in
    text.append(48)
    digits.appendDigits(7, to: &text)
    text.append(CheckDigits.luhn(text))
  }

  /// Tax numbers that begin with 0, which are for tests; one other digit occurs twice.
  private static let de = NationalIdentifiers(
    country: "DE", range: "numbers that begin with 0", count: 9 * 8 * 36 * 5040, lengths: (11, 11)
  ) { digits, text, _ in
    var rest = Array(1...9)
    rest.remove(at: Int(digits.next(below: 9)))
    let twice = rest.remove(at: Int(digits.next(below: 8)))
    var places = [Int](repeating: 0, count: 9)
    var pair = Int(digits.next(below: 36))
    var first = 0
    while pair >= 8 - first {
      pair -= 8 - first
      first += 1
    }
    places[first] = twice
    places[first + 1 + pair] = twice
    for index in places.indices where places[index] == 0 {
      places[index] = rest.remove(at: Int(digits.next(below: UInt64(rest.count))))
    }
    text.append(48)
    for digit in places { text.append(CheckDigits.character(digit)) }
    text.append(CheckDigits.mod11And10(text))
  }

  /// Citizen service numbers for tests, which begin with 999.
  private static let nl = NationalIdentifiers(
    country: "NL", range: "numbers that begin with 999", count: 9 * 10_000, lengths: (9, 9)
  ) { digits, text, _ in
    text += [57, 57, 57]
    digits.appendDigits(4, to: &text)
    let sum = CheckDigits.weighted(text, [9, 8, 7, 6, 5, 4, 3])
    let valid = (0..<10).filter { (sum + 2 * $0) % 11 != 10 }
    let last = valid[Int(digits.next(below: 9))]
    text.append(CheckDigits.character(last))
    text.append(CheckDigits.character((sum + 2 * last) % 11))
  }

  /// Personal numbers with a birth number from 980 on, which are for tests.
  private static let se = NationalIdentifiers(
    country: "SE", range: "birth numbers from 980 to 999", count: 20_000 * 20, lengths: (11, 10)
  ) { digits, text, separates in
    let date = date(&digits, days: 20_000)
    let start = text.count
    number(UInt64(date.year % 100), 2, to: &text)
    number(UInt64(date.month), 2, to: &text)
    number(UInt64(date.day), 2, to: &text)
    let birth = text.count
    number(980 + digits.next(below: 20), 3, to: &text)
    text.append(CheckDigits.luhn(text[start...]))
    if separates { text.insert(45, at: birth) }
  }

  /// Identity codes with an individual number from 900 on, which are temporary.
  private static let fi = NationalIdentifiers(
    country: "FI", range: "individual numbers from 900 to 999", count: 20_000 * 100,
    lengths: (11, 11)
  ) { digits, text, _ in
    let date = date(&digits, days: 20_000)
    number(UInt64(date.day), 2, to: &text)
    number(UInt64(date.month), 2, to: &text)
    number(UInt64(date.year % 100), 2, to: &text)
    let individual = 900 + Int(digits.next(below: 100))
    let whole = (date.day * 10_000 + date.month * 100 + date.year % 100) * 1000 + individual
    text.append(date.year < 2000 ? 45 : 65)
    number(UInt64(individual), 3, to: &text)
    text.append(Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[whole % 31])
  }

  /// Birth numbers with 80 added to the month, which are synthetic.
  private static let no = NationalIdentifiers(
    country: "NO", range: "months to which 80 is added", count: 20_000 * 50 * 8, lengths: (11, 11)
  ) { digits, text, _ in
    let date = date(&digits, days: 20_000)
    let start = text.count
    number(UInt64(date.day), 2, to: &text)
    number(UInt64(date.month + 80), 2, to: &text)
    number(UInt64(date.year % 100), 2, to: &text)
    number((date.year < 2000 ? 0 : 50) + digits.next(below: 50), 2, to: &text)
    let first = CheckDigits.weighted(text[start...], [3, 7, 6, 1, 8, 9, 4, 5])
    let second = CheckDigits.weighted(text[start...], [5, 4, 3, 2, 7, 6, 5, 4])
    let valid = (0..<10).compactMap { last -> (Int, Int, Int)? in
      let k1 = (11 - (first + 2 * last) % 11) % 11
      let k2 = (11 - (second + 3 * last + 2 * k1) % 11) % 11
      return k1 == 10 || k2 == 10 ? nil : (last, k1, k2)
    }
    let chosen = valid[Int(digits.next(below: 8))]
    for digit in [chosen.0, chosen.1, chosen.2] { text.append(CheckDigits.character(digit)) }
  }

  /// Numbers of people who will be born from 2200 on: 60 is added to the month.
  private static let pl = NationalIdentifiers(
    country: "PL", range: "people born from 2200 on", count: 36_000 * 10_000, lengths: (11, 11)
  ) { digits, text, _ in
    let start = text.count
    let date = CivilDate(daysSinceEpoch: 84_006 + Int32(digits.next(below: 36_000))).components
    number(UInt64(date.year % 100), 2, to: &text)
    number(UInt64(date.month + 60), 2, to: &text)
    number(UInt64(date.day), 2, to: &text)
    digits.appendDigits(4, to: &text)
    let sum = CheckDigits.weighted(text[start...], [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
    text.append(CheckDigits.character(10 - sum % 10))
  }

  /// Aadhaar numbers that begin with 0 or 1.
  private static let india = NationalIdentifiers(
    country: "IN", range: "numbers that begin with 0 or 1", count: 20_000_000_000,
    lengths: (12, 12)
  ) { digits, text, _ in
    let start = text.count
    digits.append(1, of: Array("01".utf8), to: &text)
    digits.appendDigits(10, to: &text)
    text.append(CheckDigits.verhoeff(text[start...]))
  }

  /// A day in the 20,000 days from 1950-01-01, which end in 2004.
  private static func date(
    _ digits: inout IndexDigits, days: UInt64
  ) -> (year: Int, month: Int, day: Int) {
    CivilDate(daysSinceEpoch: -7305 + Int32(digits.next(below: days))).components
  }

  private static func number(_ number: UInt64, _ width: Int, to text: inout [UInt8]) {
    var divisor: UInt64 = TextPart.power(10, width - 1)
    for _ in 0..<width {
      text.append(48 + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor = max(1, divisor / 10)
    }
  }
}
