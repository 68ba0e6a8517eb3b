import SeedSchema

/// The meaning of an amount in relation to the other amounts of its row.
enum AmountMeaning: Hashable {
  /// The price of one unit.
  case price
  /// What is paid for; those first that say most plainly that they are it.
  case main(rank: Int)
  /// The sum of the main amount and what is added to it.
  case total
  /// A share of the main amount, in percent; what is added to the total, or subtracted from it.
  case share(ClosedRange<Int>, sign: Int)
  /// The price of one unit in another case, in percent of the price.
  case otherPrice(ClosedRange<Int>)
  /// A part of the total that has been paid, in percent.
  case paid(ClosedRange<Int>)
  /// The part of the total that hasn't been paid.
  case due
  /// The part of the total that has been paid back, in percent.
  case refund(ClosedRange<Int>)

  /// Determines the meaning by the words of a column's name.
  init(_ words: [String]) {
    self = Self.known.first { words.contains(where: $0.words.contains) }?.meaning ?? .main(rank: 5)
  }

  /// Whether the amount is about one unit.
  var isOfUnit: Bool {
    switch self {
    case .price, .otherPrice: true
    default: false
    }
  }

  /// Words of amounts; the first that occurs in a name decides.
  private static let known: [(words: Set<String>, meaning: AmountMeaning)] = [
    (["refund", "refunded"], .refund(20...100)),
    (["tax", "vat", "gst"], .share(5...25, sign: 1)),
    (["discount", "rebate"], .share(5...30, sign: -1)),
    (
      ["fee", "fees", "shipping", "freight", "postage", "tip", "surcharge", "handling"],
      .share(2...12, sign: 1)
    ),
    (["commission", "royalty"], .share(5...20, sign: 0)),
    (["cost", "wholesale", "purchase"], .otherPrice(30...70)),
    (
      [
        "sale", "sales", "discounted", "special", "promo", "promotional", "offer", "reduced",
        "member",
      ],
      .otherPrice(60...95)
    ),
    (
      ["compare", "original", "regular", "old", "previous", "msrp", "rrp", "retail"],
      .otherPrice(110...160)
    ),
    (["due", "outstanding", "remaining"], .due),
    (["paid", "deposit", "captured", "received"], .paid(20...95)),
    (["subtotal", "net"], .main(rank: 0)), (["total", "grand", "gross", "extended"], .total),
    (["price"], .price),
    (["amount", "fare", "charge"], .main(rank: 2)),
  ]
}
