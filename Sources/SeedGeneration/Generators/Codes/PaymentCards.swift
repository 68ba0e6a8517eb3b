/// Numbers of payment cards, as the payment services' test cards begin.
enum PaymentCards {
  struct Brand: Sendable {
    var name: String
    var title: String
    /// The first digits of the test cards.
    var prefix: [UInt8]
    var length: Int
    /// How many digits the security code has.
    var code: Int
  }

  static let brands: [Brand] = [
    Brand("visa", "Visa", "424242", 16, 3), Brand("mastercard", "Mastercard", "555555", 16, 3),
    Brand("amex", "American Express", "378282", 15, 4),
    Brand("discover", "Discover", "601111", 16, 3),
    Brand("diners", "Diners Club", "305693", 14, 3), Brand("jcb", "JCB", "356600", 16, 3),
    Brand("unionpay", "UnionPay", "620000", 16, 3),
  ]

  /// The brands' names, mostly Visa and Mastercard.
  static let titles: [(String, Double)] =
    zip(brands, [48.0, 32, 9, 3, 2, 2, 4])
    .map { ($0.title, $1) }

  /// Cards of one brand, or mostly Visa and Mastercard.
  static func numbers(_ name: String?) -> ComputedTextDomain {
    let brands =
      name.map { name in Self.brands.filter { $0.name == name } }
      ?? [0, 0, 0, 1, 1, 2, 3].map { Self.brands[$0] }
    // A brand that is listed several times splits its numbers among the entries.
    var shares: [Int] = []
    for index in brands.indices {
      shares.append(brands[..<index].filter { $0.name == brands[index].name }.count)
    }
    let parts = shares
    let lengths = brands.map(\.length)
    // Seven, and the remaining free digits of the shortest number; or all free digits.
    let count: UInt64 =
      name == nil ? 7 * 3 * 10_000_000 : TextPart.power(10, (lengths.min() ?? 16) - 7)
    return ComputedTextDomain(
      count: count, lengths: (lengths.min() ?? 0)...(lengths.max() ?? 0)
    ) { digits, text in
      let index = Int(digits.next(below: UInt64(brands.count)))
      let brand = brands[index]
      text += brand.prefix
      if brands.count > 1 {
        // The first free digit tells the parts apart.
        let choice = digits.next(below: 3)
        text.append(CheckDigits.character(Int(choice) * 3 + parts[index]))
      }
      digits.appendDigits(brand.length - 1 - text.count, to: &text)
      text.append(CheckDigits.luhn(text))
    }
  }
}

extension PaymentCards.Brand {
  fileprivate init(_ name: String, _ title: String, _ prefix: String, _ length: Int, _ code: Int) {
    self.init(name: name, title: title, prefix: Array(prefix.utf8), length: length, code: code)
  }
}
