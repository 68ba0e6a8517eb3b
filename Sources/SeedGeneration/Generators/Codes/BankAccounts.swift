/// Numbers of bank accounts (ISO 13616), with the check digits of their countries.
enum BankAccounts {
  /// A run of characters of one kind.
  struct Run: Sendable {
    /// `n` digits, `a` capital letters, `c` either, `b` a Belgian bank; `k` is computed from the
    /// others.
    var kind: Character
    var count: Int
  }

  /// The structures of the registry (SWIFT IBAN Registry, release 101) without country and check
  /// digits.
  private static let registry = """
    AD8n12c AE19n AL8n16c AT16n AZ4a20c BA14n2k BE1b7n2k BG4a6n8c BH4a14c BR23n1a1c CH5n12c CR18n CY8n16c CZ20n \
    DE18n DK14n EE16n EG25n ES8n2k10n FI13n1k FO14n FR10n11c2k GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HR17n \
    HU24n IE4a14n IL19n IS22n IT1k10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LI5n12c LT16n LU3n13c LV4a13c \
    MC10n11c2k MD20c ME16n2k MK3n10c2k MT4a5n18c NL4a10n NO9n2k PK4a16c PL7n1k16n PS4a21c PT19n2k QA4a21c RO4a16c \
    RS16n2k SA2n18c SE20n SI13n2k SK20n SM1k10n12c TN20n TR6n16c UA6n19c VG4a16n XK14n2k \
    BY4c4n16c DO4c20n FK2a12n HN4a20n IQ4a15n LC4a24c LY21n MN16n MU4a19n3a NI4a20n OM3n16c RU14n15c SC4a20n3a \
    SD14n SO19n SV4a20n VA18n YE4a4n18c
    """

  /// The structure of each country's numbers.
  static let structures: [String: [Run]] = {
    var result: [String: [Run]] = [:]
    for entry in registry.split(separator: " ") {
      var runs: [Run] = []
      var count = 0
      for character in entry.dropFirst(2) {
        if let digit = character.wholeNumberValue {
          count = count * 10 + digit
        } else {
          runs.append(Run(kind: character, count: character == "b" ? 3 : count))
          count = 0
        }
      }
      result[String(entry.prefix(2))] = runs
    }
    return result
  }()

  /// The countries, in their order.
  static let countries = structures.keys.sorted()

  /// The countries to use if none is given: large ones with numbers that people recognize.
  static let usual = [
    "AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "NL", "PL", "PT", "SE",
  ]

  /// How many characters the numbers of a country have; 0 if it has none.
  static func length(_ country: String) -> Int {
    structures[country].map { $0.reduce(4) { $0 + $1.count } } ?? 0
  }

  /// The number of accounts in the country that has the fewest.
  static let count: UInt64 = 3_900_000_000

  /// Appends the account of a number; nothing if the country has none.
  static func write(_ country: String, _ digits: inout IndexDigits, to text: inout [UInt8]) {
    guard let runs = structures[country] else { return }
    let start = text.count
    text += Array(country.utf8)
    text += [48, 48]
    for run in runs {
      switch run.kind {
      case "n": digits.appendDigits(run.count, to: &text)
      case "b":
        // Three digits of the ranges that are fully assigned to banks: 000 to 111, and 220 to 499.
        let bank = digits.next(below: 392)
        let number = bank < 112 ? bank : bank + 108
        text += [number / 100, number / 10 % 10, number % 10].map { 48 + UInt8($0) }
      case "a": digits.append(run.count, of: Alphabet.upper, to: &text)
      case "k": text += [UInt8](repeating: 48, count: run.count)
      default: digits.append(run.count, of: Alphabet.upperAndDigits, to: &text)
      }
    }
    addNationalCheck(country, start + 4, &digits, to: &text)
    let rest = CheckDigits.mod97(
      Array(text[(start + 4)...]) + Array(text[start..<start + 2]) + [48, 48])
    setTwo(98 - rest, at: start + 2, of: &text)
  }

  private static func setTwo(_ number: Int, at index: Int, of text: inout [UInt8]) {
    guard index >= 0, index + 1 < text.count else { return }
    text[index] = CheckDigits.character(number / 10)
    text[index + 1] = CheckDigits.character(number)
  }

  /// Replaces the characters that a country computes from the others.
  private static func addNationalCheck(
    _ country: String, _ start: Int, _ digits: inout IndexDigits, to text: inout [UInt8]
  ) {
    let end = text.count
    switch country {
    case "BE":
      let rest = decimal(text[start..<end - 2], modulo: 97)
      setTwo(rest == 0 ? 97 : rest, at: end - 2, of: &text)
    case "ES":
      func check(_ part: ArraySlice<UInt8>) -> UInt8 {
        let weights = Array([1, 2, 4, 8, 5, 10, 9, 7, 3, 6].suffix(part.count))
        let rest = 11 - CheckDigits.weighted(part, weights) % 11
        return CheckDigits.character(rest == 10 ? 1 : rest == 11 ? 0 : rest)
      }
      text[start + 8] = check(text[start..<start + 8])
      text[start + 9] = check(text[start + 10..<end])
    case "FR", "MC":
      // Letters count as the digits 1 to 9, 1 to 9 and 2 to 9.
      let account = text[start..<end - 2].map { character -> UInt8 in
        guard (65...90).contains(character) else { return character }
        let index = Int(character) - 65
        return 48 + UInt8(index < 18 ? index % 9 + 1 : index - 18 + 2)
      }
      setTwo(97 - decimal(account[...], modulo: 97) * 100 % 97, at: end - 2, of: &text)
    case "IT", "SM":
      let odd = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
      ]
      var sum = 0
      for (index, character) in text[(start + 1)...].enumerated() {
        let value = CheckDigits.value(character)
        let letter = value > 9 ? value - 10 : value
        sum += index % 2 == 0 ? odd[letter] : letter
      }
      text[start] = UInt8(65 + sum % 26)
    case "NO":
      // No account has the check digit 10, so one of ten last digits is left out.
      let sum = CheckDigits.weighted(text[start..<end - 2], [5, 4, 3, 2, 7, 6, 5, 4, 3])
      let valid = (0..<10).filter { (sum + 2 * $0) % 11 != 1 }
      let last = valid[Int(digits.next(below: 9))]
      let rest = (sum + 2 * last) % 11
      setTwo(last * 10 + (rest == 0 ? 0 : 11 - rest), at: end - 2, of: &text)
    case "FI":
      text[end - 1] = CheckDigits.luhn(text[start..<end - 1])
    case "PL":
      let sum = CheckDigits.weighted(text[start..<start + 7], [3, 9, 7, 1, 3, 9, 7])
      text[start + 7] = CheckDigits.character(10 - sum % 10)
    case "BA", "ME", "MK", "PT", "RS", "SI", "XK":
      let rest = decimal(text[start..<end - 2], modulo: 97, letters: true)
      setTwo(98 - rest * 100 % 97, at: end - 2, of: &text)
    default: break
    }
  }

  private static func decimal(
    _ digits: ArraySlice<UInt8>, modulo divisor: Int, letters: Bool = false
  ) -> Int {
    letters
      ? CheckDigits.mod97(digits)
      : digits.reduce(0) { ($0 * 10 + CheckDigits.value($1)) % divisor }
  }
}
