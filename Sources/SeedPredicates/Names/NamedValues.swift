import SeedSyntax
import SeedSchema

/// The values that the name of a column suggests.
struct NamedValues {
  let field: FieldSchema
  let name: ColumnName
  let isKey: Bool

  /// The rule for the name, or for its words before a preposition.
  func rule(in rules: NameRules) -> NameRule? {
    let best = rules.rule(for: name)
    if let best { return best }
    if let plain = name.unmarked, let rule = rules.rule(for: plain) { return rule }
    if let rule = name.head.flatMap({ rules.rule(for: $0) }) { return rule }
    guard let described = comment?.name(beside: name) else { return nil }
    return rules.rule(for: described) ?? described.head.flatMap { rules.rule(for: $0) }
  }

  /// The column's comment.
  var comment: ColumnComment? { field.comment.map { ColumnComment($0) } }

  /// The rule for the standard that the comment names: `ISO 4217`.
  private var standard: NameRule? {
    comment?.standard.flatMap {
      NameRules.texts.rule(for: ColumnName(own: $0, all: $0, siblings: name.siblings))
    }
  }

  var defaultText: String? {
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
    if let list = ChoiceList(call) { return choice(list) }
    if let defaultText, !isKey, call.isCallWithoutArguments(of: "currency_code") {
      return currencies(mostly: defaultText)
    }
    if !isKey, call.isCallWithoutArguments(of: "currency_code"), hasOneCurrency {
      return currencies(mostly: "USD")
    }
    return fitted(call, size)
  }

  /// Whether the row is of no country, whose currency it would have, and has no other currency.
  private var hasOneCurrency: Bool {
    let words: Set = ["country", "city", "currency", "address"]
    return name.own.contains("currency") && field.lengthLimit ?? 3 >= 3 && field.minLength ?? 0 <= 3
      && !name.siblings.contains { $0 != name.own && !words.isDisjoint(with: $0) }
      && !name.all.dropLast(name.own.count).contains { ["country", "currency"].contains($0) }
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

  /// Models of an application of which nothing is known.
  static let models = ["Comment", "Order", "Post", "User"]

  /// The model that a type column names for an id without a foreign key.
  private var model: String? {
    guard name.own.count > 1, name.own.last == "type",
      name.siblings.contains(name.own.dropLast() + ["id"])
    else { return nil }
    return ChoiceList(words: Self.models).fitted(field.lengthLimit)?.call
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
    guard let value = rule(in: .numbers)?.value(size: nil) else { return false }
    if NumberCall(value) == NumberCall("random_int", 0, 1) { return true }
    guard value.isCall(of: "weighted"), case .list(let items)? = value.call?.arguments.first?.value
    else { return false }
    return Set(items.map { value.string(at: $0.span) }) == ["0", "1"]
  }

  private func choice(_ list: ChoiceList) -> String {
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
      return "{\(number.text)}"
    }
    return (size ?? .max) < 24 ? "word()" : "words()"
  }

  /// The generators with too few values for a column without repetition.
  private static let short: Set = [
    "word", "industry", "brand", "product_category", "clothing_size", "currency_symbol",
    "currency_name", "card_brand", "card_expiry", "card_code", "honorific", "gender",
    "marital_status", "blood_type", "nationality", "education", "department", "browser",
    "operating_system", "device_type", "http_method", "license", "programming_language",
    "genre", "password_hash",
  ]

  /// A value whose strings fit into the column.
  private func fitted(_ value: ValueText, _ size: Int?) -> String {
    if value.isCallWithoutArguments(of: "random_json"), defaultText == "[]" {
      return "[\"{word()}\"]"
    }
    if isKey, let call = value.call, call.arguments.isEmpty, Self.short.contains(call.name) {
      return unknownKey
    }
    let least = field.minLength ?? 0
    let allowed = least...max(least, size ?? .max)
    if let length = Self.length(of: value), !allowed.contains(length) {
      guard value.isCall(of: "hex"), size ?? length < length, least == 0, let size, size > 0 else {
        return "random_string()"
      }
      return "hex(\(size))"
    }
    // Patterns and templates determine their own length.
    if let size, let longest = Self.longest(value), size < longest { return "random_string()" }
    return value.text
  }

  /// The length of the strings of a generator whose strings all have the same; `nil` for others.
  private static func length(of value: ValueText) -> Int? {
    guard let call = value.call else { return nil }
    switch call.name {
    case "password_hash": return 60
    case "random_uuid": return 36
    case "hex", "token":
      guard let argument = call.arguments.first else { return 32 }
      return if case .integer(let length) = argument.value { Int(exactly: length) } else { nil }
    default: return nil
    }
  }

  /// The maximum length of the strings of a pattern or a template; a generator in braces counts as
  /// a long word.
  ///
  /// - Returns: `nil` for other generators, whose strings adapt to the column.
  private static func longest(_ value: ValueText) -> Int? {
    switch value.syntax {
    case .call(let call)? where call.name == "pattern":
      return call.arguments.first.map { value.string(at: $0.span).count - 2 }
    case .call(let call)? where call.name == "random_string":
      return call.arguments.compactMap { argument -> Int? in
        if case .integer(let length) = argument.value { Int(exactly: length) } else { nil }
      }.max() ?? 12
    case .template(let parts, _)?:
      return parts.reduce(0) { length, part in
        if case .text(let text) = part { length + text.count } else { length + 16 }
      }
    default: return nil
    }
  }

  // MARK: Other types

  /// The members of a JSON document, as YAML; `nil` if the name suggests none.
  var document: String? { rule(in: .json)?.value(size: nil).text }

  /// The generator of a boolean.
  var truth: String { rule(in: .truths)?.value(size: nil).text ?? "random_bool()" }
}
