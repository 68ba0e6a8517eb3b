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
  /// What checks require of a column.
  let rule: (FieldSchema) -> ColumnRule

  /// The units in which a table has amounts.
  private enum Unit: Hashable { case major, minor }

  private struct Amount {
    var columnIndex: Int
    var field: FieldSchema
    var name: String
    var meaning: AmountMeaning
    var unit: Unit

    /// The amount, or another one in rows without it.
    func orElse(_ other: String) -> String {
      field.isNullable ? "coalesce(\(name), \(other))" : name
    }
  }

  /// Relates the amounts, if a table has several.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    let amounts = columns.indices.compactMap { amount(at: $0, columns[$0]) }
    let major = amounts.filter { $0.unit == .major }
    var result = columns
    var converted: Set<Int> = []
    for columnIndex in columns.indices {
      guard let value = minorUnits(columns[columnIndex], of: major) else { continue }
      result[columnIndex].choices.insert(.value(value), at: 0)
      converted.insert(columnIndex)
    }
    relate(major, in: &result)
    relate(amounts.filter { $0.unit == .minor && !converted.contains($0.columnIndex) }, in: &result)
    return result
  }

  /// Computes amounts of one unit from the main one.
  private func relate(_ amounts: [Amount], in columns: inout [InferredColumn]) {
    let amounts = withGross(amounts)
    let quantity = amounts.contains { !$0.meaning.isOfUnit } ? quantity(columns) : nil
    guard let main = Self.main(of: amounts, hasQuantity: quantity != nil) else { return }
    switch main.meaning {
    case .paid, .due, .refund: return
    default: break
    }
    let sums = Sums(main: main, quantity: main.meaning == .price ? quantity : nil, all: amounts)
    for amount in amounts where amount.columnIndex != main.columnIndex && mayBeDerived(amount) {
      guard let value = value(of: amount, sums, columns) else { continue }
      let isOptional = columns[amount.columnIndex].choices.first.map(Self.isOptional) ?? false
      columns[amount.columnIndex].choices.insert(
        .value(isOptional && value.isCall ? "maybe(80%, \(value))" : value), at: 0)
    }
  }

  /// Makes an amount the total if fees reduce it to a net amount beside it.
  private func withGross(_ amounts: [Amount]) -> [Amount] {
    let isNet = { (amount: Amount) in names.name(of: amount.field.name).own.contains("net") }
    guard amounts.contains(where: isNet), !amounts.contains(where: { $0.meaning == .total }),
      amounts.contains(where: { if case .share(_, 1) = $0.meaning { true } else { false } })
    else { return amounts }
    return amounts.map { amount in
      guard amount.meaning == .main(rank: 2) else { return amount }
      var amount = amount
      amount.meaning = .total
      return amount
    }
  }

  /// Whether the limits of cents leave room for any value that other amounts require.
  private func mayBeDerived(_ amount: Amount) -> Bool {
    guard amount.unit == .minor else { return true }
    let rule = rule(amount.field)
    // Rows without a refund or a payment have zero.
    let isZeroPossible =
      switch amount.meaning {
      case .refund, .paid, .due: true
      default: false
      }
    if let low = rule.minimum {
      guard let least = Double(low.text),
        isZeroPossible ? least < 0 || least == 0 && !low.isExclusive : least <= 1
      else { return false }
    }
    guard let high = rule.maximum else { return true }
    return Double(high.text).map { $0 >= Self.mostCents } ?? false
  }

  /// A limit of cents that no amount reaches: the usual amount of many units.
  private static let mostCents = 5_000_000.0

  private static func isOptional(_ choice: InferredColumn.Choice) -> Bool {
    if case .value(let text) = choice { ValueText(text).isCall(of: "maybe") } else { false }
  }

  /// The amount that the others are computed from: the price of one unit if the row has several.
  private static func main(of amounts: [Amount], hasQuantity: Bool) -> Amount? {
    func rank(_ amount: Amount) -> Int {
      switch amount.meaning {
      case .price: (hasQuantity ? -1 : 1) + (amount.field.isNullable ? 10 : 0)
      case .main(let rank): rank + (amount.field.isNullable ? 10 : 0)
      case .total: 20
      case .otherPrice, .share: 30
      case .paid, .due, .refund: 40
      }
    }
    return amounts.min { rank($0) < rank($1) }
  }

  /// The number of units in a row, as an expression.
  private func quantity(_ columns: [InferredColumn]) -> String? {
    for column in columns {
      guard let field = table[field: column.name], field.type.isNumber,
        let last = names.name(of: field.name).own.last, ["quantity", "qty"].contains(last),
        isFree(field), case .value? = column.choices.first,
        let name = NameWriter.inBraces(field.name)
      else { continue }
      return field.isNullable ? "coalesce(\(name), 1)" : name
    }
    return nil
  }

  // MARK: Values

  /// The expressions that the amounts of a row are computed from.
  private struct Sums {
    /// The main amount.
    let unit: String
    /// The main amount of all units.
    let main: String
    /// The main amount with what is added to it, without reading the column of the total.
    let sumOfParts: String
    /// The total.
    let total: String
    /// What has been paid of the total.
    let paid: String?

    init(main amount: Amount, quantity: String?, all: [Amount]) {
      unit = amount.orElse(amount.unit == .minor ? "2000" : "20")
      main = quantity.map { [unit] in "\($0) * \(unit)" } ?? unit
      var sum = main
      for part in all where amount.meaning != .total {
        guard case .share(_, let sign) = part.meaning, sign != 0,
          part.columnIndex != amount.columnIndex
        else {
          continue
        }
        sum += "\(sign > 0 ? " + " : " - ")\(part.orElse("0"))"
      }
      let total = all.first { $0.meaning == .total && $0.columnIndex != amount.columnIndex }
      self.total = total?.orElse(sum) ?? sum
      sumOfParts = sum
      paid = all.first { if case .paid = $0.meaning { true } else { false } }?.orElse("0")
    }
  }

  private func value(of amount: Amount, _ sums: Sums, _ columns: [InferredColumn]) -> String? {
    switch amount.meaning {
    case .price: return part(20...90, of: sums.unit, amount)
    case .main:
      return sums.main == sums.unit
        ? part(20...90, of: sums.unit, amount) : whole(sums.main, amount)
    case .total: return whole(sums.sumOfParts, amount)
    case .share(let range, _): return part(range, of: sums.main, amount)
    case .otherPrice(let range): return part(range, of: sums.unit, amount)
    case .paid(let range):
      guard let date = paymentDate(of: amount, columns) else {
        return part(range, of: sums.total, amount)
      }
      return whole("if(\(date) != null, \(sums.total), 0)", amount)
    case .due:
      return sums.paid.map { whole("\(sums.total) - \($0)", amount) }
        ?? part(20...95, of: sums.total, amount)
    case .refund(let range):
      let base = sums.paid ?? sums.total
      guard let date = refundDate(columns) else { return part(range, of: base, amount) }
      let (low, high) = (Self.factor(range.lowerBound), Self.factor(range.upperBound))
      let value = rounded("(\(base)) * random_float(\(low), \(high))", amount)
      return "{if(\(date) != null, \(value), \(amount.field.isNullable ? "null" : "0"))}"
    }
  }

  /// An expression as the value of an amount.
  private func whole(_ expression: String, _ amount: Amount) -> String {
    let isFloat = if case .float = amount.field.type { true } else { false }
    return
      "{\(limited(isFloat ? "round(\(expression), 2)" : expression, amount.field))}"
  }

  /// A share of an expression as the value of an amount, in percent.
  private func part(_ percent: ClosedRange<Int>, of base: String, _ amount: Amount) -> String {
    let base = base.contains(" ") ? "(\(base))" : base
    let (low, high) = (Self.factor(percent.lowerBound), Self.factor(percent.upperBound))
    switch amount.field.type {
    case .float: return "{round(\(base) * random_float(\(low), \(high)), 2)}"
    case .integer: return "random_int({round(\(base) * \(low))}, {round(\(base) * \(high))})"
    default:
      return
        "random_decimal({\(limited("\(base) * \(low)", amount.field))}, {\(limited("\(base) * \(high)", amount.field))})"
    }
  }

  private func rounded(_ expression: String, _ amount: Amount) -> String {
    amount.unit == .minor ? "round(\(expression))" : "round(\(expression), 2)"
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

  /// The column with the time of a refund, which is NULL in rows without one.
  private func refundDate(_ columns: [InferredColumn]) -> String? {
    nullableDate(columns) { !$0.isDisjoint(with: ["refund", "refunded"]) }
  }

  /// The column with the time of a payment, which is NULL in rows that aren't paid; all others are
  /// paid completely: `paid_at` for `amount_paid`.
  private func paymentDate(of amount: Amount, _ columns: [InferredColumn]) -> String? {
    let words = names.name(of: amount.field.name).own
    guard let paid = words.first(where: { ["paid", "captured"].contains($0) }),
      !words.contains("deposit")
    else { return nil }
    return nullableDate(columns) { $0.subtracting(["at", "on", "date", "time"]) == [paid] }
  }

  private func nullableDate(
    _ columns: [InferredColumn], where isWanted: (Set<String>) -> Bool
  ) -> String? {
    columns.first { column in
      guard let field = table[field: column.name], field.isNullable,
        DateStorage(field, in: table) != nil, case .value? = column.choices.first
      else { return false }
      return isWanted(Set(names.name(of: field.name).own))
    }.flatMap { NameWriter.inBraces($0.name) }
  }

  /// The amount of another column in cents: `amount_cents` beside `amount`.
  private func minorUnits(_ column: InferredColumn, of amounts: [Amount]) -> String? {
    guard let field = table[field: column.name], case .integer = field.type, isFree(field),
      let words = minorWords(field),
      let amount = amounts.first(where: { names.name(of: $0.field.name).own == words }),
      field.isNullable || !amount.field.isNullable
    else { return nil }
    return "{round(\(amount.name) * 100)}"
  }

  /// The words of a column of cents without the unit; `nil` for other columns.
  private func minorWords(_ field: FieldSchema) -> [String]? {
    var words = names.name(of: field.name).own
    if words.count > 2, words.suffix(2) == ["in", "cents"] { return Array(words.dropLast(2)) }
    guard words.count > 1, let unit = words.popLast(), ["cent", "cents", "pence"].contains(unit),
      words.last != "per"
    else { return nil }
    return words
  }

  // MARK: Meanings

  private func amount(at columnIndex: Int, _ column: InferredColumn) -> Amount? {
    guard let field = table[field: column.name], isFree(field),
      case .value(let text)? = column.choices.first,
      let call = ValueText(text).present.call, let name = NameWriter.inBraces(field.name)
    else { return nil }
    switch field.type {
    case .decimal, .float: break
    case .integer(let bits) where bits > 16:
      guard call.name == "random_int", NumberCall(ValueText(text).present) != nil,
        let words = minorWords(field) ?? wordsOfSum(field)
      else { return nil }
      return Amount(
        columnIndex: columnIndex, field: field, name: name, meaning: AmountMeaning(words),
        unit: .minor)
    default: return nil
    }
    let words = names.name(of: field.name).own
    let meaning = AmountMeaning(words)
    let amount = Amount(
      columnIndex: columnIndex, field: field, name: name, meaning: meaning, unit: .major)
    if call.name == "price" || isPlainPrice(field, text) { return amount }
    // A tax or a discount may be a rate, unless there is a sum of which it is a part.
    guard case .share(_, let sign) = meaning, sign != 0, words.count == 1,
      call.name == "random_decimal" || call.name == "random_float", hasSum
    else { return nil }
    return amount
  }

  /// The words of an integer without a unit in a table with a sum of such amounts.
  ///
  /// Names such as `amount` mean cents only if others say so. The values of a column within limits
  /// don't tell.
  private func wordsOfSum(_ field: FieldSchema) -> [String]? {
    let name = names.name(of: field.name)
    guard hasSum, AmountMeaning(name.own) != .main(rank: 5) else { return nil }
    var free = field
    free.minimum = nil
    free.maximum = nil
    let usual = NamedValues(field: free, name: name, isKey: false).boundedNumber
    let isCents = usual.map { NumberCall(ValueText($0)) == NamedValues.cents } ?? false
    let isNamedAmount = name.own.count > 1 && !Self.amounts.isDisjoint(with: name.own)
    return isCents || usual == nil && isNamedAmount ? name.own : nil
  }

  private static let amounts: Set<String> = ["amount", "amt"]

  /// Whether a column of floating-point numbers has prices, which have no generator of their own
  /// there.
  private func isPlainPrice(_ field: FieldSchema, _ value: String) -> Bool {
    guard case .float = field.type else { return false }
    return NumberCall(ValueText(value).present) == NamedValues.plainPrice
  }

  /// Whether a table has a sum of amounts.
  private var hasSum: Bool {
    table.fields.contains { field in
      let meaning = AmountMeaning(names.name(of: field.name).own)
      return meaning == .total || meaning == .main(rank: 0)
    }
  }

  private func isFree(_ field: FieldSchema) -> Bool {
    !related.contains(field.name) && !table.isKey(field.name) && field.generation == .none
      && !table.foreignKeys.contains { $0.columns.contains(field.name) }
      && ColumnRanges.end(of: field, in: table) == nil
  }
}
