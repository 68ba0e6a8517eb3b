/// Numbers of goods, books and devices, from unassigned ranges if there are any.
enum ArticleCodes {
  /// EANs for use within a shop, which begin with 2 (GS1 prefixes 200 to 299).
  static func ean(_ length: Int) -> ComputedTextDomain {
    fixed(length, [50]) { CheckDigits.gs1($0) }
  }

  /// UPC-As for use within a shop, which begin with 4.
  static var upc: ComputedTextDomain { fixed(12, [52]) { CheckDigits.gs1($0) } }

  /// ISBNs of the groups for English.
  static func isbn(_ length: Int) -> ComputedTextDomain {
    let prefix: [UInt8] = length == 13 ? [57, 55, 56] : []
    return ComputedTextDomain(count: 200_000_000, lengths: length...length) { digits, text in
      text += prefix
      digits.append(1, of: [48, 49], to: &text)
      digits.appendDigits(8, to: &text)
      text.append(length == 13 ? CheckDigits.gs1(text) : CheckDigits.mod11(text))
    }
  }

  /// ISSNs: `2049-3630`.
  static let issn = ComputedTextDomain(count: 9_000_000, lengths: 9...9) { digits, text in
    text.append(49 + UInt8(digits.next(below: 9)))
    digits.appendDigits(6, to: &text)
    text.append(CheckDigits.mod11(text))
    text.insert(45, at: 4)
  }

  /// IMEIs of test devices, whose type begins with 00.
  static var imei: ComputedTextDomain {
    fixed(15, Array("001017".utf8)) { CheckDigits.luhn($0) }
  }

  /// Routing numbers of the American Bankers Association.
  static let routing = ComputedTextDomain(count: 12_000_000, lengths: 9...9) { digits, text in
    let district = 1 + Int(digits.next(below: 12))
    text.append(CheckDigits.character(district / 10))
    text.append(CheckDigits.character(district))
    digits.appendDigits(6, to: &text)
    let sum = CheckDigits.weighted(text, [3, 7, 1, 3, 7, 1, 3, 7])
    text.append(CheckDigits.character(10 - sum % 10))
  }

  /// Vehicle identification numbers (ISO 3779) with the check digit that North America demands.
  static let vin = ComputedTextDomain(
    count: IndexDigits.count(16, 33, 33, 33, 33, 33, 11, 33, 1_000_000), lengths: 17...17
  ) { digits, text in
    let makers = [
      "1FA", "1HG", "2T1", "3VW", "5YJ", "JN1", "JTD", "KMH", "SAL", "TRU", "VF1", "WBA", "WDB",
      "WVW", "YV1",
      "ZFA",
    ]
    let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ0123456789".utf8)
    text += Array(makers[Int(digits.next(below: 16))].utf8)
    digits.append(5, of: letters, to: &text)
    text.append(48)
    // The model years 2016 to 2026.
    digits.append(1, of: Array("GHJKLMNPRST".utf8), to: &text)
    digits.append(1, of: letters, to: &text)
    digits.appendDigits(6, to: &text)
    text[8] = CheckDigits.vin(text)
  }

  private static func fixed(
    _ length: Int, _ prefix: [UInt8], check: @escaping @Sendable ([UInt8]) -> UInt8
  ) -> ComputedTextDomain {
    let free = length - prefix.count - 1
    return ComputedTextDomain(
      count: TextPart.power(10, free), lengths: length...length
    ) { digits, text in
      text += prefix
      digits.appendDigits(free, to: &text)
      text.append(check(text))
    }
  }
}
