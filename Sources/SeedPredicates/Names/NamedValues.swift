import SeedSyntax
import SeedSchema

/// The values that the name of a column suggests.
struct NamedValues {
  let field: FieldSchema
  let name: ColumnName
  let isKey: Bool

  /// The rule for the name, or for its words before a preposition.
  private func rule(in rules: NameRules) -> NameRule? {
    let best = rules.rule(for: name)
    if let best { return best }
    if let plain = name.unmarked, let rule = rules.rule(for: plain) { return rule }
    if let rule = name.head.flatMap({ rules.rule(for: $0) }) { return rule }
    guard let described = comment?.name(beside: name) else { return nil }
    return rules.rule(for: described) ?? described.head.flatMap { rules.rule(for: $0) }
  }

  /// The column's comment.
  private var comment: ColumnComment? { field.comment.map { ColumnComment($0) } }

  /// The rule for the standard that the comment names: `ISO 4217`.
  private var standard: NameRule? {
    comment?.standard.flatMap {
      NameRules.texts.rule(for: ColumnName(own: $0, all: $0, siblings: name.siblings))
    }
  }

  private var defaultText: String? {
    guard let text = field.constantDefault, !text.isEmpty else { return nil }
    return text
  }

  // MARK: Texts

  /// The generator of a string.
  var text: String {
    let size = field.lengthLimit
    if let listedText { return listedText }
    if let model { return model }
    if let letter { return letter }
    guard let rule = standard ?? rule(in: .texts) else { return unknownText(size) }
    let call = rule.value(size: size)
    if let list = ChoiceList(call) { return choice(list, call) }
    if let defaultText, !isKey, ValueText(call).isSameCall(as: "currency_code()") {
      return currencies(mostly: defaultText)
    }
    return fitted(call, size)
  }

