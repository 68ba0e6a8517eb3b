/// The check digits of codes, computed from the ASCII characters before them.
enum CheckDigits {
  /// The value of a character: 0 to 9 for digits, 10 to 35 for letters.
  @inline(__always)
  static func value(_ character: UInt8) -> Int {
    switch character {
    case 48...57: Int(character) - 48
    case 65...90: Int(character) - 55
    case 97...122: Int(character) - 87
    default: 0
    }
  }

  @inline(__always)
  static func character(_ digit: Int) -> UInt8 { UInt8(48 + ((digit % 10) + 10) % 10) }

  /// Luhn's check digit, of payment cards and IMEIs (ISO/IEC 7812-1).
  static func luhn(_ payload: some BidirectionalCollection<UInt8>) -> UInt8 {
    var sum = 0
    var doubles = true
    for character in payload.reversed() {
      let digit = value(character) * (doubles ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      doubles.toggle()
    }
    return Self.character(10 - sum % 10)
  }

  /// The check digit of EAN, UPC and ISBN-13 (GS1 General Specifications, 7.9).
  static func gs1(_ payload: some BidirectionalCollection<UInt8>) -> UInt8 {
    var sum = 0
    var triples = true
    for character in payload.reversed() {
      sum += value(character) * (triples ? 3 : 1)
      triples.toggle()
    }
    return character(10 - sum % 10)
  }

  /// The sum of products with weights.
  static func weighted(_ payload: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    zip(payload, weights).reduce(0) { $0 + value($1.0) * $1.1 }
  }

  /// The check character of ISBN-10 and ISSN: 0 to 9 or X, for weights that descend to 2.
  static func mod11(_ payload: some Collection<UInt8>) -> UInt8 {
    let weights = Array((2...(max(2, payload.count + 1))).reversed())
    let rest = (11 - weighted(payload, weights) % 11) % 11
    return rest == 10 ? UInt8(ascii: "X") : character(rest)
  }

  /// The remainder by 97 of digits and letters, which count as two digits (ISO/IEC 7064).
  static func mod97(_ text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { rest, character in
      let value = value(character)
      return (rest * (value > 9 ? 100 : 10) + value) % 97
    }
  }

  /// The check digit of German tax numbers (ISO/IEC 7064, MOD 11,10).
  static func mod11And10(_ payload: some Sequence<UInt8>) -> UInt8 {
    var product = 10
    for character in payload {
      let sum = (value(character) + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return character((11 - product) % 10)
  }

  /// Verhoeff's check digit, of Aadhaar numbers (J. Verhoeff, "Error detecting decimal codes",
  /// 1969).
  static func verhoeff(_ payload: some BidirectionalCollection<UInt8>) -> UInt8 {
    let permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    let inverses = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9]
    func times(_ a: Int, _ b: Int) -> Int {
      // The dihedral group of order 10.
      if a < 5 { return b < 5 ? (a + b) % 5 : 5 + (a + b - 5) % 5 }
      return b < 5 ? 5 + (a - 5 - b + 5) % 5 : (a - b + 5) % 5
    }
    var check = 0
    for (index, character) in payload.reversed().enumerated() {
      var digit = value(character)
      for _ in 0..<(index + 1) % 8 { digit = permuted[digit % 10] }
      check = times(check, digit)
    }
    return character(inverses[check])
  }

  /// The ninth character of a vehicle's number (49 CFR 565.15).
  static func vin(_ text: some Sequence<UInt8>) -> UInt8 {
    let values = Array("12345678.12345.7.923456789".utf8).map { $0 == 46 ? 0 : Int($0) - 48 }
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    let sum = zip(text, weights).reduce(0) { sum, pair in
      let isLetter = (65...90).contains(pair.0)
      return sum + (isLetter ? values[Int(pair.0) - 65] : value(pair.0)) * pair.1
    }
    return sum % 11 == 10 ? UInt8(ascii: "X") : character(sum % 11)
  }
}
