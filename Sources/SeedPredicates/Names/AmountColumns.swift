import SeedSyntax
import SeedSchema

/// Makes the amounts of a row consistent: a cost is below the price, a total is the sum of its
/// parts, and cents are the same amount in another unit.
///
/// Without it, all of these columns would have the price of the row's product.
struct AmountColumns {
  let table: TableSchema
  let names: TableNames
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// The meaning of an amount in relation to the main one.
  private enum Meaning: Hashable {
    /// What is paid for; those first that say most plainly that they are it.
    case main(rank: Int)
    /// The sum of the main amount and what is added to it.
    case total
    /// A share of the main amount, in percent; what is added to the total, or subtracted from it.
    case share(ClosedRange<Int>, sign: Int)
  }

  private struct Amount {
    var place: Int
    var field: FieldSchema
    var name: String
    var meaning: Meaning
  }

  /// Relates the amounts, if a table has several.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    let amounts = columns.indices.compactMap { amount(at: $0, columns[$0]) }
    guard let main = Self.main(of: amounts) else { return columns }
    var result = columns
    for amount in amounts where amount.place != main.place {
      guard let value = value(of: amount, beside: main, amounts) else { continue }
      let isOptional = columns[amount.place].choices.first.map(Self.isOptional) ?? false
      result[amount.place].choices.insert(
        .value(isOptional && value.isCall ? "maybe(80%, \(value))" : value), at: 0)
    }
    for index in columns.indices where index != main.place {
      guard let value = minorUnits(columns[index], of: amounts) else { continue }
      result[index].choices.insert(.value(value), at: 0)
    }
    return result
  }

  private static func isOptional(_ choice: InferredColumn.Choice) -> Bool {
    if case .value(let text) = choice { ValueText(text).isCall(of: "maybe") } else { false }
  }

  private static func main(of amounts: [Amount]) -> Amount? {
    func rank(_ amount: Amount) -> Int {
      switch amount.meaning {
      case .main(let rank): rank + (amount.field.isNullable ? 10 : 0)
      case .total: 20
      case .share: 30
      }
    }
    return amounts.min { rank($0) < rank($1) }
  }

  // MARK: Values

  private func value(of amount: Amount, beside main: Amount, _ amounts: [Amount]) -> String? {
    let base = main.field.isNullable ? "coalesce(\(main.name), 20)" : main.name
    let isFloat = if case .float = amount.field.type { true } else { false }
    let percent: ClosedRange<Int>
    switch amount.meaning {
    case .total:
      var sum = base
      for part in amounts {
        guard case .share(_, let sign) = part.meaning, sign != 0, part.place != main.place else {
          continue
        }
        let addend = part.field.isNullable ? "coalesce(\(part.name), 0)" : part.name
        sum += sign > 0 ? " + \(addend)" : " - \(addend)"
      }
      return "{\(limited(isFloat ? "round(\(sum), 2)" : sum, amount.field))}"
    case .share(let range, _): percent = range
    case .main: percent = 20...90
    }
    let (low, high) = (Self.factor(percent.lowerBound), Self.factor(percent.upperBound))
    if isFloat { return "{round(\(base) * random_float(\(low), \(high)), 2)}" }
    return
      "random_decimal({\(limited("\(base) * \(low)", amount.field))}, {\(limited("\(base) * \(high)", amount.field))})"
  }

  /// A percentage as a factor: `0.05` of 5.
  private static func factor(_ percent: Int) -> String {
    let cents = percent % 100
    return "\(percent / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// An expression that a column of few digits can hold.
  private func limited(_ expression: String, _ field: FieldSchema) -> String {
    guard case .decimal(let precision, let scale) = field.type, precision - scale < 6 else {
      return expression
    }
    var most = 1
    for _ in 0..<max(0, precision - scale) { most *= 10 }
    return "min(\(expression), \(most - 1))"
  }

  /// The amount of another column in cents: `amount_cents` beside `amount`.
  private func minorUnits(_ column: InferredColumn, of amounts: [Amount]) -> String? {
    var words = names.name(of: column.name).own
    guard let field = table[field: column.name], case .integer = field.type, isFree(field),
      let unit = words.popLast(), ["cent", "cents", "pence"].contains(unit),
      let amount = amounts.first(where: { names.name(of: $0.field.name).own == words }),
      field.isNullable || !amount.field.isNullable
    else { return nil }
    return "{round(\(amount.name) * 100)}"
  }

  // MARK: Meanings

  private func amount(at place: Int, _ column: InferredColumn) -> Amount? {
    guard let field = table[field: column.name], isFree(field),
      case .value(let text)? = column.choices.first,
      let call = ValueText(text).present.call, let name = NameWriter.inBraces(field.name)
    else { return nil }
    switch field.type {
    case .decimal, .float: break
    default: return nil
    }
    let words = names.name(of: field.name).own
    let meaning = Self.meaning(words)
    if call.name == "price" || isPlainPrice(field, text) {
      return Amount(place: place, field: field, name: name, meaning: meaning)
    }
    // A tax or a discount may be a rate, unless there is a sum of which it is a part.
    guard case .share(_, let sign) = meaning, sign != 0, words.count == 1,
      call.name == "random_decimal" || call.name == "random_float", hasSum
    else { return nil }
    return Amount(place: place, field: field, name: name, meaning: meaning)
  }

  /// Whether a column of floating-point numbers has prices, which have no generator of their own
  /// there.
  private func isPlainPrice(_ field: FieldSchema, _ value: String) -> Bool {
    guard case .float = field.type else { return false }
    return ValueText(value).present.text == NamedValues.plainPrice
  }

  /// Whether a table has a sum of amounts.
  private var hasSum: Bool {
    table.fields.contains { field in
      let meaning = Self.meaning(names.name(of: field.name).own)
      return meaning == .total || meaning == .main(rank: 0)
    }
  }

  private func isFree(_ field: FieldSchema) -> Bool {
    !related.contains(field.name) && !table.isKey(field.name) && field.generation == .none
      && !table.foreignKeys.contains { $0.columns.contains(field.name) }
      && ColumnRanges.end(of: field, in: table) == nil
  }

  private static func meaning(_ words: [String]) -> Meaning {
    for (known, meaning) in meanings where words.contains(where: known.contains) { return meaning }
    return .main(rank: 5)
  }

  /// Words of amounts; the first that occurs in a name decides.
  private static let meanings: [(words: Set<String>, meaning: Meaning)] = [
    (["tax", "vat", "gst"], .share(5...25, sign: 1)),
    (["discount", "rebate"], .share(5...30, sign: -1)),
    (
      ["fee", "fees", "shipping", "freight", "postage", "tip", "surcharge", "handling"],
      .share(2...12, sign: 1)
    ),
    (["commission", "royalty"], .share(5...20, sign: 0)),
    (["cost", "wholesale", "purchase"], .share(30...70, sign: 0)),
    (
      [
        "sale", "sales", "discounted", "special", "promo", "promotional", "offer", "reduced",
        "member",
      ],
      .share(60...95, sign: 0)
    ),
    (
      ["compare", "original", "regular", "old", "previous", "msrp", "rrp", "retail"],
      .share(110...160, sign: 0)
    ),
    (["refund", "refunded", "deposit", "paid", "due", "outstanding"], .share(20...95, sign: 0)),
    (["total", "grand", "gross"], .total),
    (["subtotal", "net"], .main(rank: 0)), (["price"], .main(rank: 1)),
    (["amount", "fare", "charge"], .main(rank: 2)),
  ]
}