  /// Currencies of which most rows have the default.
  private func currencies(mostly code: String) -> String {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (97...122).contains($0 | 0x20) }) else {
      return literal(code)
    }
    let isLower = code == code.lowercased()
    let others = ["EUR", "USD", "GBP"].filter { $0 != code.uppercased() }.prefix(2)
      .map { isLower ? $0.lowercased() : $0 }
    return "weighted([\(([code] + others).joined(separator: ", "))], [85, 10, 5])"
  }

  /// The model that a type column names for an id without a foreign key.
  private var model: String? {
    guard name.own.count > 1, name.own.last == "type",
      name.siblings.contains(name.own.dropLast() + ["id"])
    else { return nil }
    return ChoiceList(words: ["Comment", "Order", "Post", "User"]).fitted(field.lengthLimit)?.call
  }

  /// One of the values that the comment lists.
  private var listedText: String? {
    guard !isKey, let words = comment?.values, !words.isEmpty else { return nil }
    let list = ChoiceList(words: words)
    guard let defaultText else { return list.fitted(field.lengthLimit)?.call }
    return (list.with(default: defaultText) ?? ChoiceList(words: [defaultText] + words))
      .fitted(field.lengthLimit)?.call
  }

  /// The letters for a flag in a column of one character; `nil` in other columns.
  private var letter: String? {
    guard !isKey, field.lengthLimit == 1, field.minLength ?? 0 <= 1 else { return nil }
    for (yes, no) in [("Y", "N"), ("y", "n"), ("T", "F"), ("t", "f")] {
      if defaultText == no { return "weighted([\(no), \(yes)], [80, 20])" }
      if defaultText == yes { return "weighted([\(yes), \(no)], [85, 15])" }
    }
    guard defaultText == nil, rule(in: .texts) == nil, isFlag else { return nil }
    return "random_choice([Y, N])"
  }

  /// Whether the name suggests that numbers are zero or one.
  private var isFlag: Bool {
    if name.isOfFlag { return true }
    let value = ValueText(rule(in: .numbers)?.value(size: nil) ?? "")
    if value.isSameCall(as: "random_int(0, 1)") { return true }
    guard value.isCall(of: "weighted"), case .list(let items)? = value.call?.arguments.first?.value
    else { return false }
    return Set(items.map { value.string(at: $0.span) }) == ["0", "1"]
  }

  private func choice(_ list: ChoiceList, _ call: String) -> String {
    if isKey { return unknownKey }
    if let defaultText {
      if let list = list.with(default: defaultText)?.fitted(field.lengthLimit) { return list.call }
      if list.isOfPlainWords { return family(defaultText) ?? literal(defaultText) }
    }
    return list.fitted(field.lengthLimit)?.call ?? unknownText(field.lengthLimit)
  }

  /// A list of words that includes the default.
  private func family(_ value: String) -> String? {
    for list in ChoiceList.families {
      if let cased = list.with(default: value)?.fitted(field.lengthLimit) { return cased.call }
    }
    return nil
  }

  private func literal(_ value: String) -> String {
    SQLValue.text(value).literal ?? "random_choice([\(QuotedText.argument(value))])"
  }

  private var unknownKey: String {
    (field.lengthLimit ?? .max) < 24 ? "random_string()" : "words(2)"
  }

  private func unknownText(_ size: Int?) -> String {
    if isKey { return "random_string()" }
    if let defaultText {
      if defaultText == "[]" { return "[\"{word()}\"]" }
      if defaultText.hasPrefix("{") { return "random_json()" }
      return family(defaultText) ?? literal(defaultText)
    }
    // A code about which nothing is known.
    if size == 1, field.minLength ?? 0 <= 1 { return "random_choice([A, B, C])" }
    if let size, (2...3).contains(size), field.minLength ?? 0 <= size {
      return "random_string(\(size), upper)"
    }
    if let number = rule(in: .quantities)?.value(size: nil), let call = NumberCall(number),
      call.name == "random_int", NumberWriter.text(call.high).count <= size ?? .max,
      field.minLength ?? 0 <= 1
    {
      return "{\(number)}"
    }
    return (size ?? .max) < 24 ? "word()" : "words()"
  }

  /// The generators whose strings have a fixed length.
  private static let lengths = [
    "hex(6)": 6, "hex(8)": 8, "hex(32)": 32, "hex(40)": 40, "hex(60)": 60, "password_hash()": 60,
    "hex(64)": 64,
    "random_uuid()": 36,
    "token(20)": 20, "token()": 32,
  ]

  /// The generators with too few values for a column without repetition.
  private static let short: Set = [
    "industry()", "brand()", "product_category()", "clothing_size()", "currency_symbol()",
    "currency_name()", "card_brand()", "card_expiry()", "card_code()", "honorific()", "gender()",
    "marital_status()", "blood_type()", "nationality()", "education()", "department()", "browser()",
    "operating_system()", "device_type()", "http_method()", "license()", "programming_language()",
    "genre()", "password_hash()",
  ]

  /// A call whose values fit into the column.
  private func fitted(_ call: String, _ size: Int?) -> String {
    if ValueText(call).isSameCall(as: "random_json()"), defaultText == "[]" {
      return "[\"{word()}\"]"
    }
    if isKey,
      ValueText(call).isSameCall(as: "word()")
        || Self.short.contains(where: { ValueText(call).isSameCall(as: $0) })
    {
      return unknownKey
    }
    let least = field.minLength ?? 0
    let allowed = least...max(least, size ?? .max)
    if let length = Self.lengths[call], !allowed.contains(length) {
      guard ValueText(call).isCall(of: "hex"), size ?? length < length, least == 0, let size,
        size > 0
      else {
        return "random_string()"
      }
      return "hex(\(size))"
    }
    // Patterns and templates determine their own length.
    if let size, let longest = Self.longest(call), size < longest { return "random_string()" }
    return call
  }

  /// The maximum length of the texts of a pattern or a template; a generator in braces counts as a
  /// long word.
  ///
  /// - Returns: `nil` for other generators, whose texts adapt to the column.
  private static func longest(_ call: String) -> Int? {
    let value = ValueText(call)
    if value.isCall(of: "pattern"), let pattern = value.call?.arguments.first {
      return value.string(at: pattern.span).count - 2
    }
    if value.isCall(of: "random_string") {
      let lengths = value.call?.arguments.compactMap { argument -> Int? in
        if case .integer(let length) = argument.value { Int(exactly: length) } else { nil }
      }
      return lengths?.max() ?? 12
    }
    guard call.contains("{") else { return nil }
    var length = 0
    var isInside = false
    for character in call {
      if character == "{" {
        isInside = true
        length += 16
      } else if character == "}" {
        isInside = false
      } else if !isInside {
        length += 1
      }
    }
    return length
  }

  // MARK: Numbers

  /// The generator of a whole number; `nil` if the name suggests none.
  var integer: String? {
    if let listedInteger { return listedInteger }
    guard let call = rule(in: .numbers)?.value(size: nil) else { return unknownInteger }
    if ValueText(call).isSameCall(as: "random_int(0, 3)"), let defaultText,
      !["0", "1", "2", "3"].contains(defaultText)
    {
      return defaultText
    }
    // A person's age, which agrees with the birthday.
    if ValueText(call).isSameCall(as: "random_int(18, 90)"), !field.isBounded { return "age()" }
    if let number = NumberCall(call) { return number.clamped(to: bounds)?.text }
    return field.isBounded ? nil : call
  }

  /// One of the numbers that the comment lists: `0 = draft, 1 = published`.
  private var listedInteger: String? {
    guard !isKey, !field.isBounded, let values = comment?.values, !values.isEmpty else {
      return nil
    }
    let numbers = values.compactMap { Int64($0) }.filter { bounds.contains(Double($0)) }
    guard numbers.count == values.count else { return nil }
    return "random_choice([\(numbers.map(String.init).joined(separator: ", "))])"
  }

  private var unknownInteger: String? {
    if name.isPlural || name.head?.isPlural == true { return "random_int(0, 100)" }
    if name.isOfFlag { return "weighted([0, 1], [80, 20])" }
    if case .integer(bits: 16) = field.type, defaultText == "0" || defaultText == "1" {
      return "random_int(0, 1)"
    }
    return nil
  }

  /// Prices in columns of floating-point numbers.
  static let plainPrice = "random_float(1, 500, digits=2)"

  /// Amounts in cents, as the rules write them.
  static let cents = "random_int(100, 50000)"

  /// The generator of a number with a fraction; `nil` if the name suggests none.
  var fraction: String? {
    var size: Int?
    if case .decimal(let precision, let scale) = field.type { size = precision - scale }
    let call = rule(in: .decimals)?.value(size: size) ?? rule(in: .numbers)?.value(size: nil)
    guard let call else { return nil }
    if let size {
      let needed =
        switch ValueText(call).call?.name {
        case "price", "longitude": 3
        case "latitude": 2
        default: 0
        }
      if size < needed { return nil }
    }
    // Prices have their own bounds only in decimal columns.
    let isPlainPrice = ValueText(call).isSameCall(as: "price()") && size == nil
    guard var number = NumberCall(isPlainPrice ? Self.plainPrice : call) else {
      return field.minimum == nil && field.maximum == nil
        || ValueText(call).isSameCall(as: "price()") ? call : nil
    }
    if size == nil, number.name == "random_int" { return number.clamped(to: bounds)?.text }
    if size != nil, number.name == "random_float" {
      number.name = "random_decimal"
      number.rest = []
    }
    return number.clamped(to: bounds)?.text
  }

  /// A number that suits the name within the bounds that the column has; `nil` if the name suggests
  /// none.
  var boundedNumber: String? {
    switch field.type {
    case .integer: integer
    case .float, .decimal: fraction
    default: nil
    }
  }

  /// The numbers that the column accepts.
  private var bounds: ClosedRange<Double> {
    var low = -Double.infinity
    var high = Double.infinity
    switch field.type {
    case .integer(let bits):
      low = Double(Int64.min >> (64 - bits))
      high = Double(Int64.max >> (64 - bits))
    case .decimal(let precision, let scale):
      high = 1
      for _ in 0..<max(0, min(precision - scale, 18)) { high *= 10 }
      high = precision > scale ? high - 1 : 0.99
      low = -high
    default: break
    }
    if let least = field.minimum?.text.flatMap({ Double($0) }) { low = max(low, least) }
    if let most = field.maximum?.text.flatMap({ Double($0) }) { high = min(high, most) }
    return low <= high ? low...high : low...low
  }

  // MARK: Other types

  /// The members of a JSON document, as YAML; `nil` if the name suggests none.
  var document: String? { rule(in: .json)?.value(size: nil) }

  /// The generator of a boolean.
  var truth: String { rule(in: .truths)?.value(size: nil) ?? "random_bool()" }
}

extension FieldSchema {
  fileprivate var isBounded: Bool { minimum != nil || maximum != nil }
}
